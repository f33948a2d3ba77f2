// What is given and not taken back, and what one student has done of it: one answer for their list and for the desk.
import { compareFacts, type Fact } from '../../practice/facts/fact.ts';
import type { EndingKind } from '../../practice/terms.ts';
import { readingIn } from '../door/narrowed-id.ts';

export interface Given {
  /** The last fact that gives it: what it says now. */
  readonly fact: Fact<'Assigned'>;
  /** The one that gave it first: taken back and given again, it is as old as it was. */
  readonly first: Fact<'Assigned'>;
}

/** Facts in order; what was given first comes first. */
export function openAssignments(facts: readonly Fact[]): readonly Given[] {
  const all = new Map<string, Given>();
  const open = new Set<string>();
  const whole = new Set<string>();
  for (const fact of facts) {
    if (fact.type === 'Assigned') {
      // Two students of one home bring a reading each of what both were given.
      const key = `${fact.assignment} ${readingIn(fact.id)}`;
      if (readingIn(fact.id) === '') whole.add(fact.assignment);
      all.set(key, { fact, first: all.get(key)?.first ?? fact });
      open.add(fact.assignment);
    } else if (fact.type === 'AssignmentWithdrawn') open.delete(fact.assignment);
  }
  return [...all.values()].filter(
    // Where the whole of it is, no reading of it says more.
    ({ fact }) => open.has(fact.assignment) && (readingIn(fact.id) === '' || !whole.has(fact.assignment)),
  );
}

interface Done {
  readonly begun: boolean;
  /** How it ended since it was given; one is enough for it to be done. */
  readonly endings: ReadonlySet<EndingKind>;
}

/** `counted` are one learner's facts in order, without what does not count. */
export function whatWasDone(counted: readonly Fact[], { fact: { what }, first }: Given): Done {
  const practised = new Set<string>();
  const endings = new Set<EndingKind>();
  let begun = false;
  for (const fact of counted) {
    if (!('sitting' in fact)) continue;
    const isLater = compareFacts(fact, first) > 0;
    if (fact.type === 'SittingClosed') {
      const isIt = what.kind === 'story' ? fact.story === what.story : practised.has(fact.sitting);
      if (isIt && isLater) {
        begun = true;
        endings.add(fact.ending.kind);
      }
    } else if (what.kind === 'story') {
      if (fact.story === what.story && isLater) begun = true;
    } else if (
      (fact.type === 'MoveMade' || fact.type === 'WordsSaid') &&
      fact.evidence.some(({ micro }) => micro === what.micro)
    ) {
      practised.add(fact.sitting);
      if (isLater) begun = true;
    }
  }
  return { begun, endings };
}
