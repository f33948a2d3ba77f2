// Story files as they may come from anywhere: each fault is reported with its file and line, and checking always ends (writing/read-cast.ts).
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { storiesOnDisk } from '../../src/workshop/library/stories-on-disk.ts';
import { readCast } from '../../src/writing/read-cast.ts';
import { findStories } from '../../src/writing/shelf.ts';
import { shelve } from '../../src/writing/shelve.ts';
import { brokenStories, wholeStory } from '../support/broken-stories.ts';
import type { StoryFiles } from '../support/story-texts.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hand-up-bad-'));
  mkdirSync(join(root, 'stories'));
  cpSync(resolve(import.meta.dirname, '../../stories/cast.json'), join(root, 'stories/cast.json'));
  writeFileSync(join(root, 'stories/first.json'), '{"A": [], "B": [], "C": []}');
});
afterEach(() => rmSync(root, { recursive: true }));

function problemsWith(files: StoryFiles) {
  for (const [path, file] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), file);
  }
  const disk = storiesOnDisk(root);
  const { cast } = readCast(disk);
  return findStories(disk).flatMap((place) => shelve(disk, place, cast).problems);
}

it('the whole story has no problem', () => expect(problemsWith(wholeStory)).toEqual([]));

it('a story whose files begin with a byte order mark has no problem either', () => {
  const marked = Object.entries(wholeStory).map(([path, text]) => [path, `\ufeff${text}`]);
  expect(problemsWith(Object.fromEntries(marked))).toEqual([]);
});

it.each(brokenStories)('$what is reported at its place', ({ files, told: { words, ...place } }) => {
  const [problem] = problemsWith(files);
  expect(problem).toMatchObject(place);
  expect(problem?.message).toMatch(words);
});
