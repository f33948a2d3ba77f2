// Files as they may come from anywhere: each is told about with its file and line, and the tool ends by itself (writing/read-cast.ts).
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { starterStory, starterWalks } from '../../src/workshop/cli/starter.ts';
import { readCast } from '../../src/writing/read-cast.ts';
import { shelve } from '../../src/writing/shelve.ts';

const root = mkdtempSync(join(tmpdir(), 'hand-up-bad-'));
const place = { id: 'a-story', folder: 'stories/en/academic/a-story' };
const folder = join(root, place.folder);
const whole = starterStory('a-story');
mkdirSync(join(folder, 'walks'), { recursive: true });
cpSync(resolve(import.meta.dirname, '../../stories/cast.json'), join(root, 'stories/cast.json'));
afterAll(() => rmSync(root, { recursive: true }));

function problemsWith(story: string | Buffer, walk: string | Buffer = starterWalks.eager ?? '') {
  writeFileSync(join(folder, 'story.ink'), story);
  for (const [name, text] of Object.entries(starterWalks))
    writeFileSync(join(folder, `walks/${name}.walk`), name === 'eager' ? walk : text);
  return shelve(root, place, readCast(root).cast).problems;
}
const lineOf = (text: string): number => whole.slice(0, whole.indexOf(text)).split('\n').length;
const story = `${place.folder}/story.ink`;

it('as they are written they are whole', () => expect(problemsWith(whole)).toEqual([]));

it('a story with a mark of its byte order is whole as well', () =>
  expect(problemsWith(`\ufeff${whole}`)).toEqual([]));

it('a divert that goes round for ever', () => {
  const ink = whole.replace('=== use ===', '=== use ===\n-> round\n=== round ===\n-> use\n=== unused ===');
  expect(problemsWith(ink)).toMatchObject([{ file: story, rule: 'endless' }]);
});

it('a story of a megabyte', () => {
  const [problem] = problemsWith(`${whole}${'// A note.\n'.repeat(100_000)}`);
  expect(problem).toMatchObject({ file: story, line: 1 });
  expect(problem?.message).toMatch(/1\d{3} KB: 200 at most/);
});

it('an include that is not there', () => {
  const [problem] = problemsWith(whole.replace('-> start', 'INCLUDE attic.ink\n-> start'));
  expect(problem).toMatchObject({ file: story, line: lineOf('-> start'), rule: 'ink' });
});

it.each([
  [
    'a story in another encoding',
    Buffer.from(whole.replace('a secret', 'un secret caché'), 'latin1'),
    'a secret',
  ],
  ['a story in UTF-16', Buffer.from(`\ufeff${whole}`, 'utf16le'), '// What'],
])('%s', (_, bytes, where) => {
  const [problem] = problemsWith(bytes);
  expect(problem).toMatchObject({ file: story, line: lineOf(where), rule: 'ink' });
  expect(problem?.message).toContain('UTF-8');
});

it('an include in another encoding is told about where it is', () => {
  writeFileSync(join(folder, 'part.ink'), Buffer.from('=== part ===\nCaché.\n-> END\n', 'latin1'));
  const problems = problemsWith(whole.replace('-> start', 'INCLUDE part.ink\n-> start'));
  expect(problems[0]).toMatchObject({ file: `${place.folder}/part.ink`, line: 2 });
  expect(problems[0]?.message).toContain('UTF-8');
});

it('a walk in another encoding', () => {
  const [problem] = problemsWith(whole, Buffer.from('# Eager\n\n> look-light  Caché.\n', 'latin1'));
  expect(problem).toMatchObject({ file: `${place.folder}/walks/eager.walk`, line: 3, rule: 'walk' });
});

it('two choices with one id', () => {
  const [problem] = problemsWith(whole.replace('#id: please-fix', '#id: your-plant'));
  expect(problem).toMatchObject({ file: story, line: lineOf('#id: your-plant'), rule: 'id' });
});

it('nothing at all', () => expect(problemsWith('').length).toBeGreaterThan(0));
