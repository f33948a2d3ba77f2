// Getting started, signing in and everyone's data, in a browser: a class is made, its cards open the door, files come in and go out.
import { deflateSync, strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeProgressFile } from '../../src/journal/progress-file.ts';
import type { Fact } from '../../src/practice/fact.ts';
import { closes, createPen, opens } from '../support/given.ts';
import { goTo } from '../support/pressing.ts';
import { isWellAt, laptop, tablet } from './desk-well.ts';
import { type House, openHouse, type Visit } from './house.ts';

const figure = { head: 'afro', skin: 'aa7755', hair: '112233', clothes: 'ef6f6c' } as const;

let house: House;
let visit: Visit;
let page: Page;
beforeAll(async () => {
  house = await openHouse();
  visit = await house.visit('/desk.html', { reducedMotion: 'reduce' });
  page = visit.page;
  await page.getByLabel('Name, as the class says it').first().fill('Ms. Okafor');
  await page.getByLabel('PIN', { exact: true }).fill('4711');
  await page.getByLabel('The same PIN again').fill('4711');
  await page.getByRole('button', { name: /Open the desk/ }).click();
  await page.waitForSelector('[data-screen="desk-today"]');
});
afterAll(() => house.close());

/** Looked at without the slips, which lie over whatever is there. */
async function isWell(name: string, sizes = [tablet, laptop]): Promise<void> {
  const slips = page.locator('.desk-slip');
  // One that goes by itself meanwhile needs no press.
  while ((await slips.count()) > 0)
    await slips
      .first()
      .getByRole('button', { name: 'OK' })
      .click({ timeout: 1000 })
      .catch(() => {});
  await isWellAt(sizes, page, name);
}

const file = (name: string, buffer: Uint8Array | string) => ({
  ...{ name, mimeType: 'text/plain' },
  buffer: Buffer.from(buffer as string),
});

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

it('makes a class from a list, and says what it changed', async () => {
  await press('Get started');
  await page.waitForSelector('[data-screen="desk-start"]');
  await press('Look at the list');
  await page.getByText('No names were found').waitFor();
  await make('Room 12', Array.from({ length: 401 }, (_, at) => `Name ${at}`).join('\n'));
  await page.getByText('more than 400 names').waitFor();
  await make('Room 12', 'Maple\nMaple\nنور\n🦊 Fox');
  await page.getByText('There is more than one Maple').waitFor();
  await page.getByRole('button', { name: 'Leave out 🦊 Fox' }).click();
  await isWell('start preview');
  await press('Make the class with 3 students');
  await page.getByText('Room 12 is ready, with 3 students.').first().waitFor();
  await make('Big', Array.from({ length: 300 }, (_, at) => `Name ${at}`).join('\n'));
  await press('Make the class with 300 students');
  await page.getByText('Big is ready, with 300 students.').first().waitFor();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await page.getByText('Big was taken back.').waitFor();
  await isWell('start');
});

it('reads the files schools have, offers the classes of a whole export, and says what is no list', async () => {
  const input = page.locator('[aria-labelledby="start-make"] input[type=file]');
  const look = (name: string, buffer: Uint8Array) => input.setInputFiles(file(name, buffer));
  const users = ['Mira', 'Theo', 'Noor'].map((name, at) => `u${at},active,true,${name},Okafor`);
  const roster = zipSync({
    'users.csv': strToU8(['sourcedId,status,enabledUser,givenName,familyName', ...users].join('\n')),
    'roles.csv': strToU8('sourcedId,userSourcedId,role\nr0,u0,student\nr1,u1,student\nr2,u2,student'),
    'classes.csv': strToU8('sourcedId,title,classType\nc1,Room 7,homeroom\nc2,Room 9,homeroom'),
    'enrollments.csv': strToU8(
      'sourcedId,classSourcedId,userSourcedId,role\ne0,c1,u0,student\ne1,c1,u1,student\ne2,c2,u2,student',
    ),
  });
  await page.getByLabel('Class name').fill('');
  await look('export.zip', roster.slice(0, -30));
  await page.getByText('could not be read as a OneRoster export').waitFor();
  await look('class.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }));
  await page.getByText('That is a spreadsheet file.').waitFor();
  await look('wide.csv', Buffer.from('\uFEFFName;Grade\nMíra;4\n🦊;5', 'utf16le'));
  await page.getByRole('button', { name: 'Leave out Míra' }).waitFor();
  await press('Back to the list');
  await look('export.zip', roster);
  await page.getByRole('heading', { name: '2 students found' }).waitFor();
  expect(await page.getByLabel('Class name').inputValue()).toBe('Room 7');
  await page.getByLabel('Which class of the file?').selectOption({ label: 'Room 9: 1 student' });
  await page.getByRole('heading', { name: '1 student found' }).waitFor();
  await page.getByText('The list has family names. They are not kept.').waitFor();
  await press('Make the class with 1 student');
  await page.getByText('Room 9 is ready, with 1 student.').first().waitFor();
  await page.locator('.desk-slip', { hasText: 'Room 9' }).getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Room 9 was taken back.').waitFor();
});

it('shows the school’s adults and numbers first on the real-person card', async () => {
  await page.getByLabel('Adults a student can go to').fill('Mr. Lindqvist, room 3');
  await page.getByLabel('Numbers to call').fill('School office');
  await press('Keep these people');
  await page.getByText('“School office” has no number').waitFor();
  await page.getByLabel('Numbers to call').fill('School office: (555) 0100');
  await press('Keep these people');
  await page.getByText('The real-person card on this device shows them first.').waitFor();
  const other = await visit.context.newPage();
  await other.goto(`${house.origin}/?at=school&stage=off`);
  await other.getByRole('button', { name: 'I need a real person' }).click();
  expect(await other.locator('.person-people li').first().textContent()).toBe('Mr. Lindqvist, room 3');
  await other.getByRole('link', { name: /School office/ }).waitFor();
  await other.close();
});

let links: readonly string[] = [];
let pictures: readonly string[] = [];

it('prints cards whose links open the door, until they are voided', async () => {
  await press('Students, cards, year end: Room 12');
  await page.getByText('Add students', { exact: true }).click();
  await page.getByLabel('Nicknames').fill('Maple');
  await press('Look at the list');
  await page.getByText('One became “Maple 3”').waitFor();
  await press('Add 1 student');
  await page.locator('.desk-slip', { hasText: 'added' }).getByRole('button', { name: 'Undo' }).click();
  await page.getByText('1 student taken back.').waitFor();
  await press('Make cards for everyone');
  await page.getByText('3 cards are ready to print.').waitFor();
  expect(await page.locator('.sign-in-card').count()).toBe(3);
  links = await page
    .locator('.sign-in-card')
    .evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset.link ?? ''));
  const maple = page.locator('.sign-in-card').filter({ hasText: /^Maple(?! \d)/ });
  pictures = await maple.locator('ol span').allTextContents();
  await press('Pictures: Maple');
  expect(await page.locator('.class-pin span').allTextContents()).toEqual(pictures);
  await isWell('class page');
  const other = await visit.context.newPage();
  await other.goto(`${links[0]}&stage=off`);
  await other.waitForSelector('[data-screen="school"]');
  expect(other.url()).not.toContain('card=');
  await press('Void all cards');
  await page.getByText('no longer open the door').first().waitFor();
  await other.goto(`${links[0]}&stage=off`);
  await other.getByText('This card does not open the door here').waitFor();
  expect(other.url()).not.toContain('card=');
  await other.close();
});

it('signs in with pictures', async () => {
  const other = await visit.context.newPage();
  await other.goto(`${house.origin}/?stage=off`);
  await other.getByRole('button', { name: 'Play as Maple', exact: true }).click();
  expect(await page.locator('.sign-in-card').count()).toBe(0);
  await other.getByText('Press your three pictures').waitFor();
  for (const name of ['Sun', 'Sun', 'Sun']) await other.getByRole('button', { name, exact: true }).click();
  await other.getByText('Those were other pictures').waitFor();
  expect(pictures).toHaveLength(3);
  for (const name of pictures) await other.getByRole('button', { name, exact: true }).click();
  await other.waitForSelector('[data-screen="school"]');
  await other.close();
});

/** A student's own file, as their device saves it. */
function fileOf(learner: string, nickname: string, from?: string) {
  const write = createPen({ learner, device: learner });
  const facts: Fact[] = [write({ type: 'LearnerAdded', nickname, figure, band: 'A' })];
  if (from !== undefined)
    facts.push(
      write({ type: 'ClassOpened', class: from, name: from, band: 'A' }),
      write({ type: 'LearnerPlaced', class: from }),
    );
  for (let n = 0; n < 10; n++) facts.push(write(opens()), write(closes()));
  return file(`hand-up ${nickname}.jsonl`, writeProgressFile(facts, { at: 1, day: '2026-09-01' }));
}

const collected = () => page.locator('[aria-labelledby="data-collect"] input[type=file]');

it('collects files once, asks about strangers, and names what is not one', async () => {
  await go('Data', 'desk-data');
  const zoe = fileOf('zoe', 'Zoe');
  await collected().setInputFiles([
    ...[zoe, file('notes.txt', 'milk and bread'), file('nothing.jsonl', '')],
    ...[
      fileOf('max', 'Max', 'Room 3'),
      fileOf('maple-9', 'Maple'),
      file('hand-up torn.jsonl', zoe.buffer.subarray(0, 60)),
    ],
  ]);
  await page.getByText('This is not a progress file of Hand Up.').waitFor();
  await page.getByText('The file is empty.').waitFor();
  await page.getByText('The file is torn and nothing in it can be read.').waitFor();
  await page.getByText('Nobody called Zoe is in a class here yet.').waitFor();
  await page.getByText('It is of Max, from another class: Room 3.').waitFor();
  await page.getByText('There is a Maple here already.').waitFor();
  await page.getByRole('button', { name: 'Add and place all 2' }).waitFor();
  await isWell('data');
  await press('Leave out: hand-up Max.jsonl');
  await page.getByText('Left out. Nothing of it was added.').waitFor();
  await press('Add and place: hand-up Zoe.jsonl');
  await page.getByText('Placed in Room 12. 21 things added.').waitFor();
  await collected().setInputFiles(zoe);
  await page.getByText('0 things added · 21 here already').waitFor();
});

it('takes sixty files dropped in together: one report each, and nothing twice', async () => {
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

async function isOnTheirList(on: Page): Promise<void> {
  await on.waitForSelector('[data-screen="school"]');
  await on.goto(`${house.origin}/?at=path&stage=off`);
  await on.getByText(/It is on your list\./).waitFor();
  await on.getByText('Can I Copy?').first().waitFor();
}

it('hands out by link and by file what a student is to practise; a torn link changes nothing', async () => {
  await go('Assign', 'desk-assign');
  await page.getByRole('tab', { name: 'Role-plays' }).click();
  await page.locator('.story-pick', { hasText: 'Can I Copy?' }).click();
  await page.locator('.give-button').click();
  await go('Data', 'desk-data');
  // Zoe has a device of her own, with her own figure on it.
  const hers = await house.visit('/?stage=off');
  hers.context.setDefaultTimeout(15_000);
  await hers.page.locator('.front-who input[type=file]').setInputFiles(fileOf('zoe', 'Zoe'));
  await page.getByLabel('For', { exact: true }).selectOption({ label: 'Zoe' });
  await press('Make a link');
  const link = await page.getByLabel('Link for the student’s device').inputValue();
  await hers.page.goto(`${link}&stage=off`);
  await hers.page.getByText('That link brought 1 new thing to practise.').waitFor();
  expect(hers.page.url()).not.toContain('give=');
  await hers.page.goto(`${link.slice(0, -20)}&stage=off`);
  await hers.page.getByText('That link is torn or cut short.').waitFor();
  const odd = Buffer.from(deflateSync(Buffer.from('[]'))).toString('base64url');
  await hers.page.goto(`${house.origin}/?stage=off&give=${odd}`);
  await hers.page.getByText('That link is torn or cut short.').waitFor();
  await hers.page.getByRole('button', { name: 'Play as Zoe' }).click();
  await isOnTheirList(hers.page);
  await hers.context.close();

  // A device that is new gets figure, pictures and assignments from a file.
  await page.getByLabel('For', { exact: true }).selectOption({ label: 'Maple' });
  const [download] = await Promise.all([page.waitForEvent('download'), press('Save as a file')]);
  const fresh = await house.visit('/?stage=off');
  fresh.context.setDefaultTimeout(15_000);
  await fresh.page.locator('.front-who input[type=file]').setInputFiles(await download.path());
  await fresh.page.getByRole('button', { name: 'Play as Maple', exact: true }).click();
  for (const name of pictures) await fresh.page.getByRole('button', { name, exact: true }).click();
  await isOnTheirList(fresh.page);
  await fresh.context.close();
});

it('erases one student after their name is typed, and keeps the record', async () => {
  await press('Erase Zoe');
  await page.getByLabel('Type Zoe to go on').fill('Mia');
  await press('Erase for good');
  await page.getByText('That is not the name.').waitFor();
  await page.getByLabel('Type Zoe to go on').fill('Zoe');
  await press('Erase for good');
  // With the classes and students that were taken back: 300, two and Zoe.
  await page.getByText(/Ms\. Okafor erased 303 students/).waitFor();
});

it('opens the demo class with one press and takes it away with one', async () => {
  await go('Getting started', 'desk-start');
  await press('Open the demo class');
  await page.getByText('The demo class is open on this device.').waitFor();
  expect(await page.locator('.desk-name .chip').count()).toBe(1);
  const door = await visit.context.newPage();
  await door.goto(`${house.origin}/?stage=off`);
  await door.getByLabel('Which class?').selectOption('Demo class');
  await door.getByText('Demo class: these students are made up').waitFor();
  await door.close();
  await go('Data', 'desk-data');
  for (const name of ['For families', 'What Hand Up keeps', 'Accessibility']) {
    await press(name);
    await page.getByRole('button', { name: 'All data' }).waitFor();
    await isWell(name, name === 'Accessibility' ? [laptop] : [tablet, laptop]);
    await press('All data');
  }
  await go('Getting started', 'desk-start');
  await press('Remove the demo class');
  await page.getByText('The demo class is gone.').first().waitFor();
  await page.getByRole('button', { name: 'Open the demo class' }).waitFor();
  expect(visit.errors).toEqual([]);
  expect(visit.foreign).toEqual([]);
});
