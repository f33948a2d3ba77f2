// The adults at the door of the last visit: read back as they were kept, and refused when torn.
import { expect, it } from 'vitest';
import { parseDoor } from '../../src/practice/door.ts';

const adults = [
  { id: 'okafor', kind: 'teacher', name: 'Ms. Okafor' },
  { id: 'brandt', kind: 'counselor', name: 'Mr. Brandt' },
] as const;

it('gives back the adults that were kept', () => {
  expect(parseDoor(adults)).toEqual(adults);
  expect(parseDoor([])).toEqual([]);
});

it.each([undefined, 'Ms. Okafor', [{ id: 'okafor', kind: 'pilot', name: 'Ms. Okafor' }], [{ id: '' }]])(
  'knows nobody from what does not fit: %j',
  (torn) => expect(parseDoor(torn)).toBeUndefined(),
);
