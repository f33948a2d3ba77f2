// Evidence units: what one day's practice in one role-play says about one micro-skill (learning design, section 2.4).

import type { Day } from '../../practice/days.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import type { FactType } from '../../practice/facts/fact-records.ts';
import type { practiceFacts } from '../../practice/facts/practice-facts.ts';
import type { realFacts } from '../../practice/facts/real-facts.ts';
import type { Setting } from '../../practice/places.ts';
import { creditFor, type Evidence, type MicroId } from '../../practice/rubric.ts';
import type { Difficulty } from '../../practice/terms.ts';
import { countedFacts, imaginedAfter } from '../counted/counted-facts.ts';

export interface Unit {
  readonly micro: MicroId;
  /** The role-play; `real:<day>` for a real try. */
  readonly story: string;
  readonly setting: Setting | 'real';
  readonly difficulty: Difficulty;
  readonly day: Day;
  readonly source: 'moves' | 'words' | 'real';
  /** The prompt that own words answered. */
  readonly prompt?: string;
  /** The sitting whose first run it is; absent for a real try. */
  readonly sitting?: string;
  /** The sum of the first run's credits, and how many there were. */
  readonly credit: number;
  readonly count: number;
  /** The first run held a slip. */
  readonly slipped: boolean;
  /** A repair, or a replay on the same day, raised it to at least a half. */
  readonly lifted: boolean;
  /** An adaptive choice was made. */
  readonly shown: boolean;
}

/**
 * The second version of the rule for own words holds for facts from this day on. What became strong under the first
 * one stays strong, because nothing that was reached is taken away.
 */
export const ownWordsRuleFrom: Day = '2026-12-01';

/** One learner's units. `takeFact` must get their facts in the order of `compareFacts`. */
export interface Units {
  /** In the order in which they began. */
  readonly of: Readonly<Partial<Record<MicroId, readonly Unit[]>>>;
  /** Sittings that are in a what-if now. */
  readonly imagined: ReadonlySet<string>;
}

export const emptyUnits: Units = { of: {}, imagined: new Set() };

/** 0 to 1: the mean of the first run, and at least a half if it was repaired or replayed well. */
export function unitValue({ credit, count, lifted }: Unit): number {
  return Math.max(credit / count, lifted ? 0.5 : 0);
}

/** Units while they are folded. A list that the draft does not own yet is copied before it is changed. */
export interface UnitsDraft {
  readonly of: Partial<Record<MicroId, Unit[]>>;
  imagined: ReadonlySet<string>;
  readonly owned: Set<MicroId>;
  /** What the last fact changed. */
  touched: MicroId[];
}

export function draftUnits({ of, imagined }: Units): UnitsDraft {
  return {
    // A shallow copy: `listFor` copies each list before it is written to.
    of: { ...of } as UnitsDraft['of'],
    imagined,
    owned: new Set(),
    touched: [],
  };
}

/** Folds anew, from the facts that count after a skip; `facts` are in order, the skip last. */
export function foldUnits(facts: readonly Fact[], imagined: ReadonlySet<string>): UnitsDraft {
  const draft = draftUnits(emptyUnits);
  for (const fact of countedFacts(facts)) takeFact(draft, fact);
  return { ...draft, imagined, touched: [] };
}

/**
 * Adds one more fact to the draft; it must come after the earlier ones. `touched` lists the micro-skills it changed.
 */
export function takeFact(draft: UnitsDraft, fact: Fact): void {
  if (draft.touched.length > 0) draft.touched = [];
  switch (fact.type) {
    case 'SittingOpened':
      draft.imagined = imaginedAfter(draft.imagined, fact);
      return;
    case 'MoveMade':
      if (draft.imagined.has(fact.sitting)) return;
      for (const evidence of fact.evidence) move(draft, fact, evidence);
      return;
    case 'WordsSaid':
      if (draft.imagined.has(fact.sitting)) return;
      for (const { micro, quality } of fact.evidence) if (quality === 'adaptive') words(draft, fact, micro);
      return;
    case 'RealTryConfirmed':
      if (fact.ready) real(draft, fact);
      return;
    case 'SittingClosed':
    case 'SittingSkipped':
    case 'RealTryPlanned':
    case 'HelpLookedFor':
      return;
    default:
      // Facts of practice, on screen or for real, are handled above; a new kind of them would not compile here.
      fact satisfies Fact<Exclude<FactType, keyof typeof practiceFacts | keyof typeof realFacts>>;
  }
}

/** The list of a micro-skill, owned by the draft so that the caller may change it. */
function listFor(draft: UnitsDraft, micro: MicroId): Unit[] {
  draft.touched.push(micro);
  const of = draft.of[micro];
  if (of && draft.owned.has(micro)) return of;
  const own = of ? [...of] : [];
  draft.of[micro] = own;
  draft.owned.add(micro);
  return own;
}

/**
 * The first run of a role-play on a day is the first sitting that shows this micro-skill. A decision gone back to
 * is a repair of its own run and never begins a unit; any other sitting that day is a replay.
 */
function move(draft: UnitsDraft, fact: Fact<'MoveMade'>, { micro, quality }: Evidence): void {
  const credit = creditFor[quality];
  const shown = quality === 'adaptive';
  const slipped = credit === 0 || (fact.slip !== undefined && !shown);
  const of = draft.of[micro] ?? [];
  const own = lastOf(of, fact, 'sitting');
  const today = lastOf(of, fact, 'day');

  if (fact.rewound && own >= 0) {
    const unit = of[own] as Unit;
    if (shown) change(draft, micro, own, { shown, lifted: unit.lifted || unit.slipped });
    return;
  }
  const unit = of[today];
  if (unit && unit.sitting === fact.sitting) {
    change(draft, micro, today, {
      credit: unit.credit + credit,
      count: unit.count + 1,
      slipped: unit.slipped || slipped,
      lifted: unit.lifted || (shown && unit.slipped),
      shown: unit.shown || shown,
    });
    return;
  }
  if (unit) {
    if (shown) change(draft, micro, today, { shown, lifted: true });
    return;
  }
  if (fact.rewound) return;
  const { story, setting, difficulty, day, sitting } = fact;
  // Every field is written out, here and below: half a million units are made for a school, and spreading takes four
  // times as long.
  listFor(draft, micro).push({
    micro,
    story,
    setting,
    difficulty,
    day,
    source: 'moves',
    sitting,
    credit,
    count: 1,
    slipped,
    lifted: false,
    shown,
  });
}

/** The index of the last unit of moves in this story with the fact's sitting, or its day; -1 when there is none. */
function lastOf(of: readonly Unit[], fact: Fact<'MoveMade'>, key: 'sitting' | 'day'): number {
  for (let at = of.length - 1; at >= 0; at--) {
    const unit = of[at] as Unit;
    if (unit[key] === fact[key] && unit.story === fact.story && unit.source === 'moves') return at;
  }
  return -1;
}

/**
 * Own words add a whole unit, at most one for a micro-skill on a day, and never a low one. One prompt adds it once,
 * however often it is answered: saying the same again is no new evidence.
 */
function words(draft: UnitsDraft, fact: Fact<'WordsSaid'>, micro: MicroId): void {
  const { story, setting, difficulty, day, sitting, prompt } = fact;
  const said = draft.of[micro]?.filter(({ source }) => source === 'words') ?? [];
  if (said.some((unit) => unit.day === day)) return;
  if (day >= ownWordsRuleFrom && said.some((unit) => unit.story === story && unit.prompt === prompt)) return;
  const unit = { micro, story, setting, difficulty, day, sitting, prompt } as const;
  listFor(draft, micro).push({ ...unit, source: 'words', ...whole });
}

function real(draft: UnitsDraft, { micro, day }: Fact<'RealTryConfirmed'>): void {
  if (draft.of[micro]?.some((unit) => unit.source === 'real' && unit.day === day)) return;
  const scene = { story: `real:${day}`, setting: 'real', difficulty: 2 } as const;
  listFor(draft, micro).push({ micro, ...scene, day, source: 'real', ...whole });
}

const whole = { credit: 1, count: 1, slipped: false, lifted: false, shown: true } as const;

type Change = Partial<Pick<Unit, 'credit' | 'count' | 'slipped' | 'lifted' | 'shown'>>;

function change(draft: UnitsDraft, micro: MicroId, at: number, changes: Change): void {
  const own = listFor(draft, micro);
  const { story, setting, difficulty, day, source, sitting, ...before } = own[at] as Unit;
  const { credit, count, slipped, lifted, shown } = before;
  own[at] = {
    micro,
    story,
    setting,
    difficulty,
    day,
    source,
    ...(sitting === undefined ? {} : { sitting }),
    credit: changes.credit ?? credit,
    count: changes.count ?? count,
    slipped: changes.slipped ?? slipped,
    lifted: changes.lifted ?? lifted,
    shown: changes.shown ?? shown,
  };
}
