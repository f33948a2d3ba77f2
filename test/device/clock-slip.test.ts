// The note about a wrong clock stays closed once it was closed, until the clock was right or is wrong in another way.
import { expect, it } from 'vitest';
import { clockNote, clockSlip } from '../../src/device/clock-slip.ts';
import { clockWords } from '../../src/strings/en/clock.ts';

const behind = { fault: 'behind', text: 'Behind.' } as const;
const ahead = { fault: 'ahead', text: 'Ahead.' } as const;

it.each([
  ['a fault that was never closed', behind, undefined, 'Behind.'],
  ['a fault that was closed', behind, 'behind', undefined],
  ['another fault than the closed one', ahead, 'behind', 'Ahead.'],
  ['a fault, where what is stored is no fault', ahead, { ahead: true }, 'Ahead.'],
  ['a right clock', undefined, undefined, undefined],
  ['a right clock, after a fault was closed', undefined, 'behind', undefined],
] as const)('of %s', (_, found, closed, text) => {
  expect(clockNote(found, closed).text).toBe(text);
});

it('is told again after the clock was right, and not before', () => {
  let closed: string | undefined;
  const told = [behind, behind, undefined, undefined, behind].map((found) => {
    const { text, reopens } = clockNote(found, closed);
    if (reopens) closed = undefined;
    // Each note is closed at once.
    if (text !== undefined) closed = found?.fault;
    return text;
  });
  expect(told).toEqual(['Behind.', undefined, undefined, undefined, 'Behind.']);
});

it.each(['student', 'adult'] as const)(
  'says the day of a wrong clock to a %s, and nothing of a right one',
  (reader) => {
    const slip = clockSlip([], 'this-device', '2020-03-04', reader);
    expect(slip?.fault).toBe('early');
    const [before = '', after = ''] = clockWords[reader].early('|').split('|');
    expect(slip?.text.startsWith(before) && slip.text.endsWith(after)).toBe(true);
    expect(slip?.text).toContain('2020');
    expect(clockSlip([], 'this-device', '2026-12-01', reader)).toBeUndefined();
  },
);
