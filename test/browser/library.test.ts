// The whole library in the built product: every story is finished by a walk, and where it is crowded no panel lies on a face.
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeProgressFile } from '../../src/journal/progress-file.ts';
import { fileWords } from '../../src/kit/strings/everywhere.ts';
import type { Fact } from '../../src/practice/fact.ts';
import type { Book } from '../../src/story/page.ts';
import type { Walk } from '../../src/story/walk.ts';
import { readLibrary } from '../../src/workshop/stories/library.ts';
import { takeWalk } from '../support/take-walk.ts';
import { factsOn, type House, openHouse, stageReady, type Visit } from './house.ts';

interface Shelved {
  readonly book: Book;
  readonly walk: (name: string) => Walk;
}

const shelf: readonly Shelved[] = readLibrary(resolve(import.meta.dirname, '../..')).stories.map(
  ({ book, walks }) => {
    if (!book) throw new Error('A story does not compile.');
    const walk = (name: string): Walk => {
      const found = walks.find(({ file }) => file.endsWith(`/${name}.walk`));
      if (!found) throw new Error(`${book.entry.id} has no ${name}.walk.`);
      return found.walk;
    };
    return { book, walk };
  },
);
const shelved = (id: string): Shelved => {
  const found = shelf.find(({ book }) => book.entry.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

let house: House;
let visit: Visit;
beforeAll(async () => {
  house = await openHouse();
  visit = await house.visit('/?stage=off&motion=off');
  await giveSensitive(visit.page);
});
afterAll(() => house.close());

it.each(shelf.map((each) => [each.book.entry.id, each] as const))(
  '%s is finished by its eager walk, and every face is free',
  async (_, { book, walk }) => {
    const { page, errors, foreign } = visit;
    await page.goto(house.origin + addressOf(book, walk('eager'), '&stage=off'));
    expect(await takeWalk(page, book, walk('eager'))).toEqual([]);
    expect(await endingOn(page)).toBe(walk('eager').ending.kind);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  },
);

it('every ending is written down as its walk names it', async () => {
  const endings = async () =>
    (await factsOn(visit.page))
      .filter((fact): fact is Fact<'SittingClosed'> => fact.type === 'SittingClosed')
      .map(({ story, ending }) => [story, ending]);
  const named = Object.fromEntries(shelf.map(({ book, walk }) => [book.entry.id, walk('eager').ending]));
  await expect.poll(async () => Object.fromEntries(await endings())).toEqual(named);
});

it('a guiding story is finished by its tempted walk with the stage', async () => {
  const { book, walk } = shelved('hands-off-the-mouse');
  const { page, errors, foreign } = await house.visit(addressOf(book, walk('tempted')));
  await stageReady(page);
  await takeWalk(page, book, walk('tempted'));
  expect(await endingOn(page)).toBe(walk('tempted').ending.kind);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

describe.each([
  ['on a phone', 390, 844],
  ['on a tablet', 820, 1180],
  ['on a laptop', 1366, 768],
])('%s', (_, width, height) => {
  it.each([
    ['everyones-idea', 'with the stage', ''],
    ['everyones-idea', 'in text mode', '&stage=off'],
    ['more-than-a-scrape', 'in text mode', '&stage=off'],
    ['the-long-wait', 'with the stage', ''],
    ['the-long-wait', 'in text mode', '&stage=off'],
  ])('no panel lies on a face in %s %s', async (id, _, door) => {
    const { book, walk } = shelved(id);
    const { page } = await house.visit(addressOf(book, walk('eager'), door), {
      viewport: { width, height },
    });
    expect(await takeWalk(page, book, walk('eager'))).toEqual([]);
  });
});

/** Puts into the journal what a counselor would: the sensitive stories are for everybody. */
async function giveSensitive(page: Page): Promise<void> {
  const given = shelf
    .filter(({ book }) => book.entry.sensitive)
    .map(
      ({ book: { entry } }, seq): Fact<'Assigned'> => ({
        type: 'Assigned',
        id: `given-${seq}`,
        v: 1,
        at: 1_760_000_000_000,
        day: '2025-10-09',
        actor: 'counselor',
        device: 'office',
        seq,
        assignment: `given-${seq}`,
        what: { kind: 'story', story: entry.id },
        to: { kind: 'class' },
      }),
    );
  const text = writeProgressFile(given, { at: 1_760_000_000_000, day: '2025-10-09' });
  const file = { name: 'given.jsonl', mimeType: 'application/x-ndjson', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText(fileWords.added(given.length)).waitFor();
}

/** Where a story begins as the walk does: the seed draws its beginning. */
function addressOf({ entry }: Book, { beginning }: Walk, door = ''): string {
  return `/?story=${entry.id}&seed=${beginning}&motion=off${door}`;
}

function endingOn(page: Page): Promise<string | null> {
  return page.locator('.debrief header').getAttribute('data-ending');
}
