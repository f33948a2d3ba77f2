// A look for help is noted once a day a job on one device.
import { expect, it } from 'vitest';
import type { Fact, FactDraft } from '../../src/practice/fact.ts';
import { isNoted } from '../../src/progress/looks.ts';
import { createPen, dayFor } from '../support/given.ts';

const look = (role?: string): FactDraft => ({
  type: 'HelpLookedFor',
  found: false,
  ...(role ? { role } : {}),
});
const pen = createPen({ device: 'lab-1', learner: 'someone', day: 2 });
const facts: readonly Fact[] = [pen(look('media-maker')), pen(look())];
const day = dayFor(2);

it('knows the same job on the same day', () => {
  expect(isNoted(facts, { device: 'lab-1', day, role: 'media-maker' })).toBe(true);
  expect(isNoted(facts, { device: 'lab-1', day })).toBe(true);
});

it('begins anew for another job, another day, another device', () => {
  expect(isNoted(facts, { device: 'lab-1', day, role: 'time-buddy' })).toBe(false);
  expect(isNoted(facts, { device: 'lab-1', day: dayFor(3), role: 'media-maker' })).toBe(false);
  expect(isNoted(facts, { device: 'lab-2', day, role: 'media-maker' })).toBe(false);
});
