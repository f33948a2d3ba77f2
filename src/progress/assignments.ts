// What adults gave a learner to practise and have not taken back, and whether it has been done since.
import { type Fact, mergeFacts } from '../practice/fact.ts';
import type { MicroId } from '../practice/rubric.ts';
import type { Day } from './days.ts';

export interface Assignment {
  readonly id: string;
  /** A role-play or a micro-skill: exactly one of the two. */
  readonly story?: string;
  readonly micro?: MicroId;
  /** The day it was given. */
  readonly given: Day;
  readonly due?: Day;
  readonly note?: string;
  /** A sitting of it came to an end after it was given. */
  readonly done: boolean;
}

/** Folds facts in any order; the oldest comes first. */
export function projectAssignments(facts: readonly Fact[], learner: string): readonly Assignment[] {
  const open = new Map<string, Assignment>();
  /** Taken back: one that is given again is as old as it was. */
  const taken = new Map<string, Assignment>();
  /** What each sitting of this learner has practised so far. */
  const practised = new Map<string, Set<MicroId>>();
  const imagined = new Set<string>();
  const inOrder = mergeFacts([], facts);
  const placed = inOrder.findLast((fact) => fact.type === 'LearnerPlaced' && fact.learner === learner);
  const inClass = placed?.type === 'LearnerPlaced' ? placed.class : undefined;
  for (const fact of inOrder) {
    if (fact.type === 'Assigned' && isFor(fact, learner, inClass)) {
      const { given, done } = taken.get(fact.assignment) ?? assignmentOf(fact);
      open.set(fact.assignment, { ...assignmentOf(fact), given, done });
    } else if (fact.type === 'AssignmentWithdrawn') {
      const withdrawn = open.get(fact.assignment);
      if (withdrawn) taken.set(withdrawn.id, withdrawn);
      open.delete(fact.assignment);
    }
    if (fact.learner !== learner) continue;
    if (fact.type === 'SittingOpened' && fact.why === 'what-if') imagined.add(fact.sitting);
    if (fact.type === 'MoveMade' || fact.type === 'WordsSaid') {
      const micros = practised.get(fact.sitting) ?? new Set();
      for (const { micro } of fact.evidence) micros.add(micro);
      practised.set(fact.sitting, micros);
    }
    if (fact.type !== 'SittingClosed' || imagined.has(fact.sitting)) continue;
    const micros = practised.get(fact.sitting);
    for (const each of open.values()) {
      if (each.story === fact.story || (each.micro !== undefined && micros?.has(each.micro)))
        open.set(each.id, { ...each, done: true });
    }
  }
  return [...open.values()];
}

/** Without a class it is for everyone who is here. */
function isFor({ to }: Fact<'Assigned'>, learner: string, inClass: string | undefined): boolean {
  switch (to.kind) {
    case 'class':
      return to.class === undefined || to.class === inClass;
    case 'group':
      return to.learners.includes(learner);
    case 'student':
      return to.learner === learner;
  }
}

function assignmentOf({ assignment, what, day, due, note }: Fact<'Assigned'>): Assignment {
  return {
    id: assignment,
    ...(what.kind === 'story' ? { story: what.story } : { micro: what.micro }),
    given: day,
    ...(due === undefined ? {} : { due }),
    ...(note === undefined ? {} : { note }),
    done: false,
  };
}
