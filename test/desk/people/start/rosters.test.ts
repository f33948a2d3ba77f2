// Lists of students as schools have them: each comes out right, or is refused with what to do next (desk/people/start/read-list.ts).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { besideClass, type ListNote } from '../../../../src/desk/people/start/name-list.ts';
import { type Chosen, readListBytes, readListText } from '../../../../src/desk/people/start/read-list.ts';
import type { ReadList } from '../../../../src/desk/people/start/read-result.ts';

const file = (name: string, chosen?: Chosen): ReadList =>
  readListBytes(readFileSync(join(import.meta.dirname, 'rosters', name)), '2026-12-01', chosen);
const names = (read: ReadList) => (read.ok ? read.lists[0]?.list.nicknames : read.why);
const notes = (read: ReadList): readonly ListNote[] => (read.ok ? (read.lists[0]?.list.notes ?? []) : []);
const left = (why: string, count: number) => ({ kind: 'leftOut', why, count });

describe('a file', () => {
  it.each([
    ['excel-sep-line.csv', ['Mira', 'Theo']],
    ['first-and-grade-no-heading.csv', ['Mira', 'Theo', 'Noor']],
    ['headings-surname-forename.csv', ['Mira', 'Theo']],
    ['sis-one-column-last-first.csv', ['Mira', 'Theo', 'Noor']],
    ['sis-preferred-name-mostly-empty.csv', ['Mira', 'Theo', 'Noor', 'Ada', 'Sam']],
    ['sheet-first-last-no-heading.tsv', ['Mira', 'Theo', 'Noor']],
    ['bulleted-list.txt', ['Mira', 'Theo', 'Noor']],
    ['numbered-list.txt', ['Mira', 'Theo', 'Noor']],
    ['sis-export-is-html.xls', ['Mira', 'Theo']],
    ['textedit-list.rtf.txt', 'formatted'],
  ])('%s', (name, expected) => expect(names(file(name))).toEqual(expected));

  it('in other letters is guessed, says so, and another guess is one press', () => {
    const cyrillic = file('excel-cyrillic-1251.csv');
    expect(names(cyrillic)).toEqual(['Юлия']);
    expect(cyrillic).toMatchObject({ guess: { as: 'windows-1251' } });
    expect(names(file('excel-cyrillic-1251.csv', { lettering: 'windows-1252' }))).toEqual(['Þëèÿ']);
    const mac = file('excel-mac-macroman.csv');
    expect(names(mac)).toEqual(['José', 'María', 'Zoë']);
    expect(mac).toMatchObject({ guess: { as: 'macintosh' } });
  });
  it('with an open quotation mark loses nobody, and says the line', () => {
    const read = file('one-open-quote.csv');
    expect(names(read)).toEqual(['Mira', 'Theo', 'Noor', 'Ada', 'Sam']);
    expect(notes(read)).toContainEqual({ kind: 'quote', line: 3 });
  });
  it('with titles above its headings says how many lines it left out', () => {
    expect(names(file('title-rows-before-headings.csv'))).toEqual(['Mira', 'Theo']);
    expect(notes(file('title-rows-before-headings.csv'))).toContainEqual(left('above', 2));
  });
  it('with the same name and initial has as many letters as tell them apart, and says what is kept', () => {
    const read = file('same-first-name-same-initial.csv');
    expect(names(read)).toEqual(['Mohamed Ah.', 'Mohamed Al.', 'Mohamed Ab.', 'Noor']);
    expect(notes(read)).toContainEqual({ kind: 'letters', count: 3 });
    expect(notes(read)).not.toContainEqual({ kind: 'families' });
  });
  it('of Kolibri has its class, and leaves the coach out', () => {
    const read = file('kolibri-users.csv');
    expect(read).toMatchObject({ lists: [{ name: 'Room 12', list: { nicknames: ['Mira'] } }] });
    expect(notes(read)).toContainEqual(left('adult', 1));
  });
  it('that comes again adds only who is new', () => {
    const read = file('same-list-again-plus-one.txt');
    const again = besideClass(read.ok ? (read.lists[0]?.list.nicknames ?? []) : [], [
      'Mira',
      'theo',
      'Noor',
      'Ada',
      'Kai',
    ]);
    expect(again).toEqual({ fresh: ['Sam'], there: ['Mira', 'theo', 'Noor', 'Ada'], missing: ['Kai'] });
  });
});

describe('a OneRoster zip', () => {
  const classes = (name: string) => {
    const read = file(name);
    return read.ok
      ? read.lists.map(({ name: called, apart = [], isOver, list }) => [
          [called, ...apart.map(({ says }) => says)].join(', '),
          isOver === true,
          list.nicknames,
        ])
      : read.why;
  };
  it('with backslashes in its paths is read, and classes of one title are told apart', () => {
    for (const name of ['oneroster-backslash.zip', 'oneroster-same-title.zip'])
      expect(classes(name).slice(0, 2)).toEqual([
        ['Math 4, M4-1, 1', false, ['Mira']],
        ['Math 4, M4-2, 2', false, ['Theo']],
      ]);
  });
  it('of two rooms offers each', () =>
    expect(classes('oneroster-two-rooms.zip').slice(0, 2)).toEqual([
      ['Room 11', false, ['Ana', 'Bo', 'Cy']],
      ['Room 12', false, ['Mira', 'Theo', 'Noor']],
    ]));
  it('of two years has this one first, and only its students in the list of all', () =>
    expect(classes('oneroster-two-years.zip')).toEqual([
      ['Room 12, 2026-27', false, ['Theo']],
      ['Room 12, 2025-26', true, ['Mira']],
      ['', false, ['Theo']],
    ]));
});

describe('what other systems write', () => {
  it.each([
    [
      'a gradebook with points and a test student',
      'Student,ID,SIS Login ID,Section,Unit 1 (12)\n"    Points Possible",,,,10\n"Okafor, Mira",1,mira@x.org,Room 12,8\n"Student, Test",9,,Room 12,',
      ['Mira'],
    ],
    [
      'grades with rows of dates, points and averages',
      'Last Name,First Name,Email Address,Quiz\nDate,,,2026-10-01\nPoints,,,10\nClass average,,,7\nOkafor,Mira,m@x.org,9\nBell,Theo,t@x.org,3',
      ['Mira', 'Theo'],
    ],
    ['a printed register in capitals', 'OKAFOR, MIRA J\nBELL, THEO\nTRAN, ADA', ['Mira', 'Theo', 'Ada']],
    ['headings in Spanish', 'Nombre,Apellidos,Curso\nMira,Okafor,4\nTheo,Bell,4', ['Mira', 'Theo']],
    ['headings in French', 'Nom;Prénom\nOkafor;Mira\nBell;Zoé', ['Mira', 'Zoé']],
    ['headings in German', 'Name;Vorname\nOkafor;Mira\nBell;Jürgen', ['Mira', 'Jürgen']],
    ['headings in Russian', 'Имя;Фамилия\nЮлия;Бел\nИван;Кот', ['Юлия', 'Иван']],
    [
      'names of teachers and guardians beside those of students',
      'Teacher Name,Student First Name,Student Last Name,Guardian First Name\nMs L,Mira,Okafor,Grace\nMs L,Theo,Bell,Ann',
      ['Mira', 'Theo'],
    ],
    [
      'a whole name without quotation marks',
      'Student Name\nOkafor, Theodore (Theo)\nBell, Mira',
      ['Theo', 'Mira'],
    ],
    ['numbers, grades and addresses', 'Okafor,Mira,4,12 Oak Street\nBell,Theo,4,9 Elm Ave', ['Mira', 'Theo']],
    ['the family name first in a sheet', 'Okafor\tMira\nBell\tTheo\nHaddad\tNoor', ['Mira', 'Theo', 'Noor']],
    ['whole names in lines', 'Mira Okafor\nTheo Bell\nNoor Haddad', ['Mira', 'Theo', 'Noor']],
    ['whole names with a grade', 'Mira Okafor 4\nTheo Bell 4', ['Mira', 'Theo']],
    [
      'a student system with numbers and a home room',
      'Student_Number\tLast_Name\tFirst_Name\tGrade_Level\tHome_Room\n1001\tOkafor\tMira\t4\t12\n1002\tBell\tTheo\t4\t12',
      ['Mira', 'Theo'],
    ],
    [
      'the whole name with a middle name',
      '"LastFirst","Grade_Level"\n"Okafor, Mira Jane","4"\n"Bell, Theo","4"',
      ['Mira', 'Theo'],
    ],
    [
      'headings with a dot',
      'student.studentNumber,student.lastName,student.firstName,student.grade\n1,Okafor,Mira,04\n2,Bell,Theo,04',
      ['Mira', 'Theo'],
    ],
    [
      'whole names in capitals',
      'Name,Grade,Entity\n"OKAFOR, MIRA J",04,100\n"BELL, THEO",04,100',
      ['Mira', 'Theo'],
    ],
    [
      'a middle name between the others',
      'School_id,Student_id,Last_name,Middle_name,First_name,Grade\n1,2,Okafor,Jane,Mira,4\n1,3,Bell,,Theo,4',
      ['Mira', 'Theo'],
    ],
    ['a nickname in quotation marks', 'Last,First\nBell,"Theodore ""Theo"""\nOkafor,Mira', ['Theo', 'Mira']],
    ['addresses as a mail has them', 'Mira Okafor <mira@x.org>\nTheo Bell <theo@x.org>', ['Mira', 'Theo']],
    [
      'a foot below the list',
      'Last Name,First Name\nOkafor,Mira\nBell,Theo\n\nTotal Students: 2\nPrinted 12/01/2026',
      ['Mira', 'Theo'],
    ],
    ['headings on each page', 'Name\nMira\nName\nTheo', ['Mira', 'Theo']],
    [
      'two open quotation marks',
      'First Name,Last Name\n"Mira,Okafor\nTheo,Bell\n"Noor,Haddad\nAda,Tran',
      ['Mira', 'Theo', 'Noor', 'Ada'],
    ],
    [
      'the XML of a spreadsheet',
      '<?xml version="1.0"?><Workbook><Worksheet><Table><Row><Cell><Data>First Name</Data></Cell></Row><Row><Cell><Data>Mira</Data></Cell></Row></Table></Worksheet></Workbook>',
      ['Mira'],
    ],
    ['a page without a table', '<html><body><p>Mira</p></body></html>', 'page'],
    ['a total', 'No.,Name\n1,Mira\n2,Theo\n,Total: 2', ['Mira', 'Theo']],
    ['a test student in lines', 'Test Student\nMira\nTheo', ['Mira', 'Theo']],
  ])('%s', (_, text, expected) => expect(names(readListText(text))).toEqual(expected));

  it('e-mail addresses are no names', () =>
    expect(names(readListText('mira@x.org\ntheo@x.org'))).toBe('columns'));
  it('family names are not said to be kept out where there are none', () =>
    expect(notes(readListText('Name,Grade\nMira,4\nTheo,4'))).toEqual([]));
});

describe('where the list does not say it', () => {
  it('two columns of rare names are asked about, and the other one is one press', () => {
    const text = 'Zzyx\tQwer\nAsdo\tPlok';
    expect(readListText(text)).toMatchObject({ reading: { from: [0], isSure: false } });
    expect(names(readListText(text, { column: 1 }))).toEqual(['Qwer', 'Plok']);
  });
  it('names with the given name last are asked about, and are one press', () => {
    const text = 'Nguyễn Văn An\nTrần Thị Bình\nLê Minh';
    expect(readListText(text)).toMatchObject({ reading: { isSure: false } });
    expect(names(readListText(text, { took: 'last' }))).toEqual(['An', 'Bình', 'Minh']);
  });
  it('nicknames of two words are asked about, and all of them are one press', () => {
    const text = 'Red Panda\nBlue Fox\nOtter';
    expect(readListText(text)).toMatchObject({ reading: { took: 'first', isSure: false } });
    expect(names(readListText(text, { took: 'cell' }))).toEqual(['Red Panda', 'Blue Fox', 'Otter']);
  });
});
