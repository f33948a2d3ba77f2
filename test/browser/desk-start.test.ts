// Getting started and signing in, in a browser: a class is made from a list or a school's file, its cards and pictures open the door.
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { atDesk } from '../support/at-desk.ts';
import { withoutStage } from '../support/desk-visit.ts';
import { asFile, makeCards, picturesOfMaple, room12, saveBareDesk } from '../support/room-12.ts';
import { isWellAt, laptop, tablet } from './desk-well.ts';

let page: Page;
const desk = atDesk(saveBareDesk, (opened) => {
  page = opened;
});
const { comeTo } = desk;

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

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function make(name: string, list: string): Promise<void> {
  await page.getByLabel('Class name').fill(name);
  await page.getByLabel('Nicknames').fill(list);
  await press('Look at the list');
}

it('makes a class from a list, and says what it changed', async () => {
  await comeTo('today');
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
  await comeTo('start');
  const input = page.locator('[aria-labelledby="start-make"] input[type=file]');
  const look = (name: string, buffer: Uint8Array) => input.setInputFiles(asFile(name, buffer));
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
  await comeTo('start');
  await page.getByLabel('Adults a student can go to').fill('Mr. Lindqvist, room 3');
  await page.getByLabel('Numbers to call').fill('School office');
  await press('Keep these people');
  await page.getByText('“School office” has no number').waitFor();
  await page.getByLabel('Numbers to call').fill('School office: (555) 0100');
  await press('Keep these people');
  await page.getByText('The real-person card on this device shows them first.').waitFor();
  const other = await desk.visit().context.newPage();
  await other.goto(`${desk.house().origin}/?at=school&stage=off`);
  await other.getByRole('button', { name: 'I need a real person' }).click();
  expect(await other.locator('.person-people li').first().textContent()).toBe('Mr. Lindqvist, room 3');
  await other.getByRole('link', { name: /School office/ }).waitFor();
  await other.close();
});

it('adds only who is new of a list that comes again, under the name that is typed, and takes them back', async () => {
  await comeTo('start', room12);
  await press('Students, cards, year end: Room 12');
  await page.getByText('Add students', { exact: true }).click();
  await page.getByLabel('Nicknames').fill('Maple\nنور\nSam');
  await press('Look at the list');
  await page.getByText('2 students were there already').waitFor();
  await page.getByText('In the class and not in this list').waitFor();
  await press('Maple 2 has left');
  const left = page.locator('.desk-slip', { hasText: 'Maple 2 left Room 12.' });
  await left.waitFor();
  await page.getByText('In the class and not in this list').waitFor({ state: 'detached' });
  await left.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Maple 2 has left' }).waitFor();
  const name = page.getByLabel('Nickname, read as');
  expect(await name.count()).toBe(1);
  await name.fill('Maple');
  await page.getByText('Two students would be called Maple').waitFor();
  expect(await page.getByRole('button', { name: 'Add 1 student' }).isDisabled()).toBe(true);
  await name.fill('Sammy');
  await press('Add 1 student');
  await page.getByRole('button', { name: 'New card: Sammy' }).waitFor();
  await page.locator('.desk-slip', { hasText: 'added' }).getByRole('button', { name: 'Undo' }).click();
  await page.getByText('1 student taken back.').waitFor();
});

it('asks which column is the name and which class is meant, and lets an adult put the letters right', async () => {
  await comeTo('start', room12);
  const input = page.locator('[aria-labelledby="start-make"] input[type=file]');
  await input.setInputFiles(asFile('rare.tsv', Buffer.from('Zzyx\tQwer\nAsdo\tPlok')));
  await page.getByText('does not say which part is the name').waitFor();
  await press('Column 2 is the name');
  await page.getByRole('button', { name: 'Leave out Plok' }).waitFor();
  await isWell('how a list was read');
  await press('Back to the list');
  await input.setInputFiles(asFile('old.csv', Buffer.from([0x4a, 0x6f, 0x73, 0x8e])));
  await page.getByRole('button', { name: 'Leave out José' }).waitFor();
  await page.getByLabel('Letters', { exact: true }).selectOption({ label: 'Western European' });
  await page.getByRole('button', { name: 'Leave out JosŽ' }).waitFor();
  await press('Students, cards, year end: Room 12');
  await page.getByText('Add students', { exact: true }).click();
  const roster = zipSync({
    'users.csv': strToU8('sourcedId,role,givenName\nu0,student,Mira\nu1,student,Theo'),
    'classes.csv': strToU8('sourcedId,title,classCode\nc1,Math 4,M4-1\nc2,Math 4,M4-2'),
    'enrollments.csv': strToU8(
      'sourcedId,classSourcedId,userSourcedId,role\ne0,c1,u0,student\ne1,c2,u1,student',
    ),
  });
  await page.locator('.class-page input[type=file]').setInputFiles(asFile('export.zip', roster));
  await page.getByLabel('Which class of the file?').selectOption({ label: 'Math 4, M4-2: 1 student' });
  await press('Add 1 student');
  await page.getByRole('button', { name: 'New card: Theo' }).waitFor();
});

it('prints cards whose links open the door, until they are voided', async () => {
  await comeTo('start', room12);
  await makeCards(page);
  expect(await page.locator('.sign-in-card').count()).toBe(3);
  const links = await page
    .locator('.sign-in-card')
    .evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset.link ?? ''));
  await press('Pictures: Maple');
  expect(await page.locator('.class-pin li > span').allTextContents()).toEqual(await picturesOfMaple(page));
  await isWell('class page');
  const other = await desk.visit().context.newPage();
  await other.goto(withoutStage(links[0]));
  await other.waitForSelector('[data-screen="school"]');
  expect(other.url()).not.toContain('card=');
  await press('Cancel all cards');
  await page.getByText('no longer open the door').first().waitFor();
  await other.goto(withoutStage(links[0]));
  await other.getByText('This card does not open the door here').waitFor();
  expect(other.url()).not.toContain('card=');
  await other.close();
});

it('signs in with pictures', async () => {
  await comeTo('start', room12);
  await makeCards(page);
  const pictures = await picturesOfMaple(page);
  const other = await desk.visit().context.newPage();
  await other.goto(`${desk.house().origin}/?stage=off`);
  await other.getByRole('button', { name: 'Play as Maple', exact: true }).click();
  await other.getByText('Press your three pictures').waitFor();
  for (const name of ['Sun', 'Sun', 'Sun']) await other.getByRole('button', { name, exact: true }).click();
  await other.getByText('Those were other pictures').waitFor();
  expect(pictures).toHaveLength(3);
  for (const name of pictures) await other.getByRole('button', { name, exact: true }).click();
  await other.waitForSelector('[data-screen="school"]');
  await other.close();
});

it('says on three pages what is kept, what families read, and who can use it', async () => {
  await comeTo('data', room12);
  for (const name of ['For families', 'What Hand Up keeps', 'Accessibility']) {
    await press(name);
    await page.getByRole('button', { name: 'All data' }).waitFor();
    await isWell(name, name === 'Accessibility' ? [laptop] : [tablet, laptop]);
    await press('All data');
  }
});
