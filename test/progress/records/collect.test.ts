// Progress files collected at the desk: each fact once, no adult's word from a student's file unless it is known here, and unknown students are reported.
import { describe, expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import { isOwnWord } from '../../../src/practice/facts/authors.ts';
import type { Fact } from '../../../src/practice/facts/fact.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { collectFiles } from '../../../src/progress/records/collect.ts';
import { closes, createPen, opens } from '../../support/given.ts';

const figure = { head: 'afro', skin: 'aa7755', hair: '112233', clothes: 'ef6f6c' } as const;
const write = createPen();
const start = [
  write({ type: 'LearnerAdded', nickname: 'Mira', figure, band: 'B' }),
  write(opens()),
  write(closes()),
];
const state = projectClass(start.slice(0, 1), jobs);

describe('a file that is collected', () => {
  it('brings in new facts, each once', () => {
    const { fresh, reports } = collectFiles(state, [
      { name: 'one', facts: start },
      { name: 'two', facts: start },
    ]);
    expect(fresh).toHaveLength(2);
    expect(reports).toMatchObject([
      { name: 'one', nicknames: ['Mira'], added: 2, known: 1, leftOut: 0 },
      { name: 'two', added: 0, known: 3 },
    ]);
  });

  it('does not bring in an adult’s word that is not known here already', () => {
    const attended = { ...write({ type: 'TrainingAttended', role: 'media-maker' }), actor: 'ms-a' } as Fact;
    const { fresh, reports } = collectFiles(state, [{ name: 'one', facts: [...start, attended] }]);
    expect(fresh).not.toContain(attended);
    expect(reports).toMatchObject([{ added: 2, leftOut: 1 }]);
    const heard = projectClass([...start, attended], jobs);
    expect(collectFiles(heard, [{ name: 'one', facts: [...start, attended] }]).reports).toMatchObject([
      { added: 0, known: 4, leftOut: 0 },
    ]);
  });

  it('brings in only a student’s own word about themself', () => {
    expect(isOwnWord({ type: 'CardOnBreak', actor: 'theo', learner: 'mira' })).toBe(false);
    expect(isOwnWord({ type: 'CardOnBreak', actor: 'mira', learner: 'mira' })).toBe(true);
    expect(isOwnWord({ type: 'RealHelpConfirmed', actor: 'mira', learner: 'mira' })).toBe(false);
  });
});
