// What a learner did, day by day, as data that the screen puts into words: never a choice, never how often.

import type { Day } from '../../practice/days.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import type { MicroId } from '../../practice/rubric.ts';
import type { EndingKind, SayKind } from '../../practice/terms.ts';
import type { ClassState } from '../class/class-state.ts';
import { countedFacts } from '../counted/counted-facts.ts';

type TimelinePart =
  | {
      readonly kind: 'played';
      readonly title: string;
      readonly ending: EndingKind;
      /** The student went back to a decision. */
      readonly mended: boolean;
      /** A sensitive role-play was assigned to this student for a reason, so it is not printed. */
      readonly sensitive: boolean;
    }
  | { readonly kind: 'said'; readonly say: SayKind }
  /** Real acts, and the adults who saw them. */
  | { readonly kind: 'tried'; readonly micro: MicroId; readonly by: string }
  | { readonly kind: 'helped'; readonly title: string; readonly by: string }
  | {
      readonly kind:
        | 'askCard'
        | 'chose'
        | 'left'
        | 'trained'
        | 'guided'
        | 'badge'
        | 'suggested'
        | 'wantsCard'
        | 'listed'
        | 'onBreak'
        | 'back'
        | 'steppedDown';
      readonly title: string;
    };

export interface TimelineDay {
  readonly day: Day;
  readonly parts: readonly TimelinePart[];
}

/** A story's title, and whether it is left out of print. */
export interface StoryName {
  readonly title: string;
  readonly sensitive: boolean;
}

/** A role-play of a later version may be unknown here: then its id stands in for the title. */
export function storyNames(
  stories: readonly (StoryName & { readonly id: string })[],
): (story: string) => StoryName {
  const names = new Map(stories.map(({ id, title, sensitive }) => [id, { title, sensitive }]));
  return (story) => names.get(story) ?? { title: story.replaceAll('-', ' '), sensitive: false };
}

const roleKinds = {
  PathwayChosen: 'chose',
  PathwayLeft: 'left',
  TrainingAttended: 'trained',
  CardRequested: 'wantsCard',
  CardApproved: 'listed',
  CardOnBreak: 'onBreak',
  CardBack: 'back',
  CardSteppedDown: 'steppedDown',
} as const;

/**
 * `facts` are one learner's, in order. The newest day comes first; within a day, parts are in the order they
 * happened.
 */
export function timelineOf(
  facts: readonly Fact[],
  { roles, names }: Pick<ClassState, 'roles' | 'names'>,
  nameOf: (story: string) => StoryName,
): readonly TimelineDay[] {
  const mended = new Set<string>();
  const days = new Map<Day, Map<string, TimelinePart>>();
  const title = (role: string): string => roles.roles.get(role)?.job.title ?? role;
  // Also of adults who have left: who saw it does not change with that.
  const name = (actor: string): string => names.get(actor) ?? '';
  for (const fact of countedFacts(facts)) {
    if (fact.type === 'MoveMade' && fact.rewound) mended.add(fact.sitting);
    const part = partOf(fact, { title, name, nameOf, mended });
    if (!part) continue;
    const parts = days.get(fact.day) ?? new Map<string, TimelinePart>();
    // Of a sitting only the last ending is listed, and the same part is listed once a day.
    parts.set(fact.type === 'SittingClosed' ? fact.sitting : JSON.stringify(part), part);
    days.set(fact.day, parts);
  }
  return [...days]
    .map(([day, parts]) => ({ day, parts: [...parts.values()] }))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

interface Names {
  readonly title: (role: string) => string;
  readonly name: (actor: string) => string;
  readonly nameOf: (story: string) => StoryName;
  readonly mended: ReadonlySet<string>;
}

function partOf(fact: Fact, { title, name, nameOf, mended }: Names): TimelinePart | undefined {
  const byOther = fact.actor !== fact.learner;
  switch (fact.type) {
    case 'SittingClosed':
      return {
        kind: 'played',
        ...nameOf(fact.story),
        ending: fact.ending.kind,
        mended: mended.has(fact.sitting),
      };
    case 'WordsSaid':
      return { kind: 'said', say: fact.say };
    case 'RealTryPlanned':
      return { kind: 'askCard', title: fact.role === undefined ? '' : title(fact.role) };
    case 'RealTryConfirmed':
      if (!fact.ready || !byOther) return undefined;
      return { kind: 'tried', micro: fact.micro, by: name(fact.actor) };
    case 'RealHelpConfirmed':
      if (!fact.ready || !byOther) return undefined;
      return { kind: 'helped', title: title(fact.role), by: name(fact.actor) };
    case 'GuidedPracticeDone':
      return byOther ? { kind: 'guided', title: title(fact.role) } : undefined;
    case 'BadgeEarned':
      return { kind: 'badge', title: fact.title };
    case 'RoleSuggested':
      return { kind: 'suggested', title: fact.title };
    case 'TrainingAttended':
    case 'CardApproved':
      return byOther ? { kind: roleKinds[fact.type], title: title(fact.role) } : undefined;
    case 'PathwayChosen':
    case 'PathwayLeft':
    case 'CardRequested':
    case 'CardOnBreak':
    case 'CardBack':
    case 'CardSteppedDown':
      return { kind: roleKinds[fact.type], title: title(fact.role) };
    // Left out, because what follows says the same: an ending, a training that was held, a card that went up.
    case 'SittingOpened':
    case 'MoveMade':
    case 'SittingSkipped':
    case 'TrainingBegun':
    case 'CounselorApproved':
    case 'CheckInHeld':
    case 'CardNotYet':
    case 'RoleNotYet':
      return undefined;
    // Who a learner is, and who looked at the record, stands elsewhere on the sheet.
    case 'LearnerAdded':
    case 'LearnerRenamed':
    case 'LearnerRemoved':
    case 'LearnerPlaced':
    case 'LearnersJoined':
    case 'LearnersParted':
    case 'SittingGiven':
    case 'PinSet':
    case 'SignInCardMade':
    case 'SignInCardVoided':
    case 'RecordLookedAt':
    case 'FileCollected':
    case 'Erased':
      return undefined;
    // Facts about what others did.
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
      return undefined;
    default:
      return fact satisfies never;
  }
}
