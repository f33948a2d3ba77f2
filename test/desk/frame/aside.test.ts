// What an adult put aside at the desk: it rests for that adult until the day is over, and survives a reload.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asideFrom, isAside, withAside } from '../../../src/desk/frame/aside.ts';

const monday = '2026-10-05';
const tuesday = '2026-10-06';
const rests = withAside(asideFrom(undefined, monday), monday, 'okafor', 'card juniper');

it('a task put aside rests for the adult who put it aside, and for no other adult', () => {
  expect(isAside(rests, monday, 'okafor', 'card juniper')).toBe(true);
  expect(isAside(rests, monday, 'brandt', 'card juniper')).toBe(false);
  expect(isAside(rests, monday, 'okafor', 'card river')).toBe(false);
});

it('a task put aside waits again the next day, also on a page that stayed open over midnight', () => {
  expect(isAside(rests, tuesday, 'okafor', 'card juniper')).toBe(false);
  const next = withAside(rests, tuesday, 'okafor', 'card river');
  expect(next).toEqual({ day: tuesday, keys: ['okafor card river'] });
});

it('a task put aside is read again as it was written; torn data, or that of another day, reads as empty', () => {
  expect(asideFrom(JSON.parse(JSON.stringify(rests)), monday)).toEqual(rests);
  const nothing = { day: tuesday, keys: [] };
  for (const torn of [rests, null, 'x', {}, { day: tuesday, keys: 'x' }])
    expect(asideFrom(torn, tuesday)).toEqual(nothing);
  expect(asideFrom({ day: tuesday, keys: ['a', 1, null] }, tuesday).keys).toEqual(['a']);
});

it('never throws', () => fc.assert(fc.property(fc.anything(), (data) => void asideFrom(data, monday))));
