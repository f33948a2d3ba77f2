// Everyone's data at the desk, in a browser: files come in once and go out, what is to be practiced is handed out, and one student is erased.
import { deflateSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { writeProgressFile } from '../../src/journal/progress-file.ts';
import type { FactDraft } from '../../src/practice/facts/fact.ts';
import { atDesk } from '../support/at-desk.ts';
import { signIn, withoutStage } from '../support/desk-visit.ts';
import { closes, createPen, opens } from '../support/given.ts';
import { goTo } from '../support/pressing.ts';
import {
  asFile,
  fileOf,
  makeCards,
  picturesOfMaple,
  room12,
  saveBareDesk,
  withZoe,
} from '../support/room-12.ts';
import { createClassPen } from '../support/small-class.ts';
import { isWellAt, laptop, phone, tablet } from './desk-well.ts';
import { blank } from './house.ts';

let page: Page;
const desk = atDesk(saveBareDesk, (opened) => {
  page = opened;
});
const { comeTo } = desk;

const isWell = (name: string) => isWellAt([tablet, laptop], page, name);

async function go(name: string, screen: string): Promise<void> {
  await goTo(page, name);
  await page.waitForSelector(`[data-screen="${screen}"]`);
}

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function make(name: string, list: string): Promise<void> {
  await page.getByLabel('Class name').fill(name);
  await page.getByLabel('Nicknames').fill(list);
  await press('Look at the list');
}

const collected = () => page.locator('[aria-labelledby="data-collect"] input[type=file]');

it('collects files once, asks about strangers, and names what is not one', async () => {
  await comeTo('data', room12);
  const zoe = fileOf('zoe', 'Zoe');
  await collected().setInputFiles([
    zoe,
    asFile('notes.txt', 'milk and bread'),
    asFile('nothing.jsonl', ''),
    fileOf('max', 'Max', 'Room 3'),
    fileOf('maple-9', 'Maple'),
    asFile('hand-up torn.jsonl', zoe.buffer.subarray(0, 60)),
  ]);
  await page.getByText('This is not a progress file of Hand Up.').waitFor();
  await page.getByText('The file is empty.').waitFor();
  await page.getByText('The file is torn and nothing in it can be read.').waitFor();
  await page.getByText('Nobody called Zoe is in a class here yet.').waitFor();
  await page.getByText('It is of Max, from another class: Room 3.').waitFor();
  await page.getByText(/There is a Maple here already, and this file is of a figure/).waitFor();
  await page.getByRole('button', { name: 'Add and place all 2' }).waitFor();
  await isWell('data');
  await press('Leave out: hand-up Max.jsonl');
  await page.getByText('Left out. Nothing of it was added.').waitFor();
  await press('Add and place: hand-up Zoe.jsonl');
  await page.getByText('Placed in Room 12. 21 things added.').waitFor();
  await collected().setInputFiles(zoe);
  await page.getByText('0 things added · 21 here already').waitFor();
});

it('asks whether a namesake is the same student, takes a zip of files, and keeps no two under one name', async () => {
  await comeTo('data', room12);
  const zip = zipSync({
    'Room 12/hand-up Maple.jsonl': fileOf('maple-9', 'Maple').buffer,
    'Room 12/hand-up Maple (2).jsonl': fileOf('maple-8', 'Maple').buffer,
  });
  await collected().setInputFiles(asFile('drive.zip', zip));
  await page.getByText('2 files read. Nothing new was added.').waitFor();
  const [first, second] = ['hand-up Maple.jsonl', 'hand-up Maple (2).jsonl'].map((name) =>
    page.locator('.data-reports > li').filter({ hasText: name }),
  );
  await isWell('data asks about a namesake');
  await isWellAt([phone], page, 'data asks about a namesake');
  await first?.getByRole('button', { name: 'Yes, put it with what Maple did' }).press('Enter');
  await page.getByText(/^Put with what Maple did, whose name.* 21 things added\.$/).waitFor();
  const called = second?.getByLabel('Nickname of the other student');
  expect(await called?.inputValue()).toBe('Maple 3');
  await called?.fill('maple');
  await press('No, add another student: hand-up Maple (2).jsonl');
  await page.getByText('There is a maple already. Type another nickname.').waitFor();
  await called?.fill('Maple B.');
  await press('No, add another student: hand-up Maple (2).jsonl');
  await page.getByText('Placed in Room 12. 21 things added.').waitFor();
  const table = page.getByRole('table').nth(1);
  await table.getByRole('row', { name: /^Maple B\./ }).waitFor();
  expect(await table.getByRole('row', { name: /^Maple Room 12/ }).textContent()).toContain('26 things');
  expect(await table.getByRole('row').count()).toBe(1 + 4);
  await collected().setInputFiles(fileOf('maple-9', 'Maple'));
  await page.getByText('0 things added · 21 here already').waitFor();
});

it('takes sixty files dropped in together: one report each, and nothing twice', async () => {
  await comeTo('data', withZoe);
  const files = Array.from({ length: 59 }, (_, at) => fileOf('zoe', `Zoe ${at}`)).map(({ name, buffer }) => ({
    name,
    text: buffer.toString(),
  }));
  const fresh = createPen({ learner: 'zoe', device: 'zoe-2' });
  const text = writeProgressFile([fresh(opens()), fresh(closes())], { at: 1, day: '2026-09-01' });
  await page.locator('.file-drop').evaluate(
    (target, all) => {
      const dataTransfer = new DataTransfer();
      for (const each of all) dataTransfer.items.add(new File([each.text], each.name));
      target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    },
    [...files, { name: 'hand-up new.jsonl', text }],
  );
  await page.getByText('60 files read. 2 things added.').waitFor();
  expect(await page.locator('.data-reports > li').count()).toBe(60);
  expect(await page.locator('.data-reports > li').last().textContent()).toContain('2 things added');
});

async function isOnTheirList(on: Page, from: RegExp): Promise<void> {
  await on.waitForSelector('[data-screen="school"]');
  await on.goto(`${desk.house().origin}/?at=path&stage=off`);
  await on.getByText(from).waitFor();
  await on.getByText('Something for you.').first().waitFor();
  await on.getByRole('button', { name: 'Play', exact: true }).click();
  await on.getByRole('heading', { name: 'Can I Copy?' }).waitFor();
  await on.getByText(from).waitFor();
}

/** Everybody of Room 12 is to play a role-play, and Ms. Okafor stands where it is handed out. */
async function comeToHandOut(more: readonly FactDraft[] = []): Promise<void> {
  await comeTo('data', (today) => {
    const write = createClassPen(today, 'office-3');
    return [
      ...withZoe(today),
      write({ type: 'StaffNamed', staff: 'okafor', kind: 'counselor', name: 'Mr. Brandt' }),
      write({
        type: 'Assigned',
        assignment: 'give-1',
        to: { kind: 'class' },
        what: { kind: 'story', story: 'can-i-copy' },
      }),
      ...more.map((draft) => write(draft)),
    ];
  });
}

it('hands out by link what a student is to practice; a torn link changes nothing', async () => {
  await comeToHandOut();
  // Zoe has a device of her own, with her own figure on it.
  const { page: hers } = await desk.house().visit('/?stage=off');
  await hers.locator('.front-who input[type=file]').setInputFiles(fileOf('zoe', 'Zoe'));
  await hers.locator('.trouble-note', { hasText: 'added' }).waitFor();
  await page.getByLabel('For', { exact: true }).selectOption({ label: 'Zoe' });
  await press('Make a link');
  const link = await page.getByLabel('Link for the student’s device').inputValue();
  await hers.goto(withoutStage(link));
  await hers.getByText('That link brought 1 new thing to practice.').waitFor();
  await hers.getByRole('dialog', { name: 'Are you Zoe?' }).getByRole('button', { name: 'No' }).click();
  expect(hers.url()).not.toContain('give=');
  await hers.goto(withoutStage(link.slice(0, -20)));
  await hers.getByText('That link is torn or cut short.').waitFor();
  const odd = Buffer.from(deflateSync(Buffer.from('[]'))).toString('base64url');
  await hers.goto(`${desk.house().origin}/?stage=off#give=${odd}`);
  await hers.getByText('That link is torn or cut short.').waitFor();
  await hers.getByRole('button', { name: 'Play as Zoe' }).click();
  await isOnTheirList(hers, /From Mr\. Brandt\.$/);
});

it('shows what was given to one student like what was given to all, until it is opened', async () => {
  await comeToHandOut([
    {
      type: 'Assigned',
      assignment: 'give-2',
      to: { kind: 'student', learner: 'zoe' },
      what: { kind: 'story', story: 'secret-too-big' },
      due: '2031-01-06',
      note: 'We can talk about it',
    },
  ]);
  const { page: hers } = await desk.house().visit('/?stage=off');
  await hers.locator('.front-who input[type=file]').setInputFiles(fileOf('zoe', 'Zoe'));
  await hers.locator('.trouble-note', { hasText: 'added' }).waitFor();
  await page.getByLabel('For', { exact: true }).selectOption({ label: 'Zoe' });
  await press('Make a link');
  await hers.goto(withoutStage(await page.getByLabel('Link for the student’s device').inputValue()));
  await hers.getByText('That link brought 2 new things to practice.').waitFor();
  await hers.getByRole('button', { name: 'Yes, that’s me' }).click();
  await hers.waitForSelector('[data-screen="school"]');
  const names = await hers.locator('.room-story-name').allTextContents();
  expect(names.map((name) => name.trim())).toContain('Something for you');
  expect(await hers.locator('body').textContent()).not.toMatch(/Secret|Can I Copy|talk about it/);
  await isWellAt([laptop, phone], hers, 'gift school');
  await hers.goto(`${desk.house().origin}/?at=shelf&stage=off`);
  await hers.getByRole('heading', { name: 'Something for you' }).waitFor();
  expect(await hers.locator('main').textContent()).not.toContain('Secret');
  await isWellAt([laptop, phone], hers, 'gift shelf');
  await hers.goto(`${desk.house().origin}/?at=path&stage=off`);
  await hers.getByText('From Mr. Brandt, by Monday, January 6.').waitFor();
  await isWellAt([laptop, phone], hers, 'gift path');
  await hers.getByRole('button', { name: 'Play', exact: true }).click();
  await hers.getByRole('heading', { name: 'A Secret Too Big' }).waitFor();
  await hers.getByText('“We can talk about it”').waitFor();
  await isWellAt([laptop, phone], hers, 'gift briefing');
});

it('says beside a link that it works on this computer alone, and not where students can open the address', async () => {
  await comeTo('data', room12);
  const note = page.locator('.only-here', { hasText: 'works on this computer alone' });
  await note.waitFor();

  const elsewhere = 'http://hand-up.example';
  const there = await desk.house().visit(blank, {
    reducedMotion: 'reduce',
    storageState: JSON.parse(
      JSON.stringify(await desk.visit().context.storageState({ indexedDB: true })).replaceAll(
        desk.house().origin,
        elsewhere,
      ),
    ),
  });
  await there.context.route(`${elsewhere}/**`, async (route) => {
    const url = route.request().url().replace(elsewhere, desk.house().origin);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await there.page.goto(`${elsewhere}/desk.html?at=data`);
  await signIn(there.page, 'Ms. Okafor');
  await there.page.getByRole('button', { name: 'Make a link' }).waitFor();
  expect(await there.page.locator('.only-here').count()).toBe(0);
});

it('hands out by file: a device that is new gets figure, pictures and what is to be practiced', async () => {
  await comeTo('start', room12);
  await makeCards(page);
  const pictures = await picturesOfMaple(page);
  await go('Assign', 'desk-assign');
  await page.getByRole('tab', { name: 'Role-plays' }).click();
  await page.locator('.story-pick', { hasText: 'Can I Copy?' }).click();
  await page.locator('.give-button').click();
  await go('Data', 'desk-data');
  await page.getByLabel('For', { exact: true }).selectOption({ label: 'Maple' });
  const [download] = await Promise.all([page.waitForEvent('download'), press('Save as a file')]);
  const { page: fresh } = await desk.house().visit('/?stage=off');
  await fresh.locator('.front-who input[type=file]').setInputFiles(await download.path());
  await fresh.getByRole('button', { name: 'Play as Maple', exact: true }).click();
  for (const name of pictures) await fresh.getByRole('button', { name, exact: true }).click();
  await isOnTheirList(fresh, /From Ms\. Okafor, by /);
});

it('erases one student after their name is typed, and keeps the record', async () => {
  await comeTo('start', withZoe);
  await make('Big', 'Ada\nBo');
  await press('Make the class with 2 students');
  await page.getByText('Big is ready, with 2 students.').first().waitFor();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await page.getByText('Big was taken back.').waitFor();
  await go('Data', 'desk-data');
  await press('Erase Zoe');
  await page.getByLabel('Type Zoe to go on').fill('Mia');
  await press('Erase for good');
  await page.getByText('That is not the name.').waitFor();
  await page.getByLabel('Type Zoe to go on').fill('Zoe');
  await press('Erase for good');
  // Taking back a class that was just made is an erasing as well: two, and Zoe.
  await page.getByText(/Ms\. Okafor erased 3 students/).waitFor();
});
