// Who can open the desk: the first visit sets it up, and forgotten PINs are reset by typing the teacher's name.
import { expect, it } from 'vitest';
import { doorNames, isFirstVisit, namesAskedFor } from '../../../src/desk/gate/who-opens.ts';
import type { Pins } from '../../../src/practice/pin.ts';
import type { StaffMember } from '../../../src/progress/class/staff.ts';

const okafor: StaffMember = { id: 'okafor', kind: 'teacher', name: 'Ms. Okafor' };
const brandt: StaffMember = { id: 'brandt', kind: 'counselor', name: 'Mr. Brandt' };
const pinsOf = (...ids: readonly string[]): Pins => ({
  v: 1,
  of: Object.fromEntries(ids.map((id) => [id, { salt: '', hash: '' }])),
});

it.each([
  ['no adult is named', [], pinsOf(), true],
  ['no adult is named, and PINs cannot be read', [], undefined, true],
  ['a counselor came along in a file', [brandt], pinsOf(), true],
  ['a counselor has a PIN', [brandt], pinsOf('brandt'), false],
  ['a teacher is named, and has no PIN here', [okafor], pinsOf(), false],
  ['a PIN is of an adult who left', [brandt], pinsOf('gone'), true],
] as const)('%s: a first visit is %s', (_, staff, pins, first) => {
  expect(isFirstVisit(staff, pins)).toBe(first);
});

it('a forgotten PIN asks for the name of the teacher, or of any adult when there is no teacher', () => {
  expect(namesAskedFor([brandt, okafor])).toEqual(['Ms. Okafor']);
  expect(namesAskedFor([brandt])).toEqual(['Mr. Brandt']);
  expect(namesAskedFor([])).toEqual([]);
});

it('the teacher of a demo class knows no way in while others are here', () => {
  const demo: StaffMember = { id: 'demo-teacher', kind: 'teacher', name: 'Ms. Rivera' };
  expect(namesAskedFor([demo, okafor])).toEqual(['Ms. Okafor']);
  expect(namesAskedFor([demo, brandt])).toEqual(['Mr. Brandt']);
  expect(namesAskedFor([demo])).toEqual(['Ms. Rivera']);
});

it('no name that is asked for stands on the door, and all on it can be told apart', () => {
  const others = ['Mr. Diaz', 'Ms. Ortiz', 'Élodie'].map(
    (name): StaffMember => ({ id: name, kind: 'teacher', name }),
  );
  for (const staff of [[okafor, brandt], [brandt], [okafor, brandt, ...others]]) {
    const shown = [...doorNames(staff).values()].flatMap(({ is, the }) => [is, the]);
    for (const name of namesAskedFor(staff)) expect(shown.join('\n')).not.toContain(name);
    expect(new Set(shown.filter((_, at) => at % 2 === 0)).size).toBe(staff.length);
  }
  expect(doorNames([okafor, brandt]).get('okafor')?.is).toBe('Classroom teacher');
  expect(doorNames([okafor, brandt]).get('brandt')?.is).toBe('Mr. Brandt');
  expect(doorNames([okafor, ...others]).get('Mr. Diaz')?.is).toBe('Classroom teacher D.');
  expect(doorNames([okafor, ...others]).get('Ms. Ortiz')?.is).toBe('Classroom teacher O. 2');
});
