// A week with 26 devices, in a browser: three of them real, the others as files. Counts the teacher's presses for the table in the desk's README.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readProgressFile } from '../../src/journal/progress-file.ts';
import { parcelFile } from '../../src/journal/way-out.ts';
import { type Fact, mergeFacts } from '../../src/practice/facts/fact.ts';
import { leaving, studentViewer } from '../../src/progress/door/leaving.ts';
import { pins, withoutStage } from '../support/desk-visit.ts';
import { closes, createPen, opens } from '../support/given.ts';
import { dayOn } from '../support/local-day.ts';
import { goTo, says } from '../support/pressing.ts';
import { isWellAt, laptop, phone, tablet } from './desk-well.ts';
import { type House, openHouse, playThrough, type Visit } from './house.ts';

const names =
  'Amber Birch Cedar Daisy Ember Fern Ginger Hazel Iris Juniper Kite Lark Maple Nova Otter Pebble Quill River Sparrow Tansy Umber Violet Willow Xenon Yarrow Zinnia'.split(
    ' ',
  );
const gift = 'Cedar';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** The counts in the table of the README, by the beginning of what a teacher does. */
function toldOf(what: string): { readonly presses: number; readonly most: number } {
  const readme = readFileSync(resolve(import.meta.dirname, '../../src/desk/README.md'), 'utf8');
  const row = readme.split('\n').find((line) => line.startsWith(`| ${what}`)) ?? '';
  const [, , presses, most] = row.split('|').map((cell) => cell.trim());
  return { presses: Number(presses), most: Number(most) };
}

/** Presses at the desk, counted. */
function createTeacher(page: Page) {
  let presses = 0;
  const on = async (what: Locator): Promise<void> => {
    presses += 1;
    await what.first().click();
  };
  return {
    on,
    press: (name: string | RegExp) => on(page.getByRole('button', { name })),
    async go(name: string, screen: string) {
      presses += 1;
      await goTo(page, name);
      await page.waitForSelector(`[data-screen="desk-${screen}"]`);
    },
    /** The presses since it was asked last are those that the README tells. */
    isTold(what: string) {
      const { presses: told, most } = toldOf(what);
      expect(presses, what).toBe(told);
      expect(presses, what).toBeLessThanOrEqual(most);
      presses = 0;
    },
  };
}
type Teacher = ReturnType<typeof createTeacher>;

/** Gives a role-play; nobody is chosen for the whole class. */
async function gives(page: Page, teacher: Teacher, story: string, whom?: Locator): Promise<void> {
  const chosen = page.getByRole('tab', { name: 'Role-plays', selected: true });
  if ((await chosen.count()) === 0) await teacher.on(page.getByRole('tab', { name: 'Role-plays' }));
  await teacher.on(page.locator('.story-pick', { hasText: story }));
  if (whom) await teacher.on(whom);
  await teacher.on(page.locator('.give-button'));
  await page.locator('.desk-slip', { hasText: story }).first().waitFor();
}

const linksIn = (page: Page, selector: string): Promise<Readonly<Record<string, string>>> =>
  page
    .locator(selector)
    .evaluateAll((all) =>
      Object.fromEntries(
        all.map((each) => [
          each.querySelector('strong, figcaption')?.textContent ?? '',
          (each as HTMLElement).dataset.link ?? '',
        ]),
      ),
    );

/** Lets a device in by the code of the class, with the pictures of its student. */
async function letIn(name: string, classCode: string, pictures: readonly string[]): Promise<Visit> {
  const visit = await house.visit('/?stage=off', { reducedMotion: 'reduce' });
  const { page } = visit;
  await page.goto(withoutStage(classCode));
  await says(page, 'Room 12 is on this device now. Press your name.');
  expect(page.url()).not.toContain('class=');
  await page.getByRole('button', { name: `Play as ${name}`, exact: true }).click();
  for (const each of pictures) await page.getByRole('button', { name: each, exact: true }).click();
  await page.waitForSelector('[data-screen="school"]');
  return visit;
}

async function handsIn({ page }: Visit): Promise<string> {
  await page.goto(`${house.origin}/?at=school&stage=off`);
  await page.getByRole('button', { name: 'Text and picture' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a progress file' }).click(),
  ]);
  return download.path();
}

/** What the device of a student saves after all role-plays in its file from the desk were played. */
function playedFile(text: string, day: string): Buffer {
  const file = readProgressFile(text);
  if (!file.ok) throw new Error('The desk saved a file that cannot be read.');
  const { facts } = file;
  const learner = facts.find(({ type }) => type === 'LearnerAdded')?.learner ?? '';
  const write = createPen({ learner, device: `device of ${learner}` });
  const now = Date.now();
  const played = facts.flatMap((fact): readonly Fact[] => {
    if (fact.type !== 'Assigned' || fact.what.kind !== 'story') return [];
    const place = { story: fact.what.story, sitting: `${learner} ${fact.what.story}` };
    return [write(opens(place, 'assigned')), write(closes(place))];
  });
  const dated = played.map((fact, at) => ({ ...fact, at: now, day, order: { time: now + 1000, count: at } }));
  const all = mergeFacts(facts, dated);
  return Buffer.from(
    parcelFile(leaving(all, { of: [learner], viewer: studentViewer(all, learner) }), { at: now, day }),
  );
}

/** The chips of the table, by student. */
const table = async (page: Page): Promise<Readonly<Record<string, string>>> =>
  page
    .locator('.work-table tbody tr')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector('th')?.textContent ?? '',
          row.querySelector('.chip')?.textContent ?? '',
        ]),
      ),
    );

it('takes a teacher with 26 devices as few presses as the README says', async () => {
  const { page, errors, foreign } = await house.visit('/desk.html', { reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.evaluate(() => {
    window.print = () => {};
  });
  const teacher = createTeacher(page);
  await page.getByLabel('Name, as the class says it').first().fill('Ms. Okafor');
  await page.getByLabel('PIN', { exact: true }).fill(pins['Ms. Okafor']);
  await page.getByLabel('The same PIN again').fill(pins['Ms. Okafor']);
  await teacher.press(/Open the desk/);
  await teacher.press('Get started');
  await page.getByLabel('Class name').fill('Room 12');
  await page.getByLabel('Nicknames').fill(names.join('\n'));
  await teacher.press('Look at the list');
  await teacher.press('Make the class with 26 students');
  await says(page, 'Room 12 is ready. What comes next?');
  await isWellAt([tablet, laptop], page, 'class is ready');
  await teacher.press('Print cards');
  await teacher.press('Make cards for everyone');
  await says(page, '26 cards are ready to print.');
  const pictures = Object.fromEntries(
    await page
      .locator('.sign-in-card')
      .evaluateAll((cards) =>
        cards.map((card) => [
          card.querySelector('strong')?.textContent ?? '',
          [...card.querySelectorAll('li > span')].map((each) => each.textContent ?? ''),
        ]),
      ),
  );
  await teacher.press('Print');
  await teacher.press('Let devices in');
  await page.locator('.let-in-codes figure').waitFor();
  // All 26 stand in one code.
  const [classCode = ''] = Object.values(await linksIn(page, '.let-in-codes figure'));
  expect(await page.locator('.let-in-codes figure').count()).toBe(1);
  await isWellAt([tablet, laptop], page, 'let devices in');
  teacher.isTold('Set up');

  await teacher.go('Assign', 'assign');
  await gives(page, teacher, 'A Secret Too Big', page.locator('.face-chip', { hasText: gift }));
  teacher.isTold('Give a role-play to one student alone');

  await teacher.go('Groups', 'groups');
  await teacher.press('Rotate the class');
  await teacher.press('Keep these groups');
  await says(page, /^\d groups are kept\.$/);
  await teacher.go('Assign', 'assign');
  await gives(page, teacher, 'Can I Copy?');
  await gives(page, teacher, 'Could You Show Me', page.locator('.whom-sets button').nth(1));
  await gives(page, teacher, 'Whose Story', page.locator('.face-chip', { hasText: gift }));
  await teacher.go('Data', 'data');
  expect(new Set(Object.values(await table(page)))).toEqual(new Set(['nothing yet']));
  await teacher.press('Prepare this week');
  await says(page, '26 codes are ready.');
  const codes = await linksIn(page, '.week-codes > li');
  expect(Object.keys(codes)).toHaveLength(26);
  await isWellAt([tablet, laptop], page, 'a week of codes');
  await teacher.press('Print the codes');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    teacher.press('Save one file each, in a zip'),
  ]);
  const zip = unzipSync(readFileSync(await download.path()));
  const files = new Map(
    Object.entries(zip).map(([name, bytes]) => [
      name.replace(/^\d+ |\.jsonl$/g, ''),
      Buffer.from(bytes).toString(),
    ]),
  );
  const holding = (story: string) =>
    [...files].flatMap(([name, text]) => (text.includes(`"${story}"`) ? [name] : []));
  expect(holding('secret-too-big')).toEqual([gift]);
  expect(holding('whose-story')).toEqual([gift]);
  expect(holding('can-i-copy')).toEqual(names);
  const grouped = holding('could-you-show-me');
  // A class of 26 has groups of three, and some of four.
  expect([3, 4]).toContain(grouped.length);

  const [plays = '', opensOnly = ''] = names.filter((name) => name !== gift && !grouped.includes(name));
  const real = await Promise.all(
    [plays, opensOnly, gift].map(async (name) => {
      const visit = await letIn(name, classCode, pictures[name] ?? []);
      await visit.page.goto(withoutStage(codes[name]));
      await says(visit.page, /^That link brought \d new things? to practice/);
      if (name !== opensOnly) {
        await visit.page.goto(`${house.origin}/?story=can-i-copy&stage=off`);
        await playThrough(visit.page, () => undefined);
      }
      const path = await handsIn(visit);
      expect(visit.errors).toEqual([]);
      expect(visit.foreign).toEqual([]);
      return { name: `hand-up ${name}.jsonl`, mimeType: 'text/plain', buffer: readFileSync(path) };
    }),
  );
  const day = await dayOn(page);
  const others = names.filter((name) => ![plays, opensOnly, gift].includes(name));
  const [absent = '', ...present] = others;
  const collected = [
    ...real,
    ...present.map((name) => ({
      name: `hand-up ${name}.jsonl`,
      mimeType: 'text/plain',
      buffer: playedFile(files.get(name) ?? '', day),
    })),
  ];
  await teacher.go('Data', 'data');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    teacher.press('Choose progress files'),
  ]);
  await chooser.setFiles(collected);
  await says(page, /^25 files read\. \d+ things added\.$/);
  await expect.poll(async () => (await table(page))[plays]).toBe('handed in today');
  teacher.isTold('A week');
  const stands = await table(page);
  expect(stands[absent]).toBe('nothing yet');
  expect(stands[opensOnly]).toBe('has it');
  expect(stands[gift]).toBe('began');
  expect(Object.values(stands).filter((chip) => chip === 'handed in today')).toHaveLength(23);
  // Who needs something comes first.
  expect(Object.keys(stands).slice(0, 3)).toEqual([absent, opensOnly, gift]);
  await isWellAt([phone, tablet, laptop], page, 'where the work is');
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});
