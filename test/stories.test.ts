// Every story on the shelf keeps every rule, and every one of its walks holds.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { roomFor } from '../src/practice/places.ts';
import { bands } from '../src/practice/terms.ts';
import { plainText } from '../src/workshop/audit/audited.ts';
import { readLibrary } from '../src/workshop/library/library.ts';
import { problemLine } from '../src/writing/problem.ts';

const root = resolve(import.meta.dirname, '..');
const { stories, firstPlays } = readLibrary(root);

it('the youngest begin with the first three stories', () => {
  const ids = ['could-you-show-me', 'stuck-on-step-three', 'more-than-thanks'];
  expect(firstPlays.A).toEqual(ids);
  expect(stories.map(({ id }) => id).slice(0, 3)).toEqual(ids);
});

it.each(bands)(
  'students of band %s begin with three of their own, as askers, in two rooms or more',
  (band) => {
    const first = firstPlays[band].flatMap(
      (id) => stories.find((story) => story.id === id)?.book?.entry ?? [],
    );
    expect(first).toHaveLength(3);
    for (const entry of first) expect(entry).toMatchObject({ band, seat: 'asker', sensitive: false });
    expect(new Set(first.map(({ setting }) => roomFor[setting])).size).toBeGreaterThan(1);
    expect(new Set(first.flatMap(({ cast: [partner] }) => partner ?? [])).size).toBe(3);
  },
);

const each = stories.map((story) => [story.id, story] as const);
const rolePlays = each.filter(([, { book }]) => book?.entry.trains === undefined);

it('there are forty-four role-plays', () => expect(rolePlays).toHaveLength(44));

it('docs/library.md names each story once, with its band', () => {
  const named = readFileSync(resolve(root, 'docs/library.md'), 'utf8').match(/\*\*.+?\*\* \([ABC]\)/g) ?? [];
  const told = stories.map(({ book }) => plainText(`**${book?.entry.title}** (${book?.entry.band})`));
  expect(named.sort()).toEqual(told.sort());
});

describe.each(rolePlays)('%s', (_, { book, walks }) => {
  it('has at least three walks', () => {
    expect(walks.length).toBeGreaterThanOrEqual(3);
  });
  it('has a model to watch first', () => expect(book?.watch?.steps.length).toBeGreaterThanOrEqual(8));
});

describe.each(each)('%s', (_, { book, problems }) => {
  it('keeps every rule', () => expect(problems.map(problemLine)).toEqual([]));
  it('downloads as 20 KB at most', () => {
    expect(brotliCompressSync(JSON.stringify(book)).length).toBeLessThan(20_480);
  });
});
