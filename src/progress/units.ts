// Evidence units: what one day's practice in one role-play says about one micro-skill (learning design, section 2.4).
import type { Fact } from '../practice/fact.ts';
import type { Setting } from '../practice/places.ts';
import { creditFor, type Evidence, type MicroId } from '../practice/rubric.ts';
import type { Difficulty } from '../practice/terms.ts';
import type { Day } from './days.ts';

export interface Unit {
  readonly micro: MicroId;
  /** The role-play; `real:<day>` for a real try. */
  readonly story: string;
  readonly setting: Setting | 'real';
  readonly difficulty: Difficulty;
  readonly day: Day;
  readonly source: 'moves' | 'words' | 'real';
  /** Whose first run it is; absent for a real try. */
  readonly sitting?: string;
  /** Sum and number of the credits of the first run. */
  readonly credit: number;
  readonly count: number;
  /** The first run held a slip. */
  readonly slipped: boolean;
  /** A repair, or a replay on the same day, made it at least a half. */
  readonly lifted: boolean;
  /** An adaptive choice was made. */
  readonly shown: boolean;
}

/** One learner's units. Give `evolveUnits` their facts in the order of `compareFacts`. */
export interface Units {
  /** In the order in which they began. */
  readonly of: Readonly<Partial<Record<MicroId, readonly Unit[]>>>;
  /** Sittings that only ask what if. */
  readonly imagined: ReadonlySet<string>;
}

export const emptyUnits: Units = { of: {}, imagined: new Set() };

/** 0 to 1: the mean of the first run, and at least a half once repaired or replayed well. */
export function unitValue({ credit, count, lifted }: Unit): number {
  return Math.max(credit / count, lifted ? 0.5 : 0);
}

export function evolveUnits(units: Units, fact: Fact): Units {
  switch (fact.type) {
    case 'SittingOpened':
      return fact.why === 'what-if'
        ? { ...units, imagined: new Set([...units.imagined, fact.sitting]) }
        : units;
    case 'MoveMade':
      if (units.imagined.has(fact.sitting)) return units;
      return fact.evidence.reduce(
        (all, each) => change(all, each.micro, (of) => move(of, fact, each)),
        units,
      );
    case 'WordsSaid':
      if (units.imagined.has(fact.sitting)) return units;
      return fact.evidence
        .filter(({ quality }) => quality === 'adaptive')
        .reduce((all, { micro }) => change(all, micro, (of) => words(of, fact, micro)), units);
    case 'SittingSkipped':
      return without(units, fact.sitting);
    case 'RealTryConfirmed':
      return fact.ready ? change(units, fact.micro, (of) => real(of, fact)) : units;
    default:
      return units;
  }
}

/** What a sitting showed is taken back whole: it was skipped. */
function without(units: Units, sitting: string): Units {
  const of = Object.fromEntries(
    Object.entries(units.of).map(([micro, each]) => [micro, each.filter((unit) => unit.sitting !== sitting)]),
  );
  return { ...units, of };
}

function change(units: Units, micro: MicroId, how: (of: readonly Unit[]) => readonly Unit[]): Units {
  const before = units.of[micro] ?? [];
  const after = how(before);
  return after === before ? units : { ...units, of: { ...units.of, [micro]: after } };
}

/**
 * The first run of a role-play on a day is the first sitting that shows this micro-skill. A decision gone back to
 * is a repair of its own run and never begins a unit; any other sitting that day is a replay.
 */
function move(of: readonly Unit[], fact: Fact<'MoveMade'>, { micro, quality }: Evidence): readonly Unit[] {
  const credit = creditFor[quality];
  const shown = quality === 'adaptive';
  const slipped = credit === 0 || (fact.slip !== undefined && !shown);
  const mine = (unit: Unit) => unit.source === 'moves' && unit.story === fact.story;
  const own = of.findLast((unit) => mine(unit) && unit.sitting === fact.sitting);
  const today = of.findLast((unit) => mine(unit) && unit.day === fact.day);

  if (fact.rewound && own) {
    return shown ? replace(of, own, { shown, lifted: own.lifted || own.slipped }) : of;
  }
  if (today && today.sitting === fact.sitting) {
    return replace(of, today, {
      credit: today.credit + credit,
      count: today.count + 1,
      slipped: today.slipped || slipped,
      lifted: today.lifted || (shown && today.slipped),
      shown: today.shown || shown,
    });
  }
  if (today) return shown ? replace(of, today, { shown, lifted: true }) : of;
  if (fact.rewound) return of;
  const { story, setting, difficulty, day, sitting } = fact;
  const scene = { micro, story, setting, difficulty, day, sitting };
  return [...of, { ...scene, source: 'moves', credit, count: 1, slipped, lifted: false, shown }];
}

/** Own words add a whole unit, at most one for a micro-skill on a day, and never a low one. */
function words(of: readonly Unit[], fact: Fact<'WordsSaid'>, micro: MicroId): readonly Unit[] {
  if (of.some((unit) => unit.source === 'words' && unit.day === fact.day)) return of;
  const { story, setting, difficulty, day, sitting } = fact;
  return [...of, { micro, story, setting, difficulty, day, sitting, source: 'words', ...whole }];
}

function real(of: readonly Unit[], { micro, day }: Fact<'RealTryConfirmed'>): readonly Unit[] {
  if (of.some((unit) => unit.source === 'real' && unit.day === day)) return of;
  const scene = { story: `real:${day}`, setting: 'real', difficulty: 2 } as const;
  return [...of, { micro, ...scene, day, source: 'real', ...whole }];
}

const whole = { credit: 1, count: 1, slipped: false, lifted: false, shown: true } as const;

function replace(of: readonly Unit[], unit: Unit, changes: Partial<Unit>): readonly Unit[] {
  return of.map((each) => (each === unit ? { ...unit, ...changes } : each));
}
