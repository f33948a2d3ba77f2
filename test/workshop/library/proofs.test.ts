// Kept proofs are used only when they are whole and made by the present checker.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../../../src/workshop/library/library.ts';
import { createProofs, type Proof } from '../../../src/workshop/library/proofs.ts';
import { storiesOnDisk } from '../../../src/workshop/library/stories-on-disk.ts';
import { readCast } from '../../../src/writing/read-cast.ts';
import { shelve } from '../../../src/writing/shelve.ts';

const root = resolve(import.meta.dirname, '../../..');
const drawer = mkdtempSync(join(tmpdir(), 'hand-up-proofs-'));
const folder = 'stories/en/technical/could-you-show-me';
const disk = storiesOnDisk(root);
const story = shelve(disk, { id: 'could-you-show-me', folder }, readCast(disk).cast);
const proof: Proof = { story, files: { [`${folder}/story.ink`]: 'a' }, around: 'b' };
afterAll(() => rmSync(drawer, { recursive: true }));

describe('a kept proof', () => {
  it('is read as the story it was made of', () => {
    createProofs(drawer, () => 'now').keep(folder, proof);
    expect(createProofs(drawer, () => 'now').kept(folder)).toMatchObject(proof);
  });
  it('is not read once the checker has changed', () => {
    expect(createProofs(drawer, () => 'later').kept(folder)).toBeUndefined();
  });
  it('is not read when it is torn', () => {
    const [name = ''] = readdirSync(drawer);
    const text = readFileSync(join(drawer, name), 'utf8');
    for (const torn of [text.slice(0, 5000), text.replace('Could You', 'Would You'), '{}', '']) {
      writeFileSync(join(drawer, name), torn);
      expect(createProofs(drawer, () => 'now').kept(folder)).toBeUndefined();
    }
  });
  it('is skipped without an error when nothing can be written', () => {
    const nowhere = createProofs(join(drawer, readdirSync(drawer)[0] ?? '', 'below a file'), () => 'now');
    expect(() => nowhere.keep(folder, proof)).not.toThrow();
    expect(nowhere.kept(folder)).toBeUndefined();
  });
});

it('a story read from its proof equals one proven again', () => {
  const place = { id: 'could-you-show-me', folder };
  const read = readLibrary(root).stories.find(({ id }) => id === place.id);
  expect(read).toEqual(JSON.parse(JSON.stringify(story)));
});
