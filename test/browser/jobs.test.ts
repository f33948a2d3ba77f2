// The job board, an idea, and the walk to a job in a real browser: pressed through by a student, and looked at by axe.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { now } from '../../src/device/clock.ts';
import { addDays } from '../../src/practice/days.ts';
import type { FactDraft } from '../../src/practice/facts/fact.ts';
import { talkWords } from '../../src/strings/en/talk.ts';
import { adults, classFile, student, type Told } from '../support/class-file.ts';
import { findings } from './axe.ts';
import { type House, openHouse, picture, type Visit } from './house.ts';

const role = 'digital-docs-guide';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Of this machine, as the browser's clock is. */
const daysAgo = (n: number): string => addDays(now().day, -n);
const of = (draft: FactDraft, by?: string): Told => ({
  draft,
  learner: 'mira',
  day: daysAgo(5),
  ...(by ? { by } : {}),
});
const base: readonly Told[] = [...adults(daysAgo(20)), student('mira', 'Rocket', daysAgo(19))];
const badged: readonly Told[] = [
  ...base,
  of({ type: 'PathwayChosen', role }),
  of({ type: 'TrainingAttended', role }, 'tran'),
  of({ type: 'BadgeEarned', badge: `role:${role}`, title: 'Docs & Forms Guide', shown: [], confirmed: [] }),
];

/** A visit of Rocket, whose class and doings are these. */
async function visitAs(told: readonly Told[], path: string): Promise<Visit> {
  const visit = await house.visit('/?stage=off', { reducedMotion: 'reduce' });
  await visit.page.locator('input[type=file]').setInputFiles(classFile(told));
  await visit.page.getByRole('button', { name: 'Play as Rocket' }).click();
  await visit.page.waitForSelector('[data-screen="school"]');
  await visit.page.goto(`${house.origin}${path}&stage=off`);
  await visit.page.waitForSelector('h1');
  return visit;
}
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

it('axe finds nothing on any of the screens, with the stage and without', async () => {
  const visit = await visitAs(badged, '/?at=jobs');
  const { page, errors, foreign } = visit;
  for (const [name, path] of [
    ['job board', '/?at=jobs'],
    ['job', '/?at=job&role=peer-listener'],
    ['idea', '/?at=suggest&stage=off'],
    ['pathway', `/?at=pathway&role=${role}`],
    ['new pathway', '/?at=pathway&role=time-buddy&stage=off'],
    ['pathway as words', `/?at=pathway&role=${role}&stage=off`],
    ['no such job', '/?at=job&role=nothing&stage=off'],
  ] as const) {
    await page.goto(`${house.origin}${path}`);
    await page.waitForSelector('h1');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await findings(page), name).toEqual([]);
    await picture(page, name);
  }
  expect([errors, foreign]).toEqual([[], []]);
});

it('a student finds a job, begins it, holds up a card, leaves, and comes back', async () => {
  const { page } = await visitAs(base, '/?at=jobs');
  await press(page, 'Help with computers');
  await says(page, '2 jobs fit.');
  await press(page, 'Look at this job: Docs & Forms Guide');
  await says(page, 'Passwords, logins or someone else');
  await press(page, 'I want to learn this');
  await page.waitForSelector('[data-screen="pathway"]');
  expect(await page.locator('[aria-current="step"] h2').innerText()).toBe('Training');
  await press(page, 'Show this to Mr. Tran');
  await says(page, 'I am Rocket. I am learning to be a Docs & Forms Guide.');
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await press(page, 'Leave this way');
  await says(page, 'You left this way. What you showed is kept, and waits for you.');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await press(page, 'Undo');
  await page.waitForSelector('[aria-current="step"]');
  await page.reload();
  await page.waitForSelector('[aria-current="step"]');
  await page.goto(`${house.origin}/?at=path&stage=off`);
  await press(page, /Docs & Forms Guide/);
  await page.waitForSelector('[data-screen="pathway"]');
});

it('an idea needs an edge, keeps what was typed, and is on the board once it is sent', async () => {
  const { page } = await visitAs(base, '/?at=jobs');
  await press(page, 'I have an idea for a job');
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await field('What is the job called?').fill('Recess Game Starter');
  await field('What do people already ask you for?').fill('write me@school.org');
  await field('Whom does it help?').fill('Anyone who is alone');
  await field('Number 1').first().fill('Find a game for all');
  await field('Number 1').last().fill('someone is hurt');
  await page.getByRole('radio', { name: 'Dr. Bell' }).check({ force: true });
  await press(page, 'Send my idea');
  await says(page, 'A job needs an edge.');
  await says(page, 'That looks like an e-mail address.');
  expect(await findings(page)).toEqual([]);
  await press(page, 'School');
  await page.waitForSelector('[data-screen="school"]');
  await press(page, 'Jobs');
  await press(page, 'I have an idea for a job');
  expect(await field('What is the job called?').inputValue()).toBe('Recess Game Starter');
  await field('What do people already ask you for?').fill('games');
  await field('Not my job 1').fill('Fights');
  await field('Who instead 1').fill('the adult on duty');
  await press(page, 'Send my idea');
  await page.waitForSelector('[data-screen="jobs"]');
  await says(page, 'Waits for a grown-up to read it');
});

it('a card is asked for in own words, and a break, coming back and stepping down are one press each', async () => {
  const { page } = await visitAs(badged, `/?at=pathway&role=${role}`);
  await page.getByLabel('Best times to ask me').fill('call 555 123 4567');
  await press(page, 'Ask for my card to go up');
  await says(page, 'That looks like a phone number.');
  await page.getByLabel('Best times to ask me').fill('lunch');
  await press(page, 'Ask for my card to go up');
  await says(page, 'You asked for your card to go up.');
  await press(page, 'Take it back');
  await says(page, 'Your card is not on the board.');
  await press(page, 'Undo');
  await says(page, 'You asked for your card to go up.');

  const listed = await visitAs(
    [...badged, of({ type: 'CardRequested', role }), of({ type: 'CardApproved', role }, 'okafor')],
    `/?at=pathway&role=${role}`,
  );
  await press(listed.page, 'Take a break');
  await says(listed.page, 'Your card is on a break.');
  await press(listed.page, 'I am back');
  await says(listed.page, 'Your card is on the board.');
  await press(listed.page, 'Step down');
  await says(listed.page, 'You stepped down. Your badge stays yours.');
  await listed.page.getByRole('button', { name: 'Ask for my card to go up' }).waitFor();
});

it('a guest looks at everything and is asked for a figure, and the heavy role-plays open with a counselor’s yes', async () => {
  const { page } = await house.visit(`/?at=job&role=${role}&stage=off`);
  await says(page, 'Make a figure first.');
  await page.goto(`${house.origin}/?at=pathway&role=${role}&stage=off`);
  await says(page, 'Make a figure first. Then this way is yours.');
  await page.goto(`${house.origin}/?at=suggest&stage=off`);
  await says(page, 'Make a figure first. Then your idea has a name');
  await page.goto(`${house.origin}/?at=jobs&stage=off`);
  await page.waitForSelector('.job-note');
  expect(await page.getByText('Peer Listener').count()).toBe(0);

  const want = of({ type: 'PathwayChosen', role: 'peer-listener' });
  const waiting = await visitAs([...base, want], '/?at=jobs');
  await waiting.page.goto(`${house.origin}/?briefing=the-listening-bench&stage=off`);
  await waiting.page.getByRole('heading', { name: talkWords.notGiven.title }).waitFor();
  const yes = of({ type: 'CounselorApproved', role: 'peer-listener' }, 'lindqvist');
  const opened = await visitAs([...base, want, yes], '/?briefing=the-listening-bench');
  await opened.page.waitForSelector('.briefing');
});
