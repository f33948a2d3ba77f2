// What a student has done of an assignment: one answer for their list and for the desk.
import { compareFacts, type Fact } from '../../practice/facts/fact.ts';
import type { EndingKind } from '../../practice/terms.ts';
import type { Given } from './open-assignments.ts';

interface Done {
  readonly begun: boolean;
  /** How it ended since it was assigned; one ending is enough for it to be done. */
  readonly endings: ReadonlySet<EndingKind>;
}

/** `counted` are one learner's facts in order, without those that do not count. */
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
