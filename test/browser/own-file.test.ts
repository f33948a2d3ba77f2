// A student's own progress file, saved on a device that a class shares: at home it brings that student and nobody else.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeProgressFile } from '../../src/journal/progress-file.ts';
import { parcelFile } from '../../src/journal/way-out.ts';
import { leaving } from '../../src/progress/door/leaving.ts';
import { fileWords } from '../../src/strings/en/everywhere.ts';
import { classOfSix, erased, room7, seventh, six, tracesOf } from '../support/class-of-six.ts';
import { type House, openHouse, type Visit } from './house.ts';

const [child] = six as unknown as readonly [(typeof six)[number]];
const moment = { at: 1, day: '2026-11-30' };
/** Without badges: a letter about a new one would lie over the school. */
const unbadged = classOfSix.filter(({ type }) => type !== 'BadgeEarned' && type !== 'RealHelpConfirmed');
const copy = parcelFile(
  leaving(unbadged, {
    of: six.map(({ id }) => id),
    viewer: { role: 'teacher', id: 'okafor', classes: [room7] },
  }),
  moment,
);

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function atHome(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<Visit> {
  const visit = await house.visit('/?stage=off', { reducedMotion: 'reduce' });
  await visit.page.locator('.front-who input[type=file]').setInputFiles(file);
  await visit.page
    .getByRole('button', { name: /^Play as / })
    .first()
    .waitFor();
  return visit;
}

const offered = ({ page }: Visit): Promise<readonly string[]> =>
  page.getByRole('button', { name: /^Play as / }).allTextContents();

const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

it('brings the child alone from a shared device, and opens the door without pictures', async () => {
  const shared = await atHome(fileOf('hand-up class Room 7.jsonl', copy));
  expect(await offered(shared)).toHaveLength(6);
  await shared.page.getByRole('button', { name: `Play as ${child.nickname}` }).click();
  for (const picture of child.pin)
    await shared.page.getByRole('button', { name: new RegExp(`^${picture}$`, 'i') }).click();
  await shared.page.waitForSelector('[data-screen="school"]');
  await shared.page.getByRole('button', { name: 'Text and picture' }).click();
  const [download] = await Promise.all([
    shared.page.waitForEvent('download'),
    shared.page.getByRole('button', { name: 'Save a progress file' }).click(),
  ]);
  const path = await download.path();
  const raw = readFileSync(path, 'utf8');
  expect(tracesOf(child, raw)).toEqual(['nickname', 'id', 'figure']);
  for (const other of [...six.slice(1), seventh, erased])
    expect(tracesOf(other, raw), other.nickname).toEqual([]);

  const home = await atHome(path);
  expect(await offered(home)).toHaveLength(1);
  await home.page.getByRole('button', { name: `Play as ${child.nickname}` }).click();
  await home.page.waitForSelector('[data-screen="school"]');
  for (const { context, errors } of [shared, home]) {
    expect(errors).toEqual([]);
    await context.close();
  }
});

it('brings the child alone from a file that an older version wrote, and says what it left out', async () => {
  // Such a file held of classmates what the class may know, pictures too.
  const older = unbadged.filter(
    ({ type, learner }) =>
      /^(ClassOpened|Learner|PinSet|StaffNamed)/.test(type) ||
      (learner === child.id && !type.startsWith('SignIn')),
  );
  const home = await atHome(fileOf('my progress.jsonl', writeProgressFile(older, moment)));
  await home.page.getByText(fileWords.leftOut.trim()).waitFor();
  expect(await offered(home)).toHaveLength(1);
  await home.page.getByRole('button', { name: `Play as ${child.nickname}` }).click();
  await home.page.waitForSelector('[data-screen="school"]');
  expect(home.errors).toEqual([]);
  await home.context.close();
});
