// What counts: a skip drops its own opening, what was finished before counts, and a what-if never does.
import { describe, expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import type { Fact, FactDraft } from '../../../src/practice/facts/fact.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { countedFacts } from '../../../src/progress/counted/counted-facts.ts';
import { emptyMastery, evolveMastery, foldMastery } from '../../../src/progress/mastery/mastery.ts';
import { projectPracticeLog } from '../../../src/progress/records/practice-log.ts';
import { closes, createPen, moves, opens, says, show } from '../../support/given.ts';

const skips: FactDraft = { type: 'SittingSkipped', sitting: 'sitting of stuck', story: 'stuck' };
const good = [show('name-need')];
const back = { rewound: true } as const;

function written(...drafts: readonly FactDraft[]): readonly Fact[] {
  const write = createPen();
  return drafts.map((draft) => write(draft));
}
/** Which of the drafts count, by their index. */
const counted = (...drafts: readonly FactDraft[]) => {
  const facts = written(...drafts);
  return countedFacts(facts).map((fact) => facts.indexOf(fact));
};

describe('What counts', () => {
  it('is everything when nothing was skipped or a what-if', () => {
    const facts = written(opens(), moves(good), closes());
    expect(countedFacts(facts)).toBe(facts);
  });

  it('is nothing of an opening that was skipped', () =>
    expect(counted(opens(), moves(good), says(good), skips)).toEqual([]));

  it('is what was finished before the student went back in and skipped', () =>
    expect(counted(opens(), moves(good), closes(), moves(good, {}, back), says(good), skips)).toEqual([
      0, 1, 2,
    ]));

  it('is both endings when the student went back in, finished again and then skipped', () =>
    expect(counted(opens(), closes(), moves(good, {}, back), closes(), moves(good, {}, back), skips)).toEqual(
      [0, 1, 2, 3],
    ));

  it('is an opening that was left, when the sitting was opened again and skipped', () =>
    expect(counted(opens(), moves(good), opens(), moves(good), skips)).toEqual([0, 1]));

  it('is what is done after a skip', () =>
    expect(counted(opens(), moves(good), skips, opens(), moves(good), closes())).toEqual([3, 4, 5]));

  it('is nothing of a what-if, however it ended', () =>
    expect(counted(opens({}, 'what-if'), moves(good), closes(), says(good), skips)).toEqual([]));

  it('is what was done before and after a what-if of the same sitting', () =>
    expect(
      counted(opens(), closes(), opens({}, 'what-if'), moves(good), closes(), skips, opens(), closes()),
    ).toEqual([0, 1, 6, 7]));

  it('is judged for each learner alone when two have a sitting of the same id', () => {
    const write = createPen();
    const facts = [write(opens()), write(opens(), { learner: 'theo' }), write(skips)];
    expect(countedFacts(facts)).toEqual([facts[1]]);
  });

  it('is every fact that is not about a sitting', () => {
    const chosen = { type: 'PathwayChosen', role: 'media-maker' } as const;
    expect(counted(opens(), chosen, skips)).toEqual([1]);
  });
});

describe('A role-play that was finished, gone back into and then skipped', () => {
  const facts = written(opens(), says(good), moves(good), closes(), says(good, {}, 'thank'), skips);

  it('is finished in the log, with the own words said before', () => {
    const log = projectPracticeLog(facts, 'mira');
    expect(log.stories.stuck).toMatchObject({ opened: 1, finished: 1 });
    expect(log.said).toEqual({ ask: 1, thank: 0, feedback: 0 });
  });

  it('is a step of a pathway, and its own words count for a badge', () => {
    const learner = projectClass(facts, jobs).learners.get('mira');
    expect(learner?.closings.map(({ story }) => story)).toEqual(['stuck']);
    expect(learner?.said).toEqual({ ask: 1, thank: 0, feedback: 0 });
  });

  it('keeps its evidence, and drops what came after', () => {
    const bad = moves([show('try-first')], {}, { ...back, step: 1 });
    const more = written(opens(), moves(good), closes(), bad, skips);
    const { units } = foldMastery(more);
    expect(units.of['name-need']).toHaveLength(1);
    expect(units.of['try-first'] ?? []).toHaveLength(0);
    expect(more.reduce(evolveMastery, emptyMastery)).toEqual(foldMastery(more));
  });

  it('has no last day of practice when it was skipped before any ending', () =>
    expect(
      projectClass(written(opens(), moves(good), skips), jobs).learners.get('mira')?.lastDay,
    ).toBeUndefined());
});
