// Badges that are due: one for each of four skills, one for each role. Each names what was shown and who confirmed it, and is recorded once.

import type { Day } from '../../practice/days.ts';
import { envelopeAfter } from '../../practice/facts/envelope-after.ts';
import { type Fact, type FactDraft, mergeFacts } from '../../practice/facts/fact.ts';
import { isOf } from '../../practice/facts/family.ts';
import { wayFacts } from '../../practice/facts/way-facts.ts';
import { type Confirmation, confirmations, mostConfirmed } from '../../practice/job.ts';
import { microSkill, type RubricWords } from '../../practice/micro-skills.ts';
import { microIds, type SkillId, skillIds } from '../../practice/rubric.ts';
import { type ClassLearner, type ClassState, projectClass } from '../class/class-state.ts';
import { isSkillReady } from '../mastery/skill-ready.ts';
import { movesFor } from './pathways.ts';

type BadgeDraft = FactDraft<'BadgeEarned'>;

/** What a skill badge still needs (learning design, section 2.5). */
export interface SkillBadgeWants {
  /** Five of six strong, the sixth steady, both must-haves strong. */
  readonly moves: boolean;
  /** One piece in own words. */
  readonly words: boolean;
  /** One real act that an adult saw. */
  readonly real: boolean;
}

/** Each field is true while that part is still missing. */
export function skillBadgeWants(learner: ClassLearner, skill: SkillId, today: Day): SkillBadgeWants {
  const { ask, thank, feedback } = learner.said;
  const pieces = {
    identify: ask,
    approach: ask,
    appreciate: thank + feedback,
    guide: ask + thank + feedback,
  };
  return {
    // Asked for last, because it folds the learner's mastery.
    get moves() {
      return !isSkillReady(learner.mastery, skill, today);
    },
    words: pieces[skill] === 0,
    real: realActs(learner, skill).length === 0,
  };
}

/**
 * Every badge that is earned and not recorded yet. As a fact it depends only on its cause: the fact with which the
 * badge became due. So devices that have the same facts write the same badge, letter by letter. Its texts are in
 * `words`, the language of the page, and stay so.
 */
export function dueBadges(
  learner: ClassLearner,
  state: ClassState,
  today: Day,
  words: RubricWords,
): readonly Fact<'BadgeEarned'>[] {
  const has = new Set(learner.badges.map(({ badge }) => badge));
  const badges = [
    ...skillIds.map((skill) => `skill:${skill}`),
    ...[...learner.pathways.keys()].map((role) => `role:${role}`),
  ];
  return badges.flatMap((badge) => {
    const due = has.has(badge) ? undefined : badgeFor(badge, learner, state, today, words);
    return due ? [earnedBadge(badge, due, learner.id, state, today, words)] : [];
  });
}

function earnedBadge(
  badge: string,
  due: BadgeDraft,
  learner: string,
  state: ClassState,
  today: Day,
  words: RubricWords,
): Fact<'BadgeEarned'> {
  const facts = mergeFacts(state.own, state.factsOf.get(learner) ?? []).filter(
    (fact) => fact.type !== 'BadgeEarned' || fact.badge !== badge,
  );
  const dueAfter = (count: number): BadgeDraft | undefined => {
    const then = projectClass(facts.slice(0, count), state.roles.catalogue);
    const student = then.learners.get(learner);
    return student && badgeFor(badge, student, then, today, words);
  };
  // What has been shown only grows, so halving the list finds the fact that made the badge due.
  let from = 1;
  let to = facts.length;
  while (from < to) {
    const half = Math.floor((from + to) / 2);
    if (dueAfter(half)) to = half;
    else from = half + 1;
  }
  const draft = dueAfter(to) ?? due;
  const id = badgeFactId(learner, badge, timesLost(facts, learner, badge));
  const envelope = envelopeAfter(facts[to - 1] as Fact, id, learner);
  return { ...draft, ...envelope };
}

/** How often this badge was lost because a sitting was somebody else's. */
function timesLost(facts: readonly Fact[], learner: string, badge: string): number {
  for (let times = 0; ; times++) {
    const id = badgeFactId(learner, badge, times);
    const isLost = facts.some((fact) => fact.type === 'SittingGiven' && fact.badges?.includes(id));
    if (!isLost) return times;
  }
}

/** Ids of the learner's badges that are earned with this sitting and not without it. */
export function badgesRestingOn(
  sitting: string,
  learner: ClassLearner,
  state: ClassState,
  today: Day,
  words: RubricWords,
): readonly string[] {
  const facts = mergeFacts(state.own, state.factsOf.get(learner.id) ?? []).filter(
    ({ type }) => type !== 'BadgeEarned',
  );
  const earned = (those: readonly Fact[]): ReadonlySet<string> => {
    const then = projectClass(those, state.roles.catalogue);
    const student = then.learners.get(learner.id);
    const badges = student ? dueBadges(student, then, today, words) : [];
    return new Set(badges.map(({ badge }) => badge));
  };
  const before = earned(facts);
  const after = earned(facts.filter((fact) => !('sitting' in fact && fact.sitting === sitting)));
  return learner.badges.flatMap(({ badge, id }) => (before.has(badge) && !after.has(badge) ? [id] : []));
}

/** `undefined` while it is not earned. */
function badgeFor(
  badge: string,
  learner: ClassLearner,
  state: ClassState,
  today: Day,
  words: RubricWords,
): BadgeDraft | undefined {
  const skill = skillIds.find((id) => badge === `skill:${id}`);
  return skill
    ? skillBadge(badge, skill, learner, today, words)
    : roleBadge(badge, badge.slice('role:'.length), learner, state, words);
}

function skillBadge(
  badge: string,
  skill: SkillId,
  learner: ClassLearner,
  today: Day,
  words: RubricWords,
): BadgeDraft | undefined {
  const wants = skillBadgeWants(learner, skill, today);
  if (wants.words || wants.real || wants.moves) return undefined;
  const micros = microIds.filter((micro) => microSkill(micro).skill === skill);
  const strong = micros.filter((micro) => learner.mastery.strongSince[micro] !== undefined);
  const [seen] = realActs(learner, skill);
  return {
    type: 'BadgeEarned',
    badge,
    title: words.skills[skill],
    shown: strong.map((micro) => words.micros[micro].name),
    confirmed: seen ? [confirmedBy('real', seen)] : [],
  };
}

function roleBadge(
  badge: string,
  role: string,
  learner: ClassLearner,
  state: ClassState,
  words: RubricWords,
): BadgeDraft | undefined {
  const job = state.roles.roles.get(role)?.job;
  if (!job || learner.pathways.get(role)?.step !== 'badged') return undefined;
  const confirmed = (learner.byRole.get(role) ?? []).flatMap((fact) => {
    const what = confirmationOf(fact);
    return what && fact.actor !== fact.learner ? [confirmedBy(what, fact)] : [];
  });
  return {
    type: 'BadgeEarned',
    badge,
    title: job.title,
    shown: [job.training.title, ...movesFor(job).map(({ micro }) => words.micros[micro].name)],
    confirmed: fitted(confirmed),
  };
}

type Confirmed = BadgeDraft['confirmed'][number];

/** Holds ids and no names, so that a device that does not know a name writes the same fact. */
function confirmedBy(what: Confirmation, { actor, day }: Fact): Confirmed {
  return { what, by: '', on: day, actor };
}

/**
 * As many confirmations as a badge holds: the latest of each kind, then the latest of all, in their order and without
 * doubles.
 */
function fitted(confirmed: readonly Confirmed[]): BadgeDraft['confirmed'] {
  const each = [...new Map(confirmed.map((one) => [JSON.stringify(one), one])).values()];
  const latest = each.toReversed();
  const kinds = confirmations.flatMap((what) => latest.find((one) => one.what === what) ?? []);
  const fitting = new Set([...new Set([...kinds, ...latest])].slice(0, mostConfirmed));
  return each.filter((one) => fitting.has(one));
}

/**
 * A badge of a learner has the same id on every device. Very long ids are shortened, and their ends tell them apart. A
 * badge that was lost with a sitting and earned again is another fact.
 */
export function badgeFactId(learner: string, badge: string, lost = 0): string {
  const id = `badge:${learner}:${badge}${lost === 0 ? '' : `:${lost}`}`;
  return id.length <= 80 ? id : `badge:${learner.slice(-36)}:${id.slice(-36)}`;
}

function realActs(learner: ClassLearner, skill: SkillId): readonly Fact[] {
  const tries = learner.realTries.filter(({ micro }) => microSkill(micro).skill === skill);
  if (skill !== 'guide') return tries;
  const helps = [...learner.byRole.values()].flat().filter((fact) => confirmationOf(fact) === 'real');
  return [...tries, ...helps.filter(({ actor, learner: whose }) => actor !== whose)];
}

function confirmationOf(fact: Fact): Confirmation | undefined {
  if (!isOf(wayFacts, fact)) return undefined;
  switch (fact.type) {
    case 'CounselorApproved':
      return 'approval';
    case 'TrainingAttended':
      return 'training';
    case 'GuidedPracticeDone':
      return fact.ready ? 'guided' : undefined;
    case 'RealHelpConfirmed':
      return fact.ready ? 'real' : undefined;
    case 'PathwayChosen':
    case 'TrainingBegun':
    case 'PathwayLeft':
    case 'CheckInHeld':
      return undefined;
    default:
      return fact satisfies never;
  }
}
