// Work arrives and comes back: a student's own link signs them in, the school shows what was given with its note, and the practice is handed in.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linkParcel } from '../../src/desk/look/data/parcels.ts';
import { jobs } from '../../src/device/jobs.ts';
import { parcelLink } from '../../src/journal/way-out.ts';
import { projectClass } from '../../src/progress/class/class-state.ts';
import { adults, factsOf, student, type Told } from '../support/class-file.ts';
import { findings } from './axe.ts';
import { type House, openHouse, playThrough, type Visit } from './house.ts';

const day = '2026-09-01';
const adult = (draft: Told['draft'], learner?: string): Told => ({
  day,
  by: 'okafor',
  draft,
  ...(learner ? { learner } : {}),
});
const placed = (learner: string): readonly Told[] => [
  adult({ type: 'LearnerPlaced', class: 'room-12' }, learner),
  adult({ type: 'PinSet', pin: ['sun', 'fish', 'star'] }, learner),
];
const state = projectClass(
  factsOf([
    ...adults(day),
    adult({ type: 'ClassOpened', class: 'room-12', name: 'Room 12', band: 'B' }),
    student('mira', 'Mira', day),
    student('zoe', 'Zoe', day),
    ...['mira', 'zoe'].flatMap(placed),
    adult({
      type: 'Assigned',
      assignment: 'a1',
      what: { kind: 'story', story: 'can-i-copy' },
      to: { kind: 'group', learners: ['mira', 'zoe'] },
      due: '2031-01-06',
      note: 'Watch what Kai does first',
    }),
  ]),
  jobs,
);
const linkFor = async (learner: string): Promise<string> =>
  `/?stage=off#give=${await parcelLink(linkParcel(state, learner))}`;

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function pressPictures({ page }: Visit): Promise<void> {
  for (const picture of ['Sun', 'Fish', 'Star'])
    await page.getByRole('button', { name: picture, exact: true }).click();
  await page.waitForSelector('[data-screen="school"]');
}

it('a link signs its student in where nobody is known, and asks who is there where somebody is', async () => {
  const visit = await house.visit(await linkFor('mira'), { reducedMotion: 'reduce' });
  const { page, errors } = visit;
  await page.waitForSelector('[data-screen="school"]');
  expect(await page.locator('.trouble-slip').count()).toBe(0);
  expect(page.url()).not.toContain('give');
  const offers = page.locator('.school-offer');
  expect(await offers.first().textContent()).toContain('From Ms. Okafor, by Monday, January 6.');

  await page.goto(house.origin + (await linkFor('zoe')));
  await page.getByRole('dialog', { name: 'Hello, Zoe' }).waitFor();
  expect(await findings(page)).toEqual([]);
  await pressPictures(visit);
  await page.goto(house.origin + (await linkFor('mira')));
  await page.getByRole('dialog', { name: 'Hello, Mira' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('button', { name: /^Play as / }).allTextContents()).toHaveLength(2);
  expect(errors).toEqual([]);
});

it('the briefing has the note, and the debrief hands in what was practiced', async () => {
  const { page, errors } = await house.visit(await linkFor('mira'), { reducedMotion: 'reduce' });
  await page.waitForSelector('[data-screen="school"]');
  await page.getByRole('button', { name: 'Have a look' }).first().click();
  await page.getByText('“Watch what Kai does first”').waitFor();
  await page.getByRole('button', { name: 'Begin' }).click();
  await playThrough(page, () => undefined);

  const handIn = page.getByRole('group', { name: 'Hand in' });
  await handIn.getByText('1 new thing for Ms. Okafor.').waitFor();
  expect(await findings(page)).toEqual([]);
  // The first time the student calls it off, the second time this device does not share it after all.
  await page.evaluate(() => {
    const refusals = ['NotAllowedError', 'AbortError'];
    Object.assign(navigator, {
      canShare: ({ files }: ShareData) => files?.[0]?.type === 'text/plain',
      share: () => Promise.reject(new DOMException('no', refusals.pop())),
    });
  });
  const press = () => handIn.getByRole('button', { name: 'Hand in' }).click();
  await press();
  await handIn.getByText('1 new thing for Ms. Okafor.').waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  expect(file.suggestedFilename()).toMatch(/^hand-up Mira \d{4}-\d\d-\d\d\.jsonl$/);
  expect(readFileSync(await file.path(), 'utf8')).toContain('"type":"SittingClosed"');
  await handIn.getByText(/^Handed in today, 1 new thing\. .+Give this file to Ms\. Okafor/).waitFor();

  await page.getByRole('button', { name: 'School', exact: true }).click();
  await page.getByRole('button', { name: 'My path' }).click();
  await handIn.getByText('Handed in today, 1 new thing.').waitFor();
  expect(await handIn.getByRole('button').count()).toBe(0);
  expect(errors).toEqual([]);
});
