// A look for help is noted once a day a job on one device.
import { expect, it } from 'vitest';
import { parseNotedLooks, withLook } from '../../../src/progress/board/looks.ts';
import { dayFor } from '../../support/given.ts';

const day = dayFor(2);
const noted = { day, roles: ['media-maker', ''] };

it('knows the same job on the same day', () => {
  expect(withLook(noted, day, 'media-maker')).toBeUndefined();
  expect(withLook(noted, day, undefined)).toBeUndefined();
});

it('begins anew for another job and another day, and keeps no day before', () => {
  expect(withLook(noted, day, 'time-buddy')).toEqual({ day, roles: ['media-maker', '', 'time-buddy'] });
  expect(withLook(noted, dayFor(3), 'media-maker')).toEqual({ day: dayFor(3), roles: ['media-maker'] });
  expect(withLook(undefined, day, undefined)).toEqual({ day, roles: [''] });
});

it.each([undefined, null, 'looks', { day }, { day: 3, roles: [] }, { day, roles: 'media-maker' }])(
  'makes nothing of %j',
  (data) => expect(parseNotedLooks(data)).toBeUndefined(),
);

it('reads what it kept, and leaves out what is no job', () => {
  expect(parseNotedLooks({ day, roles: ['media-maker', 7, null] })).toEqual({ day, roles: ['media-maker'] });
});
