// The fold of a class is the same in whatever order and however often its facts arrive, one at a time or all at once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import { type Fact, type FactDraft, mergeFacts } from '../../../src/practice/facts/fact.ts';
import {
  type ClassState,
  concernsAll,
  evolveClass,
  projectClass,
} from '../../../src/progress/class/class-state.ts';
import { foldMastery } from '../../../src/progress/mastery/mastery.ts';
import { badgeFactId, dueBadges } from '../../../src/progress/pathway/badges.ts';
import { rubricWords } from '../../../src/strings/en/micro-skills.ts';
import { anyClassLife } from '../../support/any-class-life.ts';
import { anyClassFacts } from '../../support/any-fact.ts';
import { closes, createPen, dayFor, moves, opens, show } from '../../support/given.ts';
import { added, role, wayTo } from '../../support/way-to-badge.ts';

const seed = 20261126;

/** The state as plain data: two states that are equal here look the same on every screen. */
const seen = ({ learners, roles, staff, counselors, own }: ClassState) => ({
  own,
  learners: [...learners]
    .map(([, { pathways, byRole, foldedMastery: _, ...rest }]) => ({
      ...rest,
      pathways: [...pathways],
      byRole: [...byRole],
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
  roles: [...roles.roles],
  suggestions: roles.suggestions,
  staff,
  counselors: [...counselors].sort(),
});

describe(`a class (seed ${seed})`, () => {
  it('is the same in whatever order its facts arrive, and however often', () => {
    fc.assert(
      fc.property(
        anyClassFacts.chain((facts) =>
          fc.tuple(
            fc.constant(facts),
            fc.shuffledSubarray([...facts, ...facts], { minLength: facts.length * 2 }),
          ),
        ),
        ([facts, arrived]) => {
          expect(seen(projectClass(arrived, jobs))).toEqual(seen(projectClass(facts, jobs)));
        },
      ),
      { seed },
    );
  });

  it('step by step is the same as from scratch', () => {
    fc.assert(
      fc.property(
        anyClassFacts.chain((facts) =>
          fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
        ),
        ([facts, arrived]) => {
          const stepped = arrived.reduce(
            (state, fact) => {
              // Reading `mastery` folds it, so the next step has to go on from that.
              for (const { mastery } of state.learners.values()) expect(mastery.facts).toBeDefined();
              return evolveClass(state, [fact]);
            },
            projectClass([], jobs),
          );
          expect(seen(stepped)).toEqual(seen(projectClass(facts, jobs)));
        },
      ),
      { seed, numRuns: 60 },
    );
  });

  it('step by step is the same as from scratch while each fact comes last', () => {
    fc.assert(
      fc.property(anyClassLife, fc.infiniteStream(fc.boolean()), (life, looks) => {
        const facts = [...life, ...wayTo('whole', 'ana')].map(
          (fact, at): Fact => ({ ...fact, order: { time: 1_800_000_000_000 + at, count: 0 } }),
        );
        let state = projectClass([], jobs);
        facts.forEach((fact, at) => {
          state = evolveClass(state, [fact]);
          if (!looks.next().value) return;
          for (const { mastery } of state.learners.values()) expect(mastery.facts).toBeDefined();
          if (at % 9 === 0) expect(seen(state)).toEqual(seen(projectClass(facts.slice(0, at + 1), jobs)));
        });
        expect(seen(state)).toEqual(seen(projectClass(facts, jobs)));
      }),
      { seed, numRuns: 60 },
    );
  });

  it('knows the same mastery of a learner as a fold of that learner alone', () => {
    fc.assert(
      fc.property(anyClassFacts, (facts) => {
        for (const [id, { mastery }] of projectClass(facts, jobs).learners) {
          const theirs = mergeFacts([], facts).filter(({ learner }) => learner === id);
          const { units, strongSince, steadySince } = foldMastery(theirs);
          expect({ ...mastery.units, ...mastery.strongSince }).toEqual({ ...units, ...strongSince });
          expect(mastery.steadySince).toEqual(steadySince);
        }
      }),
      { seed },
    );
  });
});

describe('A fact by an adult', () => {
  const write = createPen();
  const byAdult = (draft: FactDraft): Fact => {
    const { learner: _, ...fact } = write(draft);
    return { ...fact, actor: 'ms-a' } as Fact;
  };
  const before = projectClass(
    ['mira', 'theo'].flatMap((learner) =>
      [added, opens(), moves([show('name-need')]), closes()].map((draft) => write(draft, { learner })),
    ),
    jobs,
  );
  const shared: readonly FactDraft[] = [
    {
      type: 'Assigned',
      assignment: 'a1',
      what: { kind: 'story', story: 'stuck' },
      to: { kind: 'class' },
    },
    { type: 'AssignmentWithdrawn', assignment: 'a1' },
    { type: 'GroupMade', group: 'g', name: 'G', learners: ['mira'] },
    { type: 'BoardReviewed', month: '2026-09', changes: [] },
    { type: 'HelpLookedFor', found: false },
  ];

  it.each(shared.map((draft) => [draft.type, draft] as const))('changes no learner: %s', (_, draft) => {
    const fact = byAdult(draft);
    expect(concernsAll(before, [fact])).toBe(false);
    const after = evolveClass(before, [fact]);
    expect(after.own).toEqual([fact]);
    expect(after.learners.size).toBe(2);
    for (const [id, learner] of after.learners) expect(learner).toBe(before.learners.get(id));
    expect(after.roles).toBe(before.roles);
  });

  it('folds all learners again when it changes an adult', () => {
    const fact = byAdult({ type: 'StaffNamed', staff: 'ms-a', kind: 'counselor', name: 'Ms. A' });
    expect(concernsAll(before, [fact])).toBe(true);
    expect(evolveClass(before, [fact]).learners.get('mira')).not.toBe(before.learners.get('mira'));
  });
});

const stepOf = (facts: readonly Fact[]) =>
  projectClass(facts, jobs).learners.get('mira')?.pathways.get(role)?.step;

describe('a pathway in a class', () => {
  it('ends in the badge when everything was shown and confirmed by adults', () =>
    expect(stepOf(wayTo('whole'))).toBe('badged'));

  it('does not count what students confirm themselves', () =>
    expect(stepOf(wayTo('by herself'))).toBe('interested'));

  it('counts one confirmation when two adults confirm the same thing', () => {
    const facts = wayTo('whole');
    const twice = facts.map(
      (fact): Fact => ({
        ...fact,
        id: `again-${fact.id}`,
        device: 'office',
        actor: fact.actor === 'ms-a' ? 'mr-b' : fact.actor,
      }),
    );
    const shown = projectClass([...facts, ...twice], jobs)
      .learners.get('mira')
      ?.pathways.get(role)?.shown;
    expect(shown?.helped).toHaveLength(1);
    expect(shown?.attended).toHaveLength(1);
  });

  it('goes on when “ready” and “once more” are said at the same time, whichever is first', () => {
    const facts = wayTo('whole');
    const more = (before: number) =>
      facts.flatMap((fact): readonly Fact[] => {
        if (fact.type !== 'GuidedPracticeDone') return [fact];
        const other = { ...fact, id: 'other', device: 'office', actor: 'mr-b', at: fact.at - before };
        return [fact, { ...other, ready: false }];
      });
    expect(stepOf(more(1))).toBe('badged');
    expect(stepOf(more(-1))).toBe('badged');
  });

  it('holds one badge when two tabs record it at the same time', () => {
    const facts = wayTo('whole');
    const record = (device: string): readonly Fact[] => {
      const state = projectClass(facts, jobs);
      const learner = state.learners.get('mira');
      const due = learner ? dueBadges(learner, state, dayFor(9), rubricWords) : [];
      const write = createPen({ device });
      return due.map((draft) => ({
        ...write(draft, { day: 9 }),
        id: badgeFactId('mira', draft.badge),
      }));
    };
    const both = projectClass([...facts, ...record('desk'), ...record('lab-1')], jobs).learners.get('mira');
    expect(both?.badges.map(({ badge }) => badge)).toEqual([`role:${role}`]);
  });

  it('to an unknown role waits until that role is opened', () => {
    const write = createPen();
    const facts = [write(added), write({ type: 'PathwayChosen', role: 'unheard-of' })];
    const before = projectClass(facts, jobs);
    expect(before.learners.get('mira')?.pathways.size).toBe(0);
    const job = before.roles.roles.get(role)?.job;
    if (!job) throw new Error('The catalogue has lost a job.');
    const opened = {
      ...write({ type: 'RoleOpened', role: 'unheard-of', job }),
      learner: undefined,
      actor: 'ms-a',
    } as Fact;
    expect(evolveClass(before, [opened]).learners.get('mira')?.pathways.get('unheard-of')?.step).toBe(
      'interested',
    );
  });

  it('is kept for a learner who is removed and comes back', () => {
    const facts = wayTo('whole');
    const write = createPen({ device: 'desk' });
    const gone = [...facts, write({ type: 'LearnerRemoved' }, { day: 9 })];
    expect(projectClass(gone, jobs).learners.get('mira')?.named).toBeUndefined();
    const back = projectClass([...gone, write(added, { day: 10 })], jobs).learners.get('mira');
    expect(back?.named?.nickname).toBe('Mira');
    expect(back?.pathways.get(role)?.step).toBe('badged');
  });

  it('to a role that needs a counselor goes on when a counselor approves, and for no other adult', () => {
    const write = createPen();
    const own = (draft: FactDraft): Fact => ({ ...write(draft), learner: undefined, actor: 'mr-l' }) as Fact;
    const gated = 'peer-listener';
    const facts = [
      own({ type: 'StaffNamed', staff: 'mr-l', kind: 'counselor', name: 'Mr. L' }),
      write(added),
      write({ type: 'PathwayChosen', role: gated }),
      write({ type: 'TrainingBegun', role: gated }),
    ];
    const approved = (actor: string) =>
      projectClass([...facts, { ...write({ type: 'CounselorApproved', role: gated }), actor } as Fact], jobs)
        .learners.get('mira')
        ?.pathways.get(gated)?.step;
    expect(approved('mira')).toBe('interested');
    expect(approved('ms-a')).toBe('interested');
    expect(approved('mr-l')).toBe('training');
  });
});

describe('the jobs of a class', () => {
  it('leave out those that need a counselor until the class has one', () => {
    const write = createPen();
    expect(projectClass([], jobs).roles.roles.get('peer-listener')?.state).toBe('off');
    const named = {
      ...write({ type: 'StaffNamed', staff: 'mr-l', kind: 'counselor', name: 'Mr. L' }),
      learner: undefined,
    } as Fact;
    expect(projectClass([named], jobs).roles.roles.get('peer-listener')?.state).toBe('open');
  });

  it('include a suggestion once an adult opens it', () => {
    const write = createPen();
    const suggested = write({
      type: 'RoleSuggested',
      role: 'own-1',
      title: 'Recess Game Starter',
      asked: 'games',
      helpsWhom: 'everyone',
      helps: ['Start a game'],
      notMyJob: [{ what: 'Settling a fight', who: 'an adult' }],
      fetchAdultWhen: ['someone is hurt'],
      sponsor: 'teacher',
    });
    const waiting = projectClass([suggested], jobs);
    expect(waiting.roles.suggestions).toMatchObject([{ learner: 'mira', state: 'waiting' }]);
    const job = waiting.roles.roles.get('media-maker')?.job;
    if (!job) throw new Error('The catalogue has lost a job.');
    const opened = {
      ...write({ type: 'RoleOpened', role: 'own-1', job }),
      learner: undefined,
      actor: 'ms-a',
    } as Fact;
    const after = evolveClass(waiting, [opened]);
    expect(after.roles.suggestions).toMatchObject([{ state: 'opened' }]);
    expect(after.roles.roles.get('own-1')).toMatchObject({ state: 'open', own: true });
  });
});
