// The path that an include leads to is the one Node would find, on every system.
import { posix } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { folderOf, pathFrom } from '../../src/writing/paths.ts';

it.each([
  ['stories/en/social/a', 'parts/one.ink', 'stories/en/social/a/parts/one.ink'],
  ['stories/en/social/a', '../shared/./names.ink', 'stories/en/social/shared/names.ink'],
  ['', 'one.ink', 'one.ink'],
  ['a', '../../b.ink', '../b.ink'],
  ['a', 'parts\\one.ink', 'a/parts/one.ink'],
])('from %j, %j is %j', (folder, written, path) => expect(pathFrom(folder, written)).toBe(path));

it('a file at the top has no folder', () => {
  expect(folderOf('story.ink')).toBe('');
  expect(folderOf('parts/one.ink')).toBe('parts');
});

it('agrees with Node wherever an include leads to a file (seed 20261201)', () => {
  const part = fc.constantFrom('a', 'b', '..', '.', '');
  const path = fc.array(part, { maxLength: 6 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(path, path, (folder, written) => {
      expect(pathFrom(folder, `${written}/x.ink`)).toBe(posix.join('.', `./${folder}`, written, 'x.ink'));
    }),
    { seed: 20261201, numRuns: 500 },
  );
});
