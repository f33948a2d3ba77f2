// Everything known about one learner, folded together: who they are, their moves, endings, badges and asks.

import type { Day } from '../../practice/days.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import { isOfOtherFigure } from '../../practice/facts/joins.ts';
import type { Student } from '../../practice/facts/reach.ts';
import type { FigureShape } from '../../practice/figure.ts';
import type { Band, SayKind } from '../../practice/terms.ts';
import { countedFacts } from '../counted/counted-facts.ts';
import { isPractice } from '../counted/practice-fact.ts';
import { type Mastery, masteryFrom } from '../mastery/mastery.ts';
import type { WayFact } from '../pathway/way-fact.ts';

interface Named {
  readonly nickname: string;
  readonly figure: FigureShape;
  readonly band: Band;
}

export interface LearnerState {
  readonly id: string;
  /** Absent before they have a name, and once they were removed from the class. */
  readonly named?: Named;
  /** How they were called when they left the class, as long as they are away. */
  readonly left?: Named;
  readonly mastery: Mastery;
  /** The mastery if it was computed already, so that a later fold can go on from it. */
  readonly foldedMastery: () => Mastery | undefined;
  /** Facts of pathways and cards by role, and every closing that may count for a pathway, all in order. */
  readonly byRole: ReadonlyMap<string, readonly WayFact[]>;
  readonly closings: readonly Fact<'SittingClosed'>[];
  /** In the order in which they were earned. */
  readonly badges: readonly Fact<'BadgeEarned'>[];
  /** Pieces in own words. */
  readonly said: Readonly<Record<SayKind, number>>;
  /** Ask Cards made. */
  readonly asks: readonly Fact<'RealTryPlanned'>[];
  /** Real acts that an adult confirmed. */
  readonly realTries: readonly Fact<'RealTryConfirmed'>[];
  /** The class they were placed in last. */
  readonly class?: string;
  /** Their picture PIN. */
  readonly pin?: readonly string[];
  /** Hashes of the sign-in cards that are still valid. */
  readonly cards: readonly string[];
  /** The last day of practice. */
  readonly lastDay?: Day;
}

/**
 * Folds the facts of one learner, given in the order of `compareFacts`. It goes on from `before` where `before` was
 * folded from the first of these facts and nothing is skipped or played as a what-if.
 */
export function foldLearner(id: string, facts: readonly Fact[], before?: LearnerState): LearnerState {
  const earlier = before && foldedFrom.get(before);
  const draft = (earlier && goOn(earlier, facts)) ?? foldAll(facts);
  const masteryBefore = before?.foldedMastery();
  let mastery: Mastery | undefined;
  const state: LearnerState = {
    id,
    foldedMastery: () => mastery,
    // Folded when it is first asked for: in a whole school, most learners are never looked at.
    get mastery() {
      mastery ??= masteryFrom(facts, masteryBefore);
      return mastery;
    },
    byRole: draft.byRole,
    closings: draft.closings,
    badges: [...draft.badges.values()],
    said: draft.said,
    asks: draft.asks,
    realTries: draft.realTries,
    cards: [...draft.cards],
    ...(draft.named ? { named: draft.named } : {}),
    ...(draft.left ? { left: draft.left } : {}),
    ...(draft.lastDay === undefined ? {} : { lastDay: draft.lastDay }),
    ...(draft.placed === undefined ? {} : { class: draft.placed }),
    ...(draft.pin === undefined ? {} : { pin: draft.pin }),
  };
  foldedFrom.set(state, { facts, draft });
  return state;
}

/** What a state was folded from, so that a later fold can go on from there. */
interface Folded {
  readonly facts: readonly Fact[];
  readonly draft: LearnerDraft;
}

const foldedFrom = new WeakMap<LearnerState, Folded>();

interface LearnerDraft {
  /** False where facts do not count because of later ones: then one more fact may change what counts. */
  readonly allCount: boolean;
  named: Named | undefined;
  left: Named | undefined;
  lastDay: Day | undefined;
  placed: string | undefined;
  pin: readonly string[] | undefined;
  readonly cards: Set<string>;
  readonly byRole: Map<string, readonly WayFact[]>;
  readonly closings: Fact<'SittingClosed'>[];
  readonly badges: Map<string, Fact<'BadgeEarned'>>;
  readonly said: Record<SayKind, number>;
  readonly asks: Fact<'RealTryPlanned'>[];
  readonly realTries: Fact<'RealTryConfirmed'>[];
}

function foldAll(facts: readonly Fact[]): LearnerDraft {
  const counted = countedFacts(facts);
  const draft: LearnerDraft = {
    allCount: counted === facts,
    named: undefined,
    left: undefined,
    lastDay: undefined,
    placed: undefined,
    pin: undefined,
    cards: new Set(),
    byRole: new Map(),
    closings: [],
    badges: new Map(),
    said: { ask: 0, thank: 0, feedback: 0 },
    asks: [],
    realTries: [],
  };
  for (const fact of counted) take(draft, fact);
  return draft;
}

/** `undefined` where all facts have to be folded. */
function goOn({ facts: before, draft }: Folded, facts: readonly Fact[]): LearnerDraft | undefined {
  if (!draft.allCount || !before.every((fact, at) => fact === facts[at])) return undefined;
  const fresh = facts.slice(before.length);
  if (countedFacts(fresh) !== fresh) return undefined;
  // Copied, because the state before is still shown somewhere.
  const next: LearnerDraft = {
    ...draft,
    cards: new Set(draft.cards),
    byRole: new Map(draft.byRole),
    closings: [...draft.closings],
    badges: new Map(draft.badges),
    said: { ...draft.said },
    asks: [...draft.asks],
    realTries: [...draft.realTries],
  };
  for (const fact of fresh) take(next, fact);
  return next;
}

function take(draft: LearnerDraft, fact: Fact): void {
  if (isOfOtherFigure(fact)) return;
  if (isPractice(fact)) draft.lastDay = fact.day;
  switch (fact.type) {
    case 'LearnerAdded':
      draft.named = { nickname: fact.nickname, figure: fact.figure, band: fact.band };
      draft.left = undefined;
      draft.pin = fact.pin ?? draft.pin;
      break;
    case 'LearnerPlaced':
      draft.placed = fact.class;
      break;
    case 'PinSet':
      draft.pin = fact.pin;
      break;
    case 'SignInCardMade':
      draft.cards.add(fact.card);
      break;
    case 'SignInCardVoided':
      draft.cards.delete(fact.card);
      break;
    case 'LearnerRenamed':
      if (draft.named)
        draft.named = {
          ...draft.named,
          nickname: fact.nickname,
          figure: fact.figure ?? draft.named.figure,
        };
      break;
    case 'LearnerRemoved':
      draft.left = draft.named ?? draft.left;
      draft.named = undefined;
      break;
    case 'WordsSaid':
      draft.said[fact.say] += 1;
      break;
    case 'SittingClosed':
      draft.closings.push(fact);
      break;
    case 'BadgeEarned':
      if (!draft.badges.has(fact.badge)) draft.badges.set(fact.badge, fact);
      break;
    case 'RealTryPlanned':
      draft.asks.push(fact);
      break;
    case 'RealTryConfirmed':
      if (fact.actor !== fact.learner && fact.ready) draft.realTries.push(fact);
      break;
    case 'PathwayChosen':
    case 'TrainingBegun':
    case 'TrainingAttended':
    case 'GuidedPracticeDone':
    case 'RealHelpConfirmed':
    case 'PathwayLeft':
    case 'CounselorApproved':
    case 'CheckInHeld':
    case 'CardRequested':
    case 'CardApproved':
    case 'CardNotYet':
    case 'CardOnBreak':
    case 'CardBack':
    case 'CardSteppedDown':
    case 'RoleSuggested':
    case 'RoleNotYet':
      draft.byRole.set(fact.role, [...(draft.byRole.get(fact.role) ?? []), fact]);
      break;
    // Mastery folds the rest of practice; the sheet lists who looked at the record.
    case 'SittingOpened':
    case 'MoveMade':
    case 'SittingSkipped':
    case 'RecordLookedAt':
    case 'FileCollected':
    case 'LearnersJoined':
    case 'LearnersParted':
    case 'SittingGiven':
    case 'Erased':
      break;
    // Facts that belong to no learner.
    case 'ClassOpened':
    case 'ClassClosed':
    case 'GroupMade':
    case 'GroupEnded':
    case 'BoardReviewed':
    case 'StaffNamed':
    case 'StaffLeft':
    case 'RoleOpened':
    case 'RoleEdited':
    case 'RoleClosed':
    case 'RetentionSet':
    case 'TrainingPlanned':
    case 'TrainingCancelled':
    case 'Assigned':
    case 'AssignmentWithdrawn':
    case 'HelpLookedFor':
      break;
    default:
      fact satisfies never;
  }
}

/** The learner in the shape that `reachesStudent` takes. */
export function studentOf({ id, class: into }: Pick<LearnerState, 'id' | 'class'>): Student {
  return { id, classes: into === undefined ? [] : [into] };
}
