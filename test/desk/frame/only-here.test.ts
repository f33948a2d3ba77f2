// Addresses that lead only to this machine are told apart from those that a student's device can open.
import { expect, it } from 'vitest';
import { isOnlyHere } from '../../../src/desk/frame/only-here.ts';

it.each([
  'localhost',
  'LOCALHOST.',
  'app.localhost',
  '127.0.0.1',
  '127.1.2.3',
  '0.0.0.0',
  '[::1]',
  '[::ffff:7f00:1]',
  '',
])('“%s” leads only to this machine', (hostname) => expect(isOnlyHere(hostname)).toBe(true));
it.each([
  'hand-up.school.org',
  '192.168.1.20',
  '10.0.0.127',
  'localhost.school.org',
  'teacher.local',
  '[fd00::1]',
  '128.0.0.1',
  '[::ffff:c0a8:1]',
])('“%s” can be opened from elsewhere', (hostname) => expect(isOnlyHere(hostname)).toBe(false));
it('the check takes addresses as a browser writes them', () => {
  expect(isOnlyHere(new URL('http://127.1:4173/').hostname)).toBe(true);
  expect(isOnlyHere(new URL('http://[::ffff:127.0.0.1]/').hostname)).toBe(true);
});
