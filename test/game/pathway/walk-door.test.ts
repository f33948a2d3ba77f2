// Before the walk of a pathway stands how to begin it or why one cannot; a student can leave it until the badge.
import { describe, expect, it } from 'vitest';
import { canLeaveWalk, walkDoor } from '../../../src/game/pathway/walk-door.ts';
import { bands } from '../../../src/practice/terms.ts';
import { jobPageWords } from '../../../src/strings/en/jobs.ts';

describe('The door of a walk', () => {
  it.each([
    ['learn', false, { kind: 'learn' }],
    ['learn', true, { kind: 'left' }],
    ['guest', false, { kind: 'guest' }],
    // Facts of a student who was removed from the class are still there.
    ['guest', true, { kind: 'guest' }],
    ['rests', true, { kind: 'rests' }],
    ['closed', false, { kind: 'later', text: jobPageWords.closed }],
    ['closed', true, { kind: 'later', text: jobPageWords.closed }],
    ['onTheWay', true, undefined],
  ] as const)('for access %s, begun before: %s', (access, began, door) => {
    expect(walkDoor(access, began, 'A')).toEqual(door);
  });
  it('names the grades of the job that opens later', () => {
    for (const band of bands) {
      const door = walkDoor('later', false, band);
      expect(door?.kind === 'later' && door.text).toContain(jobPageWords.bands[band]);
    }
  });
});

it.each([
  ['idea', false],
  ['interested', true],
  ['training', true],
  ['badged', false],
] as const)('at the step %s a student can leave: %s', (step, can) => {
  expect(canLeaveWalk(step)).toBe(can);
});
