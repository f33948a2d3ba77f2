// How far a learner has come with each micro-skill: a moving average with gates (learning design, section 2.5).

import type { Day } from '../../practice/days.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import type { FactType } from '../../practice/facts/fact-records.ts';
import type { practiceFacts } from '../../practice/facts/practice-facts.ts';
import type { MicroId } from '../../practice/rubric.ts';
import { type Refresher, refresherFor } from './refreshers.ts';
import {
  draftUnits,
  emptyUnits,
  foldUnits,
  ownWordsRuleFrom,
  takeFact,
  type Unit,
  type Units,
  type UnitsDraft,
  unitValue,
} from './units.ts';

/** tried: practiced, and nothing but weak moves so far. */
export const levels = ['new', 'tried', 'growing', 'steady', 'strong'] as const;
export type Level = (typeof levels)[number];

/** How much has grown: 0 for what was only tried, 3 for strong. */
export function growthOf(level: Level): number {
  return Math.max(0, levels.indexOf(level) - levels.indexOf('tried'));
}

/** Weight of the newest unit. */
const lambda = 0.3;
const steadyFrom = { average: 0.5, units: 2, stories: 2 };
const strongFrom = { average: 0.75, units: 4, stories: 3, settings: 2, days: 2 };
const stuckFrom = { average: 0.5, units: 6 };

/** One learner's mastery, with all the facts it was folded from. */
export interface Mastery {
  readonly facts: readonly Fact[];
  readonly units: Units;
  /** The sitting under way: what it shows makes nothing strong before it is over. */
  readonly open?: string;
  /** Micro-skills that the sitting under way has shown. */
  readonly unsettled: readonly MicroId[];
  /** The day on which each micro-skill first became strong. Never removed. */
  readonly strongSince: Readonly<Partial<Record<MicroId, Day>>>;
  /** The same for steady: a pathway asks whether a micro-skill ever was. */
  readonly steadySince: Readonly<Partial<Record<MicroId, Day>>>;
}

export interface MasteryStanding {
  readonly level: Level;
  /** It was strong, and its average fell under a half or a refresher is due: time for a little practice. */
  readonly tuneUp: boolean;
  /** Never strong so far, and more practice has not helped: watch, then practice with a partner. */
  readonly stuck: boolean;
  readonly everStrong: boolean;
  /** The next refresher, from the day it became strong until the last one is held. */
  readonly refresher?: Refresher;
  /** Where and when it was done well; each once, in order. */
  readonly shown: readonly { readonly story: string; readonly day: Day }[];
  /** The number of evidence units so far. */
  readonly units: number;
  /** Moving average, 0 to 1. For choosing what to practice, never for a screen. */
  readonly average: number;
}

export const emptyMastery: Mastery = {
  facts: [],
  units: emptyUnits,
  unsettled: [],
  strongSince: {},
  steadySince: {},
};

/** Takes in one more fact of the same learner, which must come after all earlier ones. */
export function evolveMastery(mastery: Mastery, fact: Fact): Mastery {
  const draft = draftOf(mastery);
  take(draft, fact, mastery.facts);
  return settle(draft, [...mastery.facts, fact]);
}

/**
 * The mastery of one learner, whose facts are given in order. It goes on from `before` where `before` was folded from
 * the first of these facts, and starts from nothing where one of those facts came late, changed or is gone.
 */
export function masteryFrom(facts: readonly Fact[], before: Mastery | undefined): Mastery {
  const goesOn = before?.facts.every((fact, at) => fact === facts[at]) ?? false;
  if (!before || !goesOn) return foldMastery(facts);
  return facts.slice(before.facts.length).reduce(evolveMastery, before);
}

export function standingFor(mastery: Mastery, micro: MicroId, today: Day): MasteryStanding {
  const units = mastery.units.of[micro] ?? [];
  const average = averageOf(units);
  const since = mastery.strongSince[micro];
  const refresher = since === undefined ? undefined : refresherFor(units, since);
  const due = refresher !== undefined && refresher.due <= today;
  return {
    level: since !== undefined ? 'strong' : levelOf(units, average),
    tuneUp: since !== undefined && (average < 0.5 || due),
    stuck: since === undefined && units.length >= stuckFrom.units && average < stuckFrom.average,
    everStrong: since !== undefined,
    ...(refresher ? { refresher } : {}),
    shown: shownIn(units),
    units: units.length,
    average,
  };
}

/** m = m + 0.30 × (v − m), from 0. */
export function averageOf(units: readonly Unit[]): number {
  return units.reduce((m, unit) => m + lambda * (unitValue(unit) - m), 0);
}

function levelOf(units: readonly Unit[], average: number): Level {
  if (units.length === 0) return 'new';
  if (units.every((unit) => !unit.shown && unitValue(unit) === 0)) return 'tried';
  return isSteady(units, average) ? 'steady' : 'growing';
}

function isSteady(units: readonly Unit[], average: number): boolean {
  return (
    average >= steadyFrom.average &&
    units.length >= steadyFrom.units &&
    kinds(units, 'story') >= steadyFrom.stories
  );
}

/** `day` is when the last of them was gathered: it says which version of the rule for own words holds. */
function isStrong(all: readonly Unit[], day: Day): boolean {
  const units = day >= ownWordsRuleFrom ? withFewerWords(all) : all;
  return (
    averageOf(units) >= strongFrom.average &&
    units.length >= strongFrom.units &&
    kinds(units, 'story') >= strongFrom.stories &&
    kinds(units, 'setting') >= strongFrom.settings &&
    kinds(units, 'day') >= strongFrom.days &&
    units.some(({ difficulty }) => difficulty >= 2)
  );
}

/**
 * At least three fifths of what makes a micro-skill strong are choices or real tries: of more own words, only the latest
 * count.
 */
function withFewerWords(units: readonly Unit[]): readonly Unit[] {
  let words = 0;
  for (const { source } of units) if (source === 'words') words++;
  // Leaving one out makes the whole smaller as well.
  let over = Math.ceil((5 * words - 2 * units.length) / 3);
  return over <= 0 ? units : units.filter(({ source }) => source !== 'words' || over-- <= 0);
}

function kinds(units: readonly Unit[], key: 'story' | 'setting' | 'day'): number {
  return new Set(units.map((unit) => unit[key])).size;
}

function shownIn(units: readonly Unit[]): MasteryStanding['shown'] {
  const shown = units.filter((unit) => unit.shown).map(({ story, day }) => ({ story, day }));
  return shown.filter(
    (each, i) => shown.findIndex(({ story, day }) => story === each.story && day === each.day) === i,
  );
}

/** Folds the facts of one learner, given in order. Fast, because the draft is changed in place. */
export function foldMastery(facts: readonly Fact[]): Mastery {
  const draft = draftOf(emptyMastery);
  facts.forEach((fact, at) => {
    take(draft, fact, facts, at);
  });
  return settle(draft, facts);
}

interface Draft {
  units: UnitsDraft;
  open: string | undefined;
  unsettled: readonly MicroId[];
  strongSince: Mastery['strongSince'];
  steadySince: Mastery['steadySince'];
}

function draftOf({ units, open, unsettled, strongSince, steadySince }: Mastery): Draft {
  return { units: draftUnits(units), open, unsettled, strongSince, steadySince };
}

function settle(
  { units, open, unsettled, strongSince, steadySince }: Draft,
  facts: readonly Fact[],
): Mastery {
  const { of, imagined } = units;
  return {
    facts,
    units: { of, imagined },
    unsettled,
    strongSince,
    steadySince,
    ...(open === undefined ? {} : { open }),
  };
}

/**
 * `before` holds the facts up to `at`, in order. What became strong stays strong, even when a skip drops its
 * evidence.
 */
function take(draft: Draft, fact: Fact, before: readonly Fact[], at = before.length): void {
  if (fact.type === 'SittingSkipped')
    draft.units = foldUnits([...before.slice(0, at), fact], draft.units.imagined);
  else takeFact(draft.units, fact);
  const changed = draft.units.touched;
  const open = openAfter(draft.open, fact);
  const underWay = open !== undefined && 'sitting' in fact && fact.sitting === open;
  const ended = open !== draft.open;
  const due = ended ? [...draft.unsettled, ...changed] : changed;
  if (ended || (underWay && changed.length > 0))
    draft.unsettled = [...(ended ? [] : draft.unsettled), ...(underWay ? changed : [])];
  draft.open = open;
  for (const micro of due) {
    if (draft.strongSince[micro] !== undefined) continue;
    const all = draft.units.of[micro];
    const of = open === undefined ? all : all?.filter((unit) => unit.sitting !== open);
    if (!of || of.length < steadyFrom.units) continue;
    if (draft.steadySince[micro] === undefined && isSteady(of, averageOf(of)))
      draft.steadySince = { ...draft.steadySince, [micro]: fact.day };
    if (isStrong(of, fact.day)) draft.strongSince = { ...draft.strongSince, [micro]: fact.day };
  }
}

/** A sitting is over when it is closed, or when another one begins. */
function openAfter(open: string | undefined, fact: Fact): string | undefined {
  switch (fact.type) {
    case 'SittingOpened':
      return fact.sitting;
    case 'SittingClosed':
    case 'SittingSkipped':
      return open === fact.sitting ? undefined : open;
    case 'MoveMade':
    case 'WordsSaid':
      return open;
    default:
      fact satisfies Fact<Exclude<FactType, keyof typeof practiceFacts>>;
      return open;
  }
}
