// Suggestions of what to assign: a pattern's role-play goes to the students it may help, assigned ones are not suggested again, and a new class starts with the first role-plays.

import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import { compareWords } from '../../../src/kit/page-language.ts';
import type { Fact, FactDraft } from '../../../src/practice/facts/fact.ts';
import type { Quality } from '../../../src/practice/rubric.ts';
import { bestIdeas, type IdeaWhat, projectIdeas } from '../../../src/progress/assign/assign-ideas.ts';
import { needsOf, projectStuck } from '../../../src/progress/assign/group-needs.ts';
import type { PracticeStory } from '../../../src/progress/assign/next-practice.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { projectRoster } from '../../../src/progress/class/roster.ts';
import { inventClass } from '../../../src/workshop/bench/invent-class.ts';
import { readLibrary } from '../../../src/workshop/library/library.ts';
import { closes, createPen, dayFor, moves, opens, show } from '../../support/given.ts';

const entry = (id: string, more: Partial<PracticeStory> = {}): PracticeStory => ({
  id,
  practises: ['ask-clearly'],
  difficulty: 1,
  setting: 'classroom',
  band: 'A',
  sensitive: false,
  ...more,
});
const stories: readonly PracticeStory[] = [
  entry('could-you-show-me'),
  entry('stuck-on-step-three', { practises: ['ask-clearly', 'brave-thought'] }),
  entry('more-than-thanks'),
  entry('worry-voice', { practises: ['brave-thought'] }),
  entry('two-sides', { sensitive: true, practises: ['brave-thought', 'name-need'] }),
  entry('for-older', { band: 'C', practises: ['brave-thought', 'name-need'] }),
];
const figure = { head: 'bun', skin: 'd08b5b', hair: '000000', clothes: 'ffe28a' } as const;

function room(plays: Readonly<Record<string, readonly (readonly [story: string, quality: Quality])[]>>) {
  const write = createPen();
  const facts: Fact[] = [];
  for (const [learner, those] of Object.entries(plays)) {
    facts.push(write({ type: 'LearnerAdded', nickname: learner, figure, band: 'B' }, { learner }));
    those.forEach(([story, quality], at) => {
      const place = { story, sitting: `${learner} ${at}` };
      for (const draft of [
        opens(place),
        moves([show('ask-clearly', quality)], place),
        closes(place),
      ] satisfies FactDraft[])
        facts.push(write(draft, { day: at + 1, learner }));
    });
  }
  const state = projectClass(facts, jobs);
  return { state, learners: projectRoster(state, compareWords)[0]?.learners ?? [] };
}

const look = (at: ReturnType<typeof room>, has: (learner: string, what: IdeaWhat) => boolean = () => false) =>
  projectIdeas({ ...at, stories, today: dayFor(20), has });

const hides = [1, 2, 3].map((n) => [`s${n}`, 'avoidant'] as const);

describe('Suggestions', () => {
  it('give a pattern’s role-play to all students it may help, in one suggestion', () => {
    const ideas = look(room({ ana: hides, bo: hides, cy: [['s1', 'adaptive']] }));
    expect(ideas.patterns).toEqual([
      {
        kind: 'pattern',
        pattern: 'waits',
        learners: ['ana', 'bo'],
        what: { kind: 'story', story: 'worry-voice' },
      },
    ]);
  });

  it('choose the role-play that is new to most of them', () => {
    const played = [...hides, ['worry-voice', 'adaptive']] as const;
    const ideas = look(room({ ana: played, bo: played, cy: hides }));
    expect(ideas.patterns[0]?.what).toEqual({ kind: 'story', story: 'stuck-on-step-three' });
  });

  it('leave out students who have it already', () => {
    const at = room({ ana: hides, bo: hides });
    const has = (learner: string, what: IdeaWhat) =>
      learner === 'ana' && what.kind === 'story' && what.story === 'worry-voice';
    expect(look(at, has).patterns[0]?.learners).toEqual(['bo']);
    expect(look(at, () => true)).toEqual({
      patterns: [],
      first: [],
      refreshers: [],
      pathways: [],
      thin: [],
    });
  });

  it('start a new class with the first three role-plays, and call no micro-skill thin there', () => {
    const ideas = look(room({ ana: [], bo: [] }));
    expect(ideas.first.map(({ what }) => what)).toEqual(
      ['could-you-show-me', 'stuck-on-step-three', 'more-than-thanks'].map((story) => ({
        kind: 'story',
        story,
      })),
    );
    expect([...ideas.thin, ...ideas.patterns, ...ideas.refreshers]).toEqual([]);
    expect(bestIdeas(ideas, 2)).toHaveLength(2);
  });

  it('name each thing to assign once among the best', () => {
    const ideas = look(room({ ana: [['s1', 'adaptive']], bo: [['s1', 'partial']] }));
    const [one, two, three] = ideas.first;
    const best = bestIdeas({ ...ideas, patterns: [...ideas.first], thin: [...ideas.first].reverse() }, 20);
    expect(best).toEqual([one, three, two]);
  });
});

describe('What a group needs', () => {
  it('is its thinnest micro-skills, and a role-play that all of them can read', () => {
    const { learners } = room({ ana: hides, bo: [['s1', 'adaptive']] });
    const { micros, story } = needsOf(learners, stories, dayFor(20));
    expect(micros).not.toContain('ask-clearly');
    expect(micros).toEqual(['notice-need', 'name-need', 'try-first']);
    expect(story).toBeUndefined();
    expect(needsOf(learners, stories, dayFor(20), 24).story).toBe('stuck-on-step-three');
    expect(needsOf([], stories, dayFor(20))).toEqual({ micros: [] });
  });

  it('is an adult’s help for a student whose six tries have made nothing steady', () => {
    const many = [1, 2, 3, 4, 5, 6].map((n) => [`s${n}`, 'expedient'] as const);
    const { learners } = room({ ana: many, bo: many.slice(0, 5) });
    expect(projectStuck(learners, dayFor(20))).toEqual([{ learner: 'ana', micro: 'ask-clearly' }]);
  });
});

it('An invented class gets suggestions of every kind, and all of them can be assigned', () => {
  const root = resolve(import.meta.dirname, '../../..');
  const shelf = readLibrary(root).stories.flatMap(({ book }) => (book ? [book.entry] : []));
  const entries = shelf.filter(({ trains }) => trains === undefined);
  const today = '2026-10-01';
  const facts = inventClass({ seed: 7, learners: 24, plays: 14, today, stories: entries, name: 'Demo' });
  const state = projectClass(facts, jobs);
  const [{ learners } = { learners: [] }] = projectRoster(state, compareWords);
  const ideas = projectIdeas({ state, learners, stories: entries, today, has: () => false });
  expect(learners).toHaveLength(24);
  for (const [kind, list] of Object.entries(ideas)) if (kind !== 'first') expect(list, kind).not.toEqual([]);
  for (const { what, learners: those } of Object.values(ideas).flat()) {
    expect(those.length).toBeGreaterThan(0);
    if (what.kind !== 'story') continue;
    const story = entries.find(({ id }) => id === what.story);
    expect(story).toBeDefined();
    if (story?.sensitive) expect(those).toHaveLength(1);
  }
});
