// Words that need a heads-up, and food in a lab.
import { describe, expect, it } from 'vitest';
import { foodInLab, needsHeadsUp } from '../../../src/workshop/audit/care.ts';
import { auditedStory } from '../../support/audited-story.ts';

const told = (line: string, more: Parameters<typeof auditedStory>[1] = {}) => [
  auditedStory([{ lines: [line] }], more),
];

describe('a heads-up', () => {
  it.each([
    'NOOR: Home is hard right now.',
    'A red card. We don’t read those.',
    'NOOR: Someone scares me.',
    'NOOR: I’m not safe.',
  ])('is needed for "%s"', (line) => {
    expect(needsHeadsUp(told(line)).value).toBe(1);
    expect(needsHeadsUp(told(line, { sensitive: true })).value).toBe(0);
    expect(needsHeadsUp(told(line, { headsUp: 'It is about home.' })).value).toBe(0);
  });
  it.each([
    'NOOR: Homework is hard.',
    'The battery is dead.',
    'A red hat.',
    'NOOR: My knee hurts.',
    'It is safe here.',
  ])('is not needed for "%s"', (line) => expect(needsHeadsUp(told(line)).value).toBe(0));
});

it('food belongs in no lab, and elsewhere it may be', () => {
  expect(
    foodInLab(told('A grape rolls to the hot plate.', { setting: 'science-lab' })).offenders,
  ).toHaveLength(1);
  expect(foodInLab(told('A grape rolls off the tray.', { setting: 'cafeteria' })).value).toBe(0);
});
