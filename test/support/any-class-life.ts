// The life of a class, drawn at random: two adults assign and withdraw, and five students on three devices play, skip, go back in and change class.
import fc from 'fast-check';
import type { Fact, FactDraft } from '../../src/practice/facts/fact.ts';
import type { MicroId } from '../../src/practice/rubric.ts';
import { closes, dayFor, moves, opens, says, show } from './given.ts';

export const students = ['ana', 'bo', 'cy', 'dee', 'eli'] as const;
export const stories = ['stuck', 'half-a-map', 'not-yet'] as const;
const classes = ['room-12', 'room-9'] as const;
const micros: readonly MicroId[] = ['name-need', 'ask-clearly', 'try-first'];
const figure = { head: 'bun', skin: 'd08b5b', hair: '000000', clothes: 'ffe28a' } as const;

const student = fc.constantFrom(...students);
const into = fc.constantFrom(...classes);
const assignment = fc.constantFrom('a1', 'a2', 'a3');

const deed = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('opens' as const),
      why: fc.constantFrom(
        'free' as const,
        'assigned' as const,
        'pathway' as const,
        'free' as const,
        'what-if' as const,
      ),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constant('moves' as const),
      micro: fc.constantFrom(...micros),
      quality: fc.constantFrom('adaptive' as const, 'partial' as const, 'avoidant' as const),
      rewound: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('says' as const),
      say: fc.constantFrom('ask' as const, 'thank' as const),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('closes' as const),
      kind: fc.constantFrom('bright' as const, 'bumpy' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('skips' as const) }) },
);
const practice = fc.record({
  by: student,
  /** Only two sittings, so that one is often opened twice, gone back into, finished again, or open beside the other. */
  sitting: fc.nat(1),
  story: fc.constantFrom(...stories),
  deed,
});
const word = fc.oneof(
  fc.record({
    says: fc.constant('gives' as const),
    assignment,
    what: fc.oneof(
      fc.constantFrom(...stories).map((story) => ({ kind: 'story' as const, story })),
      fc.constantFrom(...micros).map((micro) => ({ kind: 'micro' as const, micro })),
    ),
    to: fc.oneof(
      fc.constant({ kind: 'class' as const }),
      into.map((id) => ({ kind: 'class' as const, class: id })),
      fc.subarray([...students], { minLength: 1 }).map((learners) => ({ kind: 'group' as const, learners })),
      student.map((learner) => ({ kind: 'student' as const, learner })),
    ),
  }),
  fc.record({ says: fc.constant('takes back' as const), assignment }),
  fc.record({ says: fc.constant('places' as const), learner: student, class: into }),
  fc.record({ says: fc.constant('takes off' as const), learner: student }),
  fc.record({ says: fc.constant('adds' as const), learner: student }),
);
const event = fc.record({
  device: fc.constantFrom('lab-1', 'lab-2', 'desk'),
  /** How many days later this happens: 0 is the same day. */
  later: fc.nat(1),
  what: fc.oneof({ weight: 4, arbitrary: practice }, { weight: 1, arbitrary: word }),
});

/** Facts in the order in which they were made; every student but the last has a nickname from the start. */
export const anyClassLife: fc.Arbitrary<readonly Fact[]> = fc
  .array(event, { maxLength: 90 })
  .map((events) => {
    const facts: Fact[] = [];
    const seqs = new Map<string, number>();
    let day = 1;
    const write = (draft: FactDraft, device: string, actor: string, learner?: string): void => {
      const seq = seqs.get(device) ?? 0;
      seqs.set(device, seq + 1);
      facts.push({
        ...draft,
        id: `${device}-${seq}`,
        v: 1,
        at: Date.UTC(2026, 8, day, 9) + facts.length * 1000,
        day: dayFor(day),
        actor,
        ...(learner === undefined ? {} : { learner }),
        device,
        seq,
      } as Fact);
    };
    const adds = (id: string, device: string): void =>
      write({ type: 'LearnerAdded', nickname: id, figure, band: 'B' }, device, id, id);
    for (const id of classes) write({ type: 'ClassOpened', class: id, name: id, band: 'B' }, 'desk', 'ms-a');
    for (const id of students.slice(0, -1)) adds(id, 'desk');
    for (const { device, later, what } of events) {
      day = Math.min(day + later, 60);
      if ('says' in what) {
        if (what.says === 'gives') {
          const { assignment: id, what: of, to } = what;
          write({ type: 'Assigned', assignment: id, what: of, to }, 'desk', 'ms-a');
        } else if (what.says === 'takes back')
          write({ type: 'AssignmentWithdrawn', assignment: what.assignment }, 'desk', 'ms-a');
        else if (what.says === 'places')
          write({ type: 'LearnerPlaced', class: what.class }, 'desk', 'ms-a', what.learner);
        else if (what.says === 'takes off') write({ type: 'LearnerRemoved' }, 'desk', 'ms-a', what.learner);
        else adds(what.learner, 'desk');
        continue;
      }
      const { by, story } = what;
      const place = { story, sitting: `${by} ${story} ${what.sitting}` };
      write(draftFor(what.deed, place), device, by, by);
    }
    return facts;
  });

type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

function draftFor(done: Deed, place: { readonly story: string; readonly sitting: string }): FactDraft {
  switch (done.does) {
    case 'opens':
      return opens(place, done.why);
    case 'moves':
      return moves([show(done.micro, done.quality)], place, done.rewound ? { rewound: true } : {});
    case 'says':
      return says([show('ask-clearly')], place, done.say);
    case 'closes':
      return closes(place, done.kind);
    case 'skips':
      return { type: 'SittingSkipped', ...place };
  }
}
