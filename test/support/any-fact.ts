// Any fact at all, for property tests: every field drawn at random from what it may hold.
import fc from 'fast-check';
import { type Fact, parseFact } from '../../src/practice/facts/fact.ts';
import { confirmations, staffKinds } from '../../src/practice/job.ts';
import { settings } from '../../src/practice/places.ts';
import { microIds, qualities } from '../../src/practice/rubric.ts';
import {
  bands,
  difficulties,
  endingKinds,
  openings,
  sayForms,
  sayKinds,
  sayLevels,
  seats,
  slips,
} from '../../src/practice/terms.ts';
import { dayFor } from './given.ts';

const among = <T>(list: readonly T[]) => fc.constantFrom(...list);
const evidence = fc.array(fc.record({ micro: among(microIds), quality: among(qualities) }), { maxLength: 3 });
const scene = {
  sitting: among(['s1', 's2', 's3']),
  story: among(['a', 'b', 'c', 'd']),
  setting: among(settings),
  difficulty: among(difficulties),
};
const figure = fc.record({
  head: fc.constant('afro' as const),
  skin: fc.constant('aa7755'),
  hair: fc.constant('112233'),
  clothes: fc.constant('ef6f6c'),
});
const nickname = fc.string({ minLength: 1, maxLength: 24, unit: 'grapheme-ascii' });
/** A role of the catalogue, a role that needs a counselor, and a role that was never opened. */
const role = among(['media-maker', 'peer-listener', 'unheard-of']);
const rewound = fc.constant({ rewound: true as const });

const bodies = fc.oneof(
  fc.record({ type: fc.constant('LearnerAdded'), nickname, figure, band: among(bands) }),
  fc.record({ type: fc.constant('LearnerRenamed'), nickname }),
  fc.record({ type: fc.constant('LearnerRemoved') }),
  fc.record({
    type: fc.constant('SittingOpened'),
    ...scene,
    version: fc.constant('v1'),
    seat: among(seats),
    why: among(openings),
  }),
  fc
    .tuple(
      fc.record({
        type: fc.constant('MoveMade'),
        ...scene,
        step: fc.nat(9),
        choice: fc.constant('a'),
        evidence,
      }),
      fc.option(fc.record({ slip: among(slips) }), { nil: {} }),
      fc.option(rewound, { nil: {} }),
    )
    .map(([move, slip, back]) => ({ ...move, ...slip, ...back })),
  fc.record({
    type: fc.constant('WordsSaid'),
    ...scene,
    prompt: fc.constant('p'),
    say: among(sayKinds),
    form: among(sayForms),
    level: among(sayLevels),
    components: fc.constant([]),
    evidence,
  }),
  fc.record({
    type: fc.constant('SittingClosed'),
    sitting: scene.sitting,
    story: scene.story,
    ending: fc.record({ kind: among(endingKinds), slug: among(['x', 'y']) }),
  }),
  fc.record({ type: fc.constant('SittingSkipped'), sitting: scene.sitting, story: scene.story }),
  fc.record({
    type: fc.constant('RealTryConfirmed'),
    real: fc.constant('r'),
    micro: among(microIds),
    ready: fc.boolean(),
  }),
);

/** By how many milliseconds each device's clock is off: one is right, one is ten minutes fast, and one is a year slow. */
const clocks = { one: 0, two: 600_000, three: -31_536_000_000 } as const;

const envelope = fc
  .record({
    n: fc.nat(60),
    device: among(['one', 'two', 'three'] as const),
    learner: among(['mira', 'theo', 'zoe']),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ n, device, learner, day }) => ({
    id: `${device}-${learner}-${n}-${day}`,
    v: 1,
    at: Date.UTC(2026, 8, day, 9) + n + clocks[device],
    day: dayFor(day),
    actor: learner,
    learner,
    device,
    seq: n,
  }));

const whom = fc.oneof(
  fc.constant({ kind: 'class' as const }),
  fc.constant({ kind: 'class' as const, class: 'room-12' }),
  fc.constant({ kind: 'group' as const, learners: ['mira', 'zoe'] }),
  fc.constant({ kind: 'student' as const, learner: 'theo' }),
);
/** What an adult assigns and withdraws: facts about no learner. */
const assignment = fc
  .tuple(
    fc.oneof(
      fc.record({
        type: fc.constant('Assigned'),
        assignment: among(['a1', 'a2']),
        what: among([
          { kind: 'story', story: 'a' },
          { kind: 'micro', micro: 'name-need' },
        ]),
        to: whom,
      }),
      fc.record({ type: fc.constant('AssignmentWithdrawn'), assignment: among(['a1', 'a2']) }),
    ),
    envelope,
  )
  .map(([body, { learner: _, ...signed }]) => ({ ...body, ...signed, id: `a-${signed.id}`, actor: 'ms-a' }));

const practice = fc.tuple(bodies, envelope).map(([body, signed]) => ({ ...body, ...signed }));
const tombstone = envelope.map((signed) => ({ type: 'Erased', ...signed, id: `erased-${signed.id}` }));

const factFrom = (data: unknown): Fact => {
  const parsed = parseFact(data);
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed.fact;
};

/** A fact about practice; never a tombstone. */
export const anyFact = practice.map(factFrom);

const unlike = <T extends Fact>(arbitrary: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(arbitrary, { maxLength, selector: ({ id }) => id });

/** Facts of three learners on three devices; no two share an id. */
export const anyFacts = unlike(anyFact, 40);

/** Facts about jobs, adults, pathways and cards, by students and by two adults. */
const network = fc
  .tuple(
    fc.oneof(
      ...(
        ['PathwayChosen', 'PathwayLeft', 'TrainingBegun', 'TrainingAttended', 'CounselorApproved'] as const
      ).map((type) => fc.record({ type: fc.constant(type), role })),
      ...(
        ['CardRequested', 'CardApproved', 'CardNotYet', 'CardOnBreak', 'CardBack', 'CardSteppedDown'] as const
      ).map((type) => fc.record({ type: fc.constant(type), role })),
      ...(['GuidedPracticeDone', 'RealHelpConfirmed'] as const).map((type) =>
        fc.record({ type: fc.constant(type), role, ready: fc.boolean() }),
      ),
      fc.record({
        type: fc.constant('BadgeEarned'),
        badge: role.map((id) => `role:${id}`),
        title: fc.constant('T'),
        shown: fc.constant([]),
        confirmed: fc.constant([]),
      }),
      ...(['RoleOpened', 'RoleClosed'] as const).map((type) => fc.record({ type: fc.constant(type), role })),
      fc.record({
        type: fc.constant('StaffNamed'),
        staff: among(['ms-a', 'mr-b']),
        name: fc.constant('Ms. A'),
        kind: among(staffKinds),
      }),
    ),
    envelope,
    among([undefined, 'ms-a', 'mr-b']),
  )
  .map(([body, signed, adult]) => ({
    ...body,
    ...signed,
    id: `n-${signed.id}`,
    actor: adult ?? signed.actor,
  }));

/** Facts of three learners: practice, jobs and assignments mixed. */
export const anyClassFacts = unlike(fc.oneof(practice, network, assignment).map(factFrom), 50);

/** A badge has the same id on every device, but its content depends on what that device knew. */
const badge = fc
  .tuple(
    envelope,
    among(['skill:guide', 'role:media-maker']),
    fc.array(
      fc.record({ what: among(confirmations), by: among(['', 'Ms. A']), on: fc.constant(dayFor(3)) }),
      {
        maxLength: 3,
      },
    ),
  )
  .map(([signed, name, confirmed]) => ({
    type: 'BadgeEarned',
    badge: name,
    title: 'T',
    shown: [],
    confirmed,
    ...signed,
    id: `badge:${signed.learner}:${name}`,
  }));

/** Another copy of a fact: the same id, kind and learner, with other content or fields left out. */
const copyOf = (fact: Fact) =>
  fc
    .record({ at: fc.nat(9), seq: fc.nat(9), story: among(['a', 'z']), torn: fc.boolean() })
    .map(({ at, seq, story, torn }): Fact => {
      const copy = { ...fact, at: fact.at + at, seq, ...('story' in fact ? { story } : {}) } as Fact;
      if (!torn || !('slip' in copy)) return copy;
      const { slip: _, ...rest } = copy;
      return rest as Fact;
    });

/** Facts of three learners on three devices with three clocks; some ids come with several contents. */
export const anyCopies = fc
  .array(
    fc
      .oneof(
        { weight: 4, arbitrary: practice },
        { weight: 1, arbitrary: assignment },
        { weight: 2, arbitrary: badge },
      )
      .map(factFrom),
    {
      maxLength: 30,
    },
  )
  .chain((facts) =>
    fc.tuple(...facts.slice(0, 8).map(copyOf)).map((copies): readonly Fact[] => [...facts, ...copies]),
  );

/** The same, sometimes with tombstones. */
export const anyFactsAndTombstones = fc
  .tuple(anyCopies, fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, unlike(tombstone.map(factFrom), 2)))
  .map(([facts, tombstones]) => [...facts, ...tombstones]);
