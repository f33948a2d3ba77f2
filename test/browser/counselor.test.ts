// The counselor's part of the desk in a real browser: given in three presses, followed, played with a class, grouped and launched.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Fact, FactDraft } from '../../src/practice/facts/fact.ts';
import { atDesk } from '../support/at-desk.ts';
import { addTrainer, factsOfType, saveDevice, signIn, signInTrainer } from '../support/desk-visit.ts';
import { goTo } from '../support/pressing.ts';
import { createClassPen } from '../support/small-class.ts';
import { isWellAt, laptop, tablet } from './desk-well.ts';

let page: Page;
const desk = atDesk(saveDevice, (opened) => {
  page = opened;
});
const { comeTo } = desk;

const isWell = (name: string) => isWellAt([laptop, tablet], page, `counselor ${name}`);

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const given = () => factsOfType(page, 'Assigned');

it('gives a suggestion in two presses and a role-play in three, by keyboard alone, and takes it back', async () => {
  await comeTo('assign');
  await isWell('assign');
  for (let tabs = 0; tabs < 40 && !/students? (has|have) not met/.test(await focused()); tabs++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toMatch(/^Give “/);
  await page.keyboard.press('Enter');
  await expect.poll(given).toHaveLength(1);
  await press('Undo');
  await expect.poll(() => factsOfType(page, 'AssignmentWithdrawn')).toHaveLength(1);

  await page.getByRole('tab', { name: 'Role-plays' }).click();
  await page.locator('.story-pick', { hasText: 'Can I Copy?' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toMatch(/· 7$/);
  await page.keyboard.press('Enter');
  await expect.poll(focused).toMatch(/^Give “Can I Copy\?” to everyone here, by /);
  await page.keyboard.press('Enter');
  await expect.poll(given).toHaveLength(2);
  expect((await given()).at(-1)).toMatchObject({ to: { kind: 'class' }, what: { story: 'can-i-copy' } });
});

/** Ms. Okafor where she chooses among all role-plays. */
async function comeToRolePlays(): Promise<void> {
  await comeTo('assign');
  await page.getByRole('tab', { name: 'Role-plays' }).click();
}

it('gives a sensitive role-play to one student and to nobody else', async () => {
  await comeToRolePlays();
  await page.locator('.story-pick', { hasText: 'A Secret Too Big' }).click();
  expect(await page.locator('.whom-sets .pick-chip').first().isDisabled()).toBe(true);
  await page.locator('.give-button').click();
  await page.getByText('This one is sensitive: choose one student.').waitFor();
  for (const name of ['Comet', 'River']) await page.locator('.face-chip', { hasText: name }).click();
  await page.getByLabel('A note, if you like').fill('Ask Maple how it went');
  await page.getByText('The note names Maple.').waitFor();
  await press(/^Give “A Secret Too Big” to River/);
  await expect.poll(given).toHaveLength(1);
  expect((await given()).at(-1)).toMatchObject({ to: { kind: 'student', learner: 'river' } });
});

it('previews a role-play from any decision', async () => {
  await comeToRolePlays();
  await press(/^Preview Could You Show Me/);
  await page.locator('.preview-jump').nth(2).click();
  await page.locator('.preview-now .preview-choice').first().click();
  await expect.poll(() => page.locator('.preview-page').count()).toBeGreaterThan(1);
  await page.getByText('Strong move').first().waitFor();
  await isWell('preview');
  await press('Choose this one');
  await expect.poll(focused).toMatch(/· 7$/);
});

/** What a teacher gave yesterday: one role-play to the class, and a sensitive one to River. */
function givenYesterday(today: string): readonly Fact[] {
  const write = createClassPen(today, 'office');
  const gives = (assignment: string, story: string, to: FactDraft<'Assigned'>['to']) =>
    write({ type: 'Assigned', assignment, what: { kind: 'story', story }, to }, { ago: 1 });
  return [
    gives('give-1', 'can-i-copy', { kind: 'class' }),
    gives('give-2', 'a-secret-too-big', { kind: 'student', learner: 'river' }),
  ];
}

it('follows what was given, and takes it back with a way back', async () => {
  await comeTo('assign', givenYesterday);
  await press(/^Follow-through/);
  await isWell('follow-through');
  expect(await page.locator('.follow-card').count()).toBe(2);
  await press(/^Withdraw/);
  await expect.poll(() => page.locator('.follow-card').count()).toBe(1);
  const slip = page.locator('.desk-slip', { hasText: 'withdrawn' });
  await slip.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.locator('.follow-card').count()).toBe(2);
});

it('makes groups, rotates the class, and gives a group what it needs', async () => {
  await comeTo('groups');
  await press('Make a group');
  await press('Keep it');
  await page.getByText('Give the group a name.').waitFor();
  await page.keyboard.type('Fridays');
  for (const name of ['Maple', 'Otter']) await page.getByLabel(name).check();
  await press('Keep it');
  await page.locator('.group-card', { hasText: 'Fridays' }).waitFor();
  await press('Rotate the class');
  const together = await page.locator('.rotate-groups li').allTextContents();
  expect(together.some((names) => names.includes('Maple') && names.includes('Otter'))).toBe(false);
  await isWell('rotate');
  await press('Keep these groups');
  await expect.poll(() => page.locator('.group-card').count()).toBe(3);
  await press('Show them big');
  expect(await page.locator('.groups-big .group-names > li').count()).toBe(2);
  await isWell('groups big');
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    window.print = () => {};
  });
  await press('Print them');
  expect(await page.locator('.print-sheet .group-names bdi').count()).toBe(7);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await press(/^Give it: /);
  await page.getByText('They have it now').first().waitFor();
  await isWell('groups');
});

it('plays with a class, counts without pointing at anybody, and records nothing', async () => {
  await comeTo('facilitate');
  const before = await practice();
  await isWell('together');
  await press(/^Could You Show Me/);
  const more = page.getByRole('button', { name: 'One more for A' });
  for (let hands = 0; hands < 4; hands++) await more.click();
  expect(await page.locator('.vote-number').allTextContents()).toEqual(['', '', '']);
  await page.keyboard.press('+');
  expect(await page.locator('.vote-number').allTextContents()).toEqual(['5', '', '']);
  await page.keyboard.press('-');
  expect(await page.locator('.vote-number').allTextContents()).toEqual(['', '', '']);
  await page.getByLabel('How many for B?').fill('11');
  await page.keyboard.press('Enter');
  expect(await page.locator('.vote-number').allTextContents()).toEqual(['', '11', '']);
  await isWell('vote');
  await page.getByRole('button', { name: 'Talk', exact: true }).click();
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Escape');
  await page.locator('.talk-prompt').waitFor({ state: 'detached' });
  await press('Go on with A');
  expect(await page.locator('.projector-coach').count()).toBe(0);
  await press('What did Noor think?');
  await page.locator('.projector-thought').waitFor();
  await page.locator('.projector-coach').waitFor();
  await isWell('reveal');
  await press('Go back');
  await press('1. How do you start?');
  await page.locator('.vote-row').first().waitFor();
  await press('Leave');
  await page.getByText('Go on where you were').waitFor();
  await press(/^Could You Show Me/);
  await playToTheEnd();
  await press('Now with partners');
  await page.getByRole('heading', { name: 'With partners: Could You Show Me?' }).waitFor();
  expect(await page.locator('.partner-played li').first().textContent()).toBe('How do you start?');
  await isWell('partners');
  await page.getByRole('tab', { name: 'Talk about it' }).click();
  await isWell('debrief');
  // Facts are written one after another: with what is given now, any of the playing would be there.
  await goTo(page, 'Assign');
  await page.getByRole('tab', { name: 'Role-plays' }).click();
  await page.locator('.story-pick', { hasText: 'Can I Copy?' }).click();
  await page.locator('.give-button').click();
  await expect.poll(given).toHaveLength(1);
  expect(await practice()).toEqual(before);
});

/** Always the first choice, said in full. */
async function playToTheEnd(): Promise<void> {
  const on = page.locator('.vote-take, .class-say .first, .projector-go .first').first();
  const end = page.locator('.projector-end');
  while ((await end.count()) === 0) await on.or(end).first().click();
}

/** All that anybody has played. */
async function practice(): Promise<readonly unknown[]> {
  const types = ['SittingOpened', 'MoveMade', 'SittingClosed'];
  return (await Promise.all(types.map((type) => factsOfType(page, type)))).flat();
}

it('keeps the ticks of the launch plan on this device, and says which day is next', async () => {
  await comeTo('launch');
  await page.getByLabel('Day 1 is done').check();
  await page.getByText('Next is day 2').waitFor();
  await isWell('launch');
  await page.reload();
  await signIn(page, 'Ms. Okafor');
  await page.getByText('Next is day 2').waitFor();
  await press('Play together: Could You Show Me?');
  await page.locator('dialog.projector .vote-row').first().waitFor();
});

it('keeps assignments, groups, progress and decisions from an adult who trains', async () => {
  await comeTo('grown-ups', givenYesterday);
  await addTrainer(page);
  for (const at of ['assign', 'groups', 'progress', 'student&of=river']) {
    await page.goto(`${desk.house().origin}/desk.html?at=${at}`);
    await signInTrainer(page);
    await page.getByRole('heading', { name: 'For the teacher and the counselor' }).waitFor();
    expect(await page.locator('.desk-page').textContent()).not.toContain('Can I Copy?');
  }
  await isWell('not yours');
  await press('More');
  expect(await page.locator('#desk-menu a').allTextContents()).not.toContain('Assign');
  await press('To Today');
  await page.waitForSelector('[data-screen="desk-today"]');
  await goTo(page, 'Board');
  await page.getByText('The teacher or the counselor decides').waitFor();
  expect(await page.getByRole('button', { name: /^(Put it up|Not yet)/ }).count()).toBe(0);
  await isWell('board of a trainer');
});
