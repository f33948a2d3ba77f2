// A look for help is noted once a day for each job on a device.
import { expect, it } from 'vitest';
import { parseNotedLooks, withLook } from '../../../src/progress/board/looks.ts';
import { dayFor } from '../../support/given.ts';

const day = dayFor(2);
const noted = { day, roles: ['media-maker', ''] };

it('a second look for the same job on the same day is not noted', () => {
  expect(withLook(noted, day, 'media-maker')).toBeUndefined();
  expect(withLook(noted, day, undefined)).toBeUndefined();
});

it('a look for another job or on another day is noted, and earlier days are dropped', () => {
  expect(withLook(noted, day, 'time-buddy')).toEqual({ day, roles: ['media-maker', '', 'time-buddy'] });
  expect(withLook(noted, dayFor(3), 'media-maker')).toEqual({ day: dayFor(3), roles: ['media-maker'] });
  expect(withLook(undefined, day, undefined)).toEqual({ day, roles: [''] });
});

it.each([undefined, null, 'looks', { day }, { day: 3, roles: [] }, { day, roles: 'media-maker' }])(
  'torn data such as %j reads as nothing',
  (data) => expect(parseNotedLooks(data)).toBeUndefined(),
);

it('noted looks are read as they were kept, without entries that are no job', () => {
  expect(parseNotedLooks({ day, roles: ['media-maker', 7, null] })).toEqual({ day, roles: ['media-maker'] });
});
