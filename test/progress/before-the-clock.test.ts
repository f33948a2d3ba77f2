// A class stored before facts carried the order clock, on devices whose clocks were wrong: what placing them changes, and that no student loses by it (practice/facts/placing.ts).
import { describe, expect, it } from 'vitest';
import { jobs } from '../../src/device/jobs.ts';
import { randomFrom } from '../../src/practice/chance.ts';
import { numberToDay } from '../../src/practice/days.ts';
import type { Fact, FactDraft } from '../../src/practice/facts/fact.ts';
import { microIds } from '../../src/practice/rubric.ts';
import { projectAssignments } from '../../src/progress/assign/assignments.ts';
import { projectBoard } from '../../src/progress/board/board.ts';
import { type ClassState, projectClass } from '../../src/progress/class/class-state.ts';
import { levels, standingFor } from '../../src/progress/mastery/mastery.ts';
import type { StoryEntry } from '../../src/story/page.ts';
import { inventClass } from '../../src/workshop/bench/invent-class.ts';

const today = '2026-11-26';
const dayLong = 86_400_000;
const minute = 60_000;

const stories = ['half-a-map', 'stuck', 'the-quiet-one', 'new-here', 'two-tabs'].map(
  (id, at): StoryEntry =>
    ({
      id,
      title: id,
      version: 'v',
      band: 'B',
      difficulty: ((at % 3) + 1) as 1,
      category: 'c',
      setting: (['hallway', 'classroom', 'library'] as const)[at % 3],
      seat: 'asker',
      minutes: 4,
      practises: microIds.filter((_, n) => (n + at) % 3 === 0),
      feeds: [],
      cast: [],
      sensitive: false,
    }) as unknown as StoryEntry,
);

/** By how many milliseconds each device's clock was off. */
const offBy = [0, 10 * minute, -20 * minute, 0, 366 * dayLong, -6 * 365 * dayLong, -3 * dayLong, 0];

/** A class as versions before the clock stored it: every author on a device of their own, whose wall clock was off. */
function storedClass(seed: number): readonly Fact[] {
  const random = randomFrom(seed);
  const invented = inventClass({ seed, learners: 16, plays: 20, today, stories, name: 'Room 12' });
  const facts: Fact[] = [];
  const say = (draft: FactDraft, at: number, actor: string, learner?: string): void => {
    facts.push({
      ...draft,
      id: `more-${facts.length}`,
      v: 1,
      at,
      day: '2026-10-20',
      actor,
      device: actor,
      seq: 5000 + facts.length,
      ...(learner === undefined ? {} : { learner }),
    } as Fact);
  };
  const shifts = new Map<string, number>();
  const drawn = (device: string): number => {
    const known = shifts.get(device) ?? (offBy[Math.floor(random() * offBy.length)] as number);
    shifts.set(device, known);
    return known;
  };
  const learners = invented.flatMap((fact) => (fact.type === 'LearnerAdded' ? [fact.learner ?? ''] : []));
  const start = Date.UTC(2026, 9, 20, 9);
  const given = { kind: 'story', story: 'half-a-map' } as const;
  say({ type: 'Assigned', assignment: 'a', what: given, to: { kind: 'class' } }, start, 'demo-teacher');
  learners.forEach((learner, at) => {
    const scene = { sitting: `given ${at}`, story: 'half-a-map' };
    const opening = { ...scene, setting: 'hallway', difficulty: 1, version: 'v', seat: 'asker' } as const;
    say({ type: 'SittingOpened', ...opening, why: 'assigned' }, start + minute, learner, learner);
    say(
      { type: 'SittingClosed', ...scene, ending: { kind: 'bright', slug: 'ok' } },
      start + 3 * minute,
      learner,
      learner,
    );
    say({ type: 'SignInCardMade', card: `card ${at}` }, start, 'demo-counselor', learner);
    say({ type: 'SignInCardVoided', card: `card ${at}` }, start + 5 * minute, 'demo-teacher', learner);
    say({ type: 'PinSet', pin: ['cat', 'sun'] }, start, 'demo-tech', learner);
  });
  return [...invented, ...facts].map((fact) => {
    const device = fact.actor;
    const shift = drawn(device);
    const at = Math.max(0, fact.at + shift);
    const shifted = numberToDay(Math.floor(at / dayLong));
    return { ...fact, device, at, day: shift % dayLong === 0 && shift !== 0 ? shifted : fact.day };
  });
}

/** The same facts in the order they had before: wall clock, device, count, with nothing proven. */
const asBefore = (facts: readonly Fact[]): readonly Fact[] =>
  facts.map((fact) => ({ ...fact, order: { time: fact.at, count: 0 } }));

interface Had {
  readonly badges: ReadonlySet<string>;
  readonly cards: ReadonlySet<string>;
  /** Levels by learner and micro-skill, as numbers from new to strong. */
  readonly levels: ReadonlyMap<string, number>;
}

function had(state: ClassState): Had {
  const all = [...state.learners.values()];
  return {
    badges: new Set(all.flatMap(({ id, badges }) => badges.map(({ badge }) => `${id} ${badge}`))),
    cards: new Set(
      projectBoard(state, today)
        .filter(({ status }) => status !== 'inTraining')
        .map(({ learner, role }) => `${learner} ${role}`),
    ),
    levels: new Map(
      all.flatMap(({ id, mastery }) =>
        microIds.map((micro) => [`${id} ${micro}`, levels.indexOf(standingFor(mastery, micro, today).level)]),
      ),
    ),
  };
}

const lost = (before: ReadonlySet<string>, after: ReadonlySet<string>): readonly string[] =>
  [...before].filter((each) => !after.has(each));

describe('a class stored before the clock', () => {
  it.each(Array.from({ length: 12 }, (_, at) => at + 1))(
    'loses no badge, card or level (seed %i)',
    (seed) => {
      const facts = storedClass(seed);
      const [before, after] = [had(projectClass(asBefore(facts), jobs)), had(projectClass(facts, jobs))];
      expect(before.cards.size).toBeGreaterThan(0);
      expect(lost(before.badges, after.badges)).toEqual([]);
      expect(lost(before.cards, after.cards)).toEqual([]);
      const lower = [...before.levels].filter(([key, level]) => (after.levels.get(key) ?? -1) < level);
      expect(lower).toEqual([]);
    },
  );

  it('differs only in the lines listed below', () => {
    const facts = storedClass(1);
    const [was, is] = [asBefore(facts), facts].map((each) => lines(each)) as [
      readonly string[],
      readonly string[],
    ];
    const [gone, come] = [was.filter((line) => !is.includes(line)), is.filter((line) => !was.includes(line))];
    expect({ gone, come }).toEqual(differences);
  });
});

/** What the screens show of each student, one line for each thing. */
function lines(facts: readonly Fact[]): readonly string[] {
  const state = projectClass(facts, jobs);
  const { cards, levels: reached, badges } = had(state);
  return [
    ...[...badges].map((badge) => `${badge} earned`),
    ...[...cards].map((card) => `${card} hangs`),
    ...[...reached].map(([key, level]) => `${key} ${levels[level]}`),
    ...[...state.learners.values()].flatMap(({ id, named, pin, cards: codes, pathways, closings }) => [
      `${id} is called ${named?.nickname}`,
      `${id} has the pictures ${pin?.join(' ')}`,
      `${id} has the sign-in cards ${codes.join(' ')}`,
      `${id} finished ${closings.length}`,
      ...[...pathways.values()].map(({ role, step, card }) => `${id} ${role} ${step} ${card}`),
      ...projectAssignments(facts, id).map(
        ({ id: given, done }) => `${id} ${given} ${done ? 'done' : 'not yet'}`,
      ),
    ]),
  ];
}

/** Now a card is listed whose approval stood before its request, and an assignment is done whose sitting stood before it. */
const differences = {
  gone: ['demo-7 a not yet', 'demo-16 a not yet', 'demo-8 space-organizer badged asked'],
  come: [
    'demo-8 space-organizer hangs',
    'demo-7 a done',
    'demo-16 a done',
    'demo-8 space-organizer badged listed',
  ],
};
