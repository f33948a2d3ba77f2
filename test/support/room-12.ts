// A teacher's desk with a class of three: Room 12, its sign-in cards, and the files of students who bring their own.
import type { Page } from 'playwright-core';
import { writeProgressFile } from '../../src/journal/progress-file.ts';
import type { Fact } from '../../src/practice/facts/fact.ts';
import type { Device, House } from '../browser/house.ts';
import { pins } from './desk-visit.ts';
import { closes, createPen, opens } from './given.ts';
import { press } from './pressing.ts';
import { createClassPen } from './small-class.ts';

const figure = { head: 'afro', skin: 'aa7755', hair: '112233', clothes: 'ef6f6c' } as const;

/** A desk that Ms. Okafor has just set up, without a class or students. */
export function saveBareDesk(house: House): Promise<Device> {
  return house.prepare('/desk.html', async (desk) => {
    await desk.getByLabel('Name, as the class says it').first().fill('Ms. Okafor');
    await desk.getByLabel('PIN', { exact: true }).fill(pins['Ms. Okafor']);
    await desk.getByLabel('The same PIN again').fill(pins['Ms. Okafor']);
    await desk.getByRole('button', { name: /Open the desk/ }).click();
    await desk.waitForSelector('[data-screen="desk-today"]');
  });
}

/** Two students called Maple, and one whose name is written from right to left. */
export function room12(today: string): readonly Fact[] {
  const write = createClassPen(today, 'office');
  return [
    write({ type: 'ClassOpened', class: 'room-12', name: 'Room 12', band: 'A' }),
    ...[
      ['maple', 'Maple'],
      ['maple-2', 'Maple 2'],
      ['noor', 'نور'],
    ].flatMap(([learner = '', nickname = '']) => [
      write({ type: 'LearnerAdded', nickname, figure, band: 'A' }, { learner, actor: 'okafor', ago: 3 }),
      write({ type: 'LearnerPlaced', class: 'room-12' }, { learner, actor: 'okafor', ago: 3 }),
    ]),
  ];
}

/** Zoe's own file was collected, and she was placed in Room 12. */
export function withZoe(today: string): readonly Fact[] {
  const placed = createClassPen(today, 'office-2')(
    { type: 'LearnerPlaced', class: 'room-12' },
    { learner: 'zoe', actor: 'okafor' },
  );
  return [...room12(today), ...factsOf('zoe', 'Zoe'), placed];
}

/** The facts on a student's own device. */
function factsOf(learner: string, nickname: string, from?: string): readonly Fact[] {
  const write = createPen({ learner, device: learner });
  const facts: Fact[] = [write({ type: 'LearnerAdded', nickname, figure, band: 'A' })];
  if (from !== undefined)
    facts.push(
      write({ type: 'ClassOpened', class: from, name: from, band: 'A' }),
      write({ type: 'LearnerPlaced', class: from }),
    );
  for (let n = 0; n < 10; n++) facts.push(write(opens()), write(closes()));
  return facts;
}

/** A file as a file input takes it. */
export const asFile = (name: string, buffer: Uint8Array | string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(buffer as string),
});

/** A student's own progress file, as their device saves it. */
export function fileOf(learner: string, nickname: string, from?: string) {
  const text = writeProgressFile(factsOf(learner, nickname, from), { at: 1, day: '2026-09-01' });
  return asFile(`hand-up ${nickname}.jsonl`, text);
}

/** Makes sign-in cards for the three students, on the page of Room 12. */
export async function makeCards(page: Page): Promise<void> {
  await press(page, 'Students, cards, year end: Room 12');
  await press(page, 'Make cards for everyone');
  await page.getByText('3 cards are ready to print.').waitFor();
}

/** The picture PIN on Maple's card. */
export function picturesOfMaple(page: Page): Promise<readonly string[]> {
  const maple = page.locator('.sign-in-card').filter({ hasText: /^Maple(?! \d)/ });
  return maple.locator('ol li > span').allTextContents();
}
