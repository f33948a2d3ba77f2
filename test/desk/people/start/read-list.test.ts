// Lists of nicknames as people have them: pasted, exported, torn, with doubles, and in any script.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readListBytes, readListText } from '../../../../src/desk/people/start/read-list.ts';

const names = (text: string) => {
  const read = readListText(text);
  return read.ok ? read.lists[0]?.list.nicknames : read.why;
};
const utf16 = (text: string, little: boolean): Uint8Array => {
  const units = [...`\uFEFF${text}`].flatMap((each) =>
    [...each].flatMap((c) => Array.from({ length: c.length }, (_, i) => c.charCodeAt(i))),
  );
  return Uint8Array.from(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};

describe('a pasted list', () => {
  it('has one name on each line, or names with commas between them', () => {
    expect(names('Maple\nOtter\n\n River ')).toEqual(['Maple', 'Otter', 'River']);
    expect(names('Maple, Otter, River')).toEqual(['Maple', 'Otter', 'River']);
    expect(names('Maple\r\nOtter\r\n')).toEqual(['Maple', 'Otter']);
  });
  it('keeps names of any script, and drops marks that would turn the text around', () => {
    expect(names('نور\nשרה\nЮлия\n小明\n🦊 Fox')).toEqual(['نور', 'שרה', 'Юлия', '小明', '🦊 Fox']);
    expect(names('Ma\u202Eple')).toEqual(['Maple']);
  });
  it('with the same name twice numbers the later ones', () => {
    const read = readListText('Sam\nSam\nsam');
    expect(read).toMatchObject({ ok: true, lists: [{ list: { nicknames: ['Sam', 'Sam 2', 'sam 3'] } }] });
    expect(read.ok && read.lists[0]?.list.notes.filter(({ kind }) => kind === 'double')).toHaveLength(2);
  });
  it('with a name that is too long cuts it between whole characters', () => {
    const read = readListText('👩‍🚀'.repeat(20));
    expect(read.ok && read.lists[0]?.list.nicknames[0]).toBe('👩‍🚀'.repeat(4));
  });
  it('that is empty, far too long or not text is refused with the reason', () => {
    expect(names('')).toBe('empty');
    expect(names('\n \n')).toBe('empty');
    expect(names(Array.from({ length: 300 }, (_, i) => `n${i}`).join('\n'))).toHaveLength(300);
    const long = names(Array.from({ length: 300 }, () => 'Alexandrina Wilhelmina').join('\n')) ?? [];
    expect(new Set(long).size).toBe(300);
    expect(Math.max(...[...long].map((name) => name.length))).toBeLessThanOrEqual(24);
    expect(names(Array.from({ length: 500 }, (_, i) => `n${i}`).join('\n'))).toBe('many');
    expect(names('PNG\u0000\u0001')).toBe('binary');
  });
});

describe('a CSV', () => {
  it('with headings takes the first name, and a family letter only where two are alike', () => {
    const csv = 'Last name;First name;Grade\nOkafor;Mira;4\nTran;Mira;4\nBell;Theo;5';
    expect(names(csv)).toEqual(['Mira O.', 'Mira T.', 'Theo']);
  });
  it('with both takes the nickname rather than the name', () =>
    expect(names('First Name,Nickname\nMargaret,Maple\nOscar,Otter')).toEqual(['Maple', 'Otter']));
  it('without headings may have the family name first', () =>
    expect(names('Okafor, Mira\nBell, Theo')).toEqual(['Mira', 'Theo']));
  it('with quotes and commas inside cells is read cell by cell', () =>
    expect(names('name,note\n"Mira ""Mo"" O",x\nTheo,"a, b"')).toEqual(['Mira "Mo" O', 'Theo']));
  it('without a column of names asks for headings', () => expect(names('1,4,x\n2,4,y')).toBe('columns'));
  it('in UTF-16 is read, in either byte order', () => {
    for (const little of [true, false])
      expect(readListBytes(utf16('Name;Grade\nMíra;4\n🦊;5', little))).toMatchObject({
        ok: true,
        lists: [{ list: { nicknames: ['Míra', '🦊'] } }],
      });
  });
  it('without a byte order mark, or in Latin-1, is read as well', () => {
    const bare = (little: boolean) => utf16('Name;Grade\nRené;4', little).slice(2);
    for (const bytes of [bare(true), bare(false), Buffer.from('Name;Grade\nRené;4', 'latin1')])
      expect(readListBytes(bytes)).toMatchObject({ lists: [{ list: { nicknames: ['René'] } }] });
  });
});

describe('what stands around the names', () => {
  it.each([
    ['letters and numbers before them', 'a) Mira\nb) Theo'],
    ['numbers with a cross', '#1 Mira\n#2. Theo'],
    ['a line that leads to them', 'My students:\nMira\nTheo'],
    ['"and" before the last', 'Mira and Theo'],
    ['commas of another script', 'Mira، Theo'],
    ['what a sign means', 'Name,Plan\nMira,*\nTheo,\n* = has a plan,'],
    ['an owner of the class', 'Name,Role\nMira,Student\nJane,Owner\nTheo,Student'],
    ['somebody who has left', 'Name,Status\nMira,Active\nAda,Withdrawn\nTheo,Enrolled'],
  ])('is left out: %s', (_, text) => expect(names(text)).toEqual(['Mira', 'Theo']));
  it('may be an inch in a cell, or marks that close some rows later', () => {
    expect(names('First,Note\nMira,"a 5" ruler\nTheo,ok\nNoor,"so, so"')).toEqual(['Mira', 'Theo', 'Noor']);
    expect(names('First,Last,Note\n"Mira,Okafor,ok\nTheo,Bell,ok"\nNoor,Haddad,ok')).toEqual([
      'Mira',
      'Theo',
      'Noor',
    ]);
    expect(names('First,Address\nMira,"12 Oak St\nSpringfield"\nTheo,"4 Elm\nSalem"')).toEqual([
      'Mira',
      'Theo',
    ]);
  });
});

describe('lists as school systems export them', () => {
  it.each([
    [
      'PowerSchool, quick export',
      'Student_Number\tLast_Name\tFirst_Name\tGrade_Level\tHome_Room\n10023\tOkafor\tMira\t4\t12\n10024\tBell\tTheo\t4\t12',
    ],
    [
      'Infinite Campus',
      'studentNumber,lastName,firstName,middleName,grade,homeroomTeacher\n1,Okafor,Mira,J,04,"Smith, Jane"\n2,Bell,Theo,,04,"Smith, Jane"',
    ],
    [
      'Skyward',
      '"Student Name","Other ID","Gr","Gender","Birth Date"\n"OKAFOR, MIRA J","100234","04","F","01/02/2017"\n"BELL, THEO","100235","04","M","03/04/2017"',
    ],
    [
      'Canvas, gradebook',
      'Student,ID,SIS User ID,SIS Login ID,Section,Homework 1 (123),Current Score\n    Points Possible,,,,,10,\n"Okafor, Mira",11,s1,mira@x.org,Room 12,9,90\n"Bell, Theo",12,s2,theo@x.org,Room 12,8,80\n"Student, Test",13,,abc,Room 12,,',
    ],
    [
      'Google Classroom, grades',
      'Last Name,First Name,Email Address,Quiz 1\nDate,,,2026-10-01\nPoints,,,10\nClass Average,,,7\nOkafor,Mira,mira@x.org,7\nBell,Theo,theo@x.org,8',
    ],
    [
      'Kolibri, users',
      'UUID,Username,Password,Full name,User type,Identifier,Birth year,Gender,Enrolled in,Assigned to\nabc,mira,*,Mira Okafor,LEARNER,,2017,FEMALE,Room 12,\nabd,theo,*,Theo Bell,LEARNER,,2017,MALE,Room 12,\nabe,smith,*,Jane Smith,FACILITY_COACH,,,,,Room 12',
    ],
    [
      'Clever, students',
      'Student_id,Last_name,Middle_name,First_name,Preferred_first,Grade\n1,Okafor,J,Miranda,Mira,4\n2,Bell,,Theo,,4',
    ],
    [
      'Moodle, participants',
      'ID number,First name,Last name,Email address,Roles\n1,Mira,Okafor,m@x.org,Student\n2,Theo,Bell,t@x.org,Student\n3,Jane,Smith,j@x.org,Teacher',
    ],
  ])('%s', (_, text) => expect(names(text)).toEqual(['Mira', 'Theo']));
});

describe('letters of older programs', () => {
  it.each([
    ['cp850', 'Jürgen|José', [0x4a, 0x81, 0x72, 0x67, 0x65, 0x6e, 0x0a, 0x4a, 0x6f, 0x73, 0x82]],
    ['ibm866', 'Мира|Юля', [0x8c, 0xa8, 0xe0, 0xa0, 0x0a, 0x9e, 0xab, 0xef]],
    ['iso-8859-2', 'Tomáš|Šimon', [0x54, 0x6f, 0x6d, 0xe1, 0xb9, 0x0a, 0xa9, 0x69, 0x6d, 0x6f, 0x6e]],
  ])('are guessed: %s', (as, said, bytes) =>
    expect(readListBytes(Uint8Array.from(bytes))).toMatchObject({
      guess: { as },
      lists: [{ list: { nicknames: said.split('|') } }],
    }),
  );
});

describe('a OneRoster zip', () => {
  const users =
    'sourcedId,status,enabledUser,givenName,familyName,preferredFirstName\nu1,active,true,Mira,Okafor,\nu2,active,true,Theodore,Bell,Theo\nu3,active,true,Ada,Tran,\nu4,tobedeleted,true,Gone,Away,\nu5,active,true,Noor,Haddad,';
  const roles =
    'sourcedId,userSourcedId,role\nr1,u1,student\nr2,u2,student\nr3,u3,teacher\nr4,u4,student\nr5,u5,student';
  const classes = 'sourcedId,title,classType\nc1,Math,scheduled\nc2,Room 12,homeroom\nc3,Nobody,homeroom';
  const enrollments =
    'sourcedId,classSourcedId,userSourcedId,role,status\ne1,c2,u1,student,active\ne2,c2,u2,student,active\ne3,c2,u3,teacher,active\ne4,c2,u4,student,active\ne5,c1,u5,student,active\ne6,c1,u1,student,tobedeleted';
  const zip = (files: Readonly<Record<string, string>>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

  it('gives a list for each class, home rooms first, without adults and those who left', () => {
    const read = readListBytes(
      zip({ 'users.csv': users, 'roles.csv': roles, 'classes.csv': classes, 'enrollments.csv': enrollments }),
    );
    expect(read.ok && read.lists.map(({ name, list }) => [name, list.nicknames])).toEqual([
      ['Room 12', ['Mira', 'Theo']],
      ['Math', ['Noor']],
      [undefined, ['Mira', 'Theo', 'Noor']],
    ]);
    expect(read.ok && read.lists[0]?.list.notes).toEqual(
      expect.arrayContaining([
        { kind: 'leftOut', count: 1, why: 'adult' },
        { kind: 'leftOut', count: 1, why: 'inactive' },
      ]),
    );
  });
  it('of a school with too many students for one list gives its classes alone', () => {
    const many = Array.from({ length: 900 }, (_, at) => at);
    const school = zip({
      'users.csv': [
        'sourcedId,givenName,familyName,role',
        ...many.map((n) => `u${n},Kid ${n},X,student`),
      ].join('\n'),
      'classes.csv': ['sourcedId,title', ...many.filter((n) => n < 30).map((n) => `c${n},Room ${n}`)].join(
        '\n',
      ),
      'enrollments.csv': [
        'sourcedId,classSourcedId,userSourcedId,role',
        ...many.map((n) => `e${n},c${n % 30},u${n},student`),
      ].join('\n'),
    });
    const read = readListBytes(school);
    expect(read.ok && read.lists.map(({ name, list }) => [name, list.nicknames.length])).toEqual(
      many.filter((n) => n < 30).map((n) => [`Room ${n}`, 30]),
    );
  });
  it('of version 1.1 has the roles in its users; a single class gives its name to the list', () => {
    const old = 'sourcedId,role,givenName,familyName\nu1,student,Mira,Okafor\nu2,teacher,Ada,Tran';
    expect(
      readListBytes(zip({ 'export/users.csv': old, 'export/classes.csv': 'sourcedId,title\nc,Room 7' })),
    ).toMatchObject({ ok: true, lists: [{ name: 'Room 7', list: { nicknames: ['Mira'] } }] });
  });
  it('that is broken, or of another kind, is refused with the reason', () => {
    const whole = zip({ 'users.csv': users, 'roles.csv': roles });
    expect(readListBytes(whole.slice(0, whole.length - 40))).toEqual({ ok: false, why: 'zip' });
    expect(readListBytes(zip({ 'other.csv': 'a,b' }))).toEqual({ ok: false, why: 'zip' });
    expect(readListBytes(zip({ 'xl/workbook.xml': '<x/>' }))).toEqual({ ok: false, why: 'sheet' });
  });
});
