// The desk warns and then locks when nobody uses it.
import { expect, it } from 'vitest';
import { deskIdleAt, secondsLeft } from '../../../src/desk/gate/idle.ts';

const minutes = (n: number) => n * 60_000;

it.each([
  [0, 'awake'],
  [12.9, 'awake'],
  [13, 'warned'],
  [14.9, 'warned'],
  [15, 'locked'],
  [600, 'locked'],
] as const)('after %s minutes it is %s', (after, idle) =>
  expect(deskIdleAt(minutes(5), minutes(5 + after))).toBe(idle),
);

it('the warning says how many seconds are left, never fewer than none', () => {
  expect(secondsLeft(0, minutes(13))).toBe(120);
  expect(secondsLeft(0, minutes(14) + 500)).toBe(60);
  expect(secondsLeft(0, minutes(20))).toBe(0);
});
