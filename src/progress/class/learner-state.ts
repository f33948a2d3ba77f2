// Everything known about one learner, folded together: who they are, their moves, endings, badges and asks.

import type { Day } from '../../practice/days.ts';
import type { Fact } from '../../practice/facts/fact.ts';
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
 * Folds the facts of one learner, given in the order of `compareFacts`. `before` is the state from fewer of these
 * facts.
 */
export function foldLearner(
  id: string,
  facts: readonly Fact[],
  before?: Pick<LearnerState, 'foldedMastery'>,
): LearnerState {
  let named: Named | undefined;
  let lastDay: Day | undefined;
  let placed: string | undefined;
  let pin: readonly string[] | undefined;
  const cards = new Set<string>();
  const byRole = new Map<string, WayFact[]>();
  const closings: Fact<'SittingClosed'>[] = [];
  const badges = new Map<string, Fact<'BadgeEarned'>>();
  const said = { ask: 0, thank: 0, feedback: 0 };
  const asks: Fact<'RealTryPlanned'>[] = [];
  const realTries: Fact<'RealTryConfirmed'>[] = [];
  for (const fact of countedFacts(facts)) {
    if (isPractice(fact)) lastDay = fact.day;
    switch (fact.type) {
      case 'LearnerAdded':
        named = { nickname: fact.nickname, figure: fact.figure, band: fact.band };
        pin = fact.pin ?? pin;
        break;
      case 'LearnerPlaced':
        placed = fact.class;
        break;
      case 'PinSet':
        pin = fact.pin;
        break;
      case 'SignInCardMade':
        cards.add(fact.card);
        break;
      case 'SignInCardVoided':
        cards.delete(fact.card);
        break;
      case 'LearnerRenamed':
        if (named) named = { ...named, nickname: fact.nickname, figure: fact.figure ?? named.figure };
        break;
      case 'LearnerRemoved':
        named = undefined;
        break;
      case 'WordsSaid':
        said[fact.say] += 1;
        break;
      case 'SittingClosed':
        closings.push(fact);
        break;
      case 'BadgeEarned':
        if (!badges.has(fact.badge)) badges.set(fact.badge, fact);
        break;
      case 'RealTryPlanned':
        asks.push(fact);
        break;
      case 'RealTryConfirmed':
        if (fact.actor !== fact.learner && fact.ready) realTries.push(fact);
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
        listIn(byRole, fact.role).push(fact);
        break;
      // Mastery folds the rest of practice; the sheet lists who looked at the record.
      case 'SittingOpened':
      case 'MoveMade':
      case 'SittingSkipped':
      case 'RecordLookedAt':
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
  const masteryBefore = before?.foldedMastery();
  let mastery: Mastery | undefined;
  return {
    id,
    foldedMastery: () => mastery,
    // Folded when it is first asked for: in a whole school, most learners are never looked at.
    get mastery() {
      mastery ??= masteryFrom(facts, masteryBefore);
      return mastery;
    },
    byRole,
    closings,
    badges: [...badges.values()],
    said,
    asks,
    realTries,
    cards: [...cards],
    ...(named ? { named } : {}),
    ...(lastDay === undefined ? {} : { lastDay }),
    ...(placed === undefined ? {} : { class: placed }),
    ...(pin === undefined ? {} : { pin }),
  };
}

function listIn(byRole: Map<string, WayFact[]>, role: string): WayFact[] {
  const of = byRole.get(role) ?? [];
  byRole.set(role, of);
  return of;
}

/** The learner in the shape that `reachesStudent` takes. */
export function studentOf({ id, class: into }: Pick<LearnerState, 'id' | 'class'>): Student {
  return { id, classes: into === undefined ? [] : [into] };
}
