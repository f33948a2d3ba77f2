// An assignment that is being made: what, to whom, by when. It is filled in step by step and then becomes a fact.

import type { Day } from '../../../practice/days.ts';
import type { FactDraft } from '../../../practice/facts/fact.ts';
import type { IdeaWhat } from '../../../progress/assign/assign-ideas.ts';
import type { FollowThrough } from '../../../progress/assign/follow-through.ts';
import type { RosterClass } from '../../../progress/class/roster.ts';

export type Whom =
  | { readonly kind: 'class' }
  | { readonly kind: 'group'; readonly group: string }
  /** Single students, in the order in which they were chosen. */
  | { readonly kind: 'some'; readonly learners: readonly string[] };

export interface Hand {
  readonly what?: IdeaWhat;
  readonly whom: Whom;
  readonly due?: Day;
  readonly note: string;
}

/** The ids of the students it is for. */
export function reaches(whom: Whom, roster: RosterClass): readonly string[] {
  switch (whom.kind) {
    case 'class':
      return roster.learners.map(({ id }) => id);
    case 'group':
      return roster.groups.find(({ id }) => id === whom.group)?.learners ?? [];
    case 'some':
      return whom.learners;
  }
}

/** The shortest `Whom` for these students: the class, a group of exactly them, or single students. */
export function whomOf(learners: readonly string[], roster: RosterClass): Whom {
  const same = (those: readonly string[]) =>
    those.length === learners.length && those.every((id) => learners.includes(id));
  if (same(roster.learners.map(({ id }) => id))) return { kind: 'class' };
  const group = roster.groups.find((each) => same(each.learners));
  return group ? { kind: 'group', group: group.id } : { kind: 'some', learners };
}

/** Adds a student, or takes them out again. With `alone`, as for a sensitive role-play, a new student replaces the other. */
export function toggled(whom: Whom, learner: string, alone: boolean): Whom {
  const chosen = whom.kind === 'some' ? whom.learners : [];
  if (chosen.includes(learner)) return { kind: 'some', learners: chosen.filter((id) => id !== learner) };
  return { kind: 'some', learners: alone ? [learner] : [...chosen, learner] };
}

/** With `alone`, a choice of more than one student is emptied. Without it, an empty choice becomes the class. */
export function whomAllowed(whom: Whom, alone: boolean): Whom {
  const count = whom.kind === 'some' ? whom.learners.length : undefined;
  if (alone) return count === 1 ? whom : { kind: 'some', learners: [] };
  return count === 0 ? { kind: 'class' } : whom;
}

type Missing = 'what' | 'whom' | 'alone' | 'past';

export function missingIn(hand: Hand, roster: RosterClass, alone: boolean, today: Day): Missing | undefined {
  if (!hand.what) return 'what';
  const those = reaches(hand.whom, roster);
  if (alone && (hand.whom.kind !== 'some' || those.length !== 1)) return 'alone';
  if (those.length === 0) return 'whom';
  return hand.due !== undefined && hand.due < today ? 'past' : undefined;
}

/** `undefined` while something is missing. */
export function assignedFrom(
  { what, whom, due, note }: Hand,
  roster: RosterClass,
  assignment: string,
): FactDraft<'Assigned'> | undefined {
  const learners = reaches(whom, roster);
  if (!what || learners.length === 0) return undefined;
  const [only] = learners;
  return {
    type: 'Assigned',
    assignment,
    what,
    to:
      whom.kind === 'class'
        ? { kind: 'class', ...(roster.id === undefined ? {} : { class: roster.id }) }
        : learners.length === 1 && only !== undefined
          ? { kind: 'student', learner: only }
          : { kind: 'group', learners: [...learners] },
    ...(due === undefined ? {} : { due }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  };
}

export function isSameWhat(a: IdeaWhat, b: IdeaWhat): boolean {
  if (a.kind === 'story') return b.kind === 'story' && a.story === b.story;
  return b.kind === 'micro' && a.micro === b.micro;
}

/** True when this was assigned to the learner, is still open, and they have not finished it. */
export function hasOpen(given: readonly FollowThrough[], learner: string, what: IdeaWhat): boolean {
  return given.some(
    ({ fact, learners, finished }) =>
      isSameWhat(fact.what, what) && learners.includes(learner) && !finished.includes(learner),
  );
}
