// Lists of nicknames as people have them: pasted, exported, torn, doubled, and in every writing.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readListBytes, readListText } from '../../../src/desk/start/read-list.ts';

const names = (text: string) => {
  const read = readListText(text);
  return read.ok ? read.list.nicknames : read.why;
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
  it('is one name a line, or names one after another', () => {
    expect(names('Maple\nOtter\n\n River ')).toEqual(['Maple', 'Otter', 'River']);
    expect(names('Maple, Otter, River')).toEqual(['Maple', 'Otter', 'River']);
    expect(names('Maple\r\nOtter\r\n')).toEqual(['Maple', 'Otter']);
  });
  it('keeps every writing, and turns nothing round', () => {
    expect(names('نور\nשרה\nЮлия\n小明\n🦊 Fox')).toEqual(['نور', 'שרה', 'Юлия', '小明', '🦊 Fox']);
    expect(names('Ma\u202Eple')).toEqual(['Maple']);
  });
  it('with doubles tells them apart', () => {
    const read = readListText('Sam\nSam\nsam');
    expect(read).toMatchObject({ ok: true, list: { nicknames: ['Sam', 'Sam 2', 'sam 3'] } });
    expect(read.ok && read.list.notes.filter(({ kind }) => kind === 'double')).toHaveLength(2);
  });
  it('with a name too long is cut between whole characters', () => {
    const read = readListText('👩‍🚀'.repeat(20));
    expect(read.ok && read.list.nicknames[0]).toBe('👩‍🚀'.repeat(4));
  });
  it('of nothing, of far too many and of a picture is said to be so', () => {
    expect(names('')).toBe('empty');
    expect(names('\n \n')).toBe('empty');
    expect(names(Array.from({ length: 300 }, (_, i) => `n${i}`).join('\n'))).toHaveLength(300);
    expect(names(Array.from({ length: 500 }, (_, i) => `n${i}`).join('\n'))).toBe('many');
    expect(names('PNG\u0000\u0001')).toBe('binary');
  });
});

describe('a CSV', () => {
  it('with headings takes the name, and a letter of the family only where two are alike', () => {
    const csv = 'Last name;First name;Grade\nOkafor;Mira;4\nTran;Mira;4\nBell;Theo;5';
    expect(names(csv)).toEqual(['Mira O.', 'Mira T.', 'Theo']);
  });
  it('prefers a nickname to a name', () =>
    expect(names('First Name,Nickname\nMargaret,Maple\nOscar,Otter')).toEqual(['Maple', 'Otter']));
  it('without headings may say the family first', () =>
    expect(names('Okafor, Mira\nBell, Theo')).toEqual(['Mira', 'Theo']));
  it('with quotes and commas is read as it is meant', () =>
    expect(names('name,note\n"Mira ""Mo"" O",x\nTheo,"a, b"')).toEqual(['Mira "Mo" O', 'Theo']));
  it('that could mean anything asks for headings', () => expect(names('1,Mira,x\n2,Theo,y')).toBe('columns'));
  it('in UTF-16 is read, whichever way round', () => {
    for (const little of [true, false])
      expect(readListBytes(utf16('Name;Grade\nMíra;4\n🦊;5', little))).toMatchObject({
        ok: true,
        list: { nicknames: ['Míra', '🦊'] },
      });
  });
});

describe('a OneRoster zip', () => {
  const users =
    'sourcedId,status,enabledUser,givenName,familyName,preferredFirstName\nu1,active,true,Mira,Okafor,\nu2,active,true,Theodore,Bell,Theo\nu3,active,true,Ada,Tran,\nu4,tobedeleted,true,Gone,Away,';
  const roles = 'sourcedId,userSourcedId,role\nr1,u1,student\nr2,u2,student\nr3,u3,teacher\nr4,u4,student';
  const classes = 'sourcedId,title\nc1,Room 12';
  const zip = (files: Readonly<Record<string, string>>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

  it('brings its students, and leaves out adults and those who left', () => {
    const read = readListBytes(zip({ 'users.csv': users, 'roles.csv': roles, 'classes.csv': classes }));
    expect(read).toMatchObject({ ok: true, list: { nicknames: ['Mira', 'Theo'], classes: ['Room 12'] } });
    expect(read.ok && read.list.notes).toEqual(
      expect.arrayContaining([
        { kind: 'leftOut', count: 1, why: 'adult' },
        { kind: 'leftOut', count: 1, why: 'inactive' },
      ]),
    );
  });
  it('of version 1.1 says roles with its users', () => {
    const old = 'sourcedId,role,givenName,familyName\nu1,student,Mira,Okafor\nu2,teacher,Ada,Tran';
    expect(readListBytes(zip({ 'export/users.csv': old }))).toMatchObject({
      ok: true,
      list: { nicknames: ['Mira'] },
    });
  });
  it('that is broken, or another zip, is said to be so', () => {
    const whole = zip({ 'users.csv': users, 'roles.csv': roles });
    expect(readListBytes(whole.slice(0, whole.length - 40))).toEqual({ ok: false, why: 'zip' });
    expect(readListBytes(zip({ 'other.csv': 'a,b' }))).toEqual({ ok: false, why: 'zip' });
  });
});
