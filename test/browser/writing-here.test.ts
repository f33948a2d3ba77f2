// The checker in a real browser, in a worker, without a disk: the very same books as in Node, and the same problems at the same lines.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storiesOnDisk } from '../../src/workshop/library/stories-on-disk.ts';
import { hashOf } from '../../src/writing/hash-of.ts';
import { findStories } from '../../src/writing/shelf.ts';
import { brokenStories, wholeStory } from '../support/broken-stories.ts';
import { type AllShelved, shelveAll } from '../support/shelve-all.ts';
import type { StoryFiles } from '../support/story-texts.ts';
import { openWritingPage, type WritingPage } from '../support/writing-page.ts';

const home = resolve(import.meta.dirname, '../..');
const cast = readFileSync(join(home, 'stories/cast.json'), 'utf8');
const around: StoryFiles = { 'stories/cast.json': cast, 'stories/first.json': '{"A": [], "B": [], "C": []}' };

let page: WritingPage;
beforeAll(async () => {
  page = await openWritingPage();
});
afterAll(() => page.close());

/** Each as the bytes it is saved in: a page that opens a file gets no more. */
function asSaved(files: StoryFiles): StoryFiles {
  return Object.fromEntries(Object.entries(files).map(([path, file]) => [path, Buffer.from(file)]));
}

/** What Node says of the same files, on a disk. */
function inNode(files: StoryFiles): AllShelved {
  const root = mkdtempSync(join(tmpdir(), 'hand-up-writing-'));
  try {
    for (const [path, file] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), file);
    }
    return JSON.parse(JSON.stringify(shelveAll(storiesOnDisk(root)))) as AllShelved;
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** As texts, the way a page would hold them. */
function filesOf(id: string): StoryFiles {
  const disk = storiesOnDisk(home);
  const place = findStories(disk).find((each) => each.id === id);
  if (!place) throw new Error(`There is no story called ${id}.`);
  const walks = disk.list(`${place.folder}/walks`).map((name) => `${place.folder}/walks/${name}`);
  return Object.fromEntries([`${place.folder}/story.ink`, ...walks].map((path) => [path, disk.read(path)]));
}

describe('a browser gets the same book as Node, to the last letter, of', () => {
  it.each([
    ['could-you-show-me', 'where somebody asks'],
    ['hands-off-the-mouse', 'where somebody guides'],
    ['mean-messages', 'that is sensitive'],
    ['everyones-idea', 'with several beginnings'],
    ['search-smarter', 'that is a training'],
    ['plan-with-me', 'with another category'],
  ])('%s, %s', async (id) => {
    const files = { ...around, ...filesOf(id) };
    const here = await page.shelveAll(files);
    const there = inNode(files);
    expect(here.stories.map(({ book }) => book?.entry.id)).toEqual([id]);
    expect(here).toEqual(there);
    expect(hashOf(JSON.stringify(here))).toBe(hashOf(JSON.stringify(there)));
    expect(here.stories[0]?.problems).toEqual([]);
    expect(page.errors).toEqual([]);
  });
});

it('the story a writer starts from has nothing the matter there either', async () => {
  const here = await page.shelveAll({ ...around, ...wholeStory });
  expect(here.around).toEqual([]);
  expect(here.stories).toMatchObject([{ problems: [], book: { entry: { id: 'a-story' } } }]);
});

describe('a browser says the same as Node, at the same line, of', () => {
  it.each(brokenStories)('$what', async ({ files, told }) => {
    const all = { ...around, ...files };
    const here = await page.shelveAll(asSaved(all));
    expect(here).toEqual(inNode(all));
    const { words, ...place } = told;
    expect(here.stories[0]?.problems[0]).toMatchObject({ ...place, message: expect.stringMatching(words) });
  });

  it.each([
    ['a cast with a comma too many', { 'stories/cast.json': cast.replace(/\}\s*\]\s*$/, '},\n]\n') }],
    ['a cast with a quote too few', { 'stories/cast.json': cast.replace('"name"', '"name') }],
    ['a cast in another encoding', { 'stories/cast.json': Buffer.from(cast, 'utf16le') }],
    [
      'an order that names a story that is not there',
      { 'stories/first.json': '{\n  "A": ["a-story"],\n  "B": ["no-such"],\n  "C": []\n}' },
    ],
    ['an order that is torn', { 'stories/first.json': '{"A": ["a-story"' }],
  ] as const)('%s', async (_, files) => {
    const all = { ...around, ...wholeStory, ...files };
    const here = await page.shelveAll(asSaved(all));
    expect(here.around).toHaveLength(1);
    expect(here).toEqual(inNode(all));
  });
});
