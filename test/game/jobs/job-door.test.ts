// The door of a job leads to its pathway, to a new figure, or nowhere; a chosen pathway opens once it is recorded.
import { expect, it } from 'vitest';
import { jobDoorLeads, waitForPathway } from '../../../src/game/jobs/job-door.ts';

const role = 'fractions-first-aid';

it.each([
  ['learn', 'choose'],
  ['onTheWay', { at: 'pathway', role }],
  ['rests', { at: 'pathway', role }],
  ['guest', { at: 'maker' }],
  ['later', undefined],
  ['closed', undefined],
] as const)('with access %s the door leads to %j', (access, leads) => {
  expect(jobDoorLeads(access, role)).toEqual(leads);
});

it('no pathway opens by itself before the student chose, wherever they stand', () => {
  for (const step of [undefined, 'idea', 'interested', 'badged'] as const)
    expect(waitForPathway(false, step)).toBeUndefined();
});

it.each([
  ['before anything is recorded', undefined, 1500],
  ['with only their own idea for the job recorded', 'idea', 1500],
  ['once the choice is recorded', 'interested', 0],
  ['after a badge from before', 'badged', 0],
] as const)('a chosen pathway opens %s, at the step %s, after %i ms', (_, step, wait) => {
  expect(waitForPathway(true, step)).toBe(wait);
});
