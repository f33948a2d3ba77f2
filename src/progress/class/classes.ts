// The classes of a school, their groups and who is in them.

import type { Day } from '../../practice/days.ts';
import { type Fact, type FactDraft, mergeFacts } from '../../practice/facts/fact.ts';
import { inClass, lacksClass } from '../../practice/facts/scope.ts';
import type { Band } from '../../practice/terms.ts';
import { classesSaid } from '../door/class-said.ts';

export interface SchoolClass {
  readonly id: string;
  readonly name: string;
  readonly band: Band;
  /** The day the class was opened. */
  readonly since: Day;
  readonly closed: boolean;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly class?: string;
  readonly learners: readonly string[];
}

/** Folds a school's own facts, in any order. Classes come in the order in which they were opened. */
export function projectClasses(facts: readonly Fact[]): readonly SchoolClass[] {
  const classes = new Map<string, SchoolClass>();
  for (const fact of mergeFacts([], facts)) {
    if (fact.type === 'ClassOpened') {
      const since = classes.get(fact.class)?.since ?? fact.day;
      classes.set(fact.class, { id: fact.class, name: fact.name, band: fact.band, since, closed: false });
    }
    const closing = fact.type === 'ClassClosed' ? classes.get(fact.class) : undefined;
    if (closing) classes.set(closing.id, { ...closing, closed: true });
  }
  return [...classes.values()];
}

/** Groups that have not ended, the newest last. */
export function projectGroups(facts: readonly Fact[]): readonly Group[] {
  const groups = new Map<string, Group>();
  const inOrder = mergeFacts([], facts);
  const said = classesSaid(inOrder);
  for (const fact of inOrder) {
    if (fact.type === 'GroupMade') {
      const { group: id, name, learners, class: of = said.get(fact.id) } = fact;
      groups.set(id, { id, name, learners, ...(of === undefined ? {} : { class: of }) });
    } else if (fact.type === 'GroupEnded') groups.delete(fact.group);
  }
  return [...groups.values()];
}

/** Until when practice is kept; the latest fact counts. */
export function retentionOf(facts: readonly Fact[]): Day | undefined {
  return mergeFacts([], facts).findLast((fact) => fact.type === 'RetentionSet')?.until;
}

/**
 * Adds the class to a draft that lacks it, where only one class is open. With several, the screen has asked for the
 * class before.
 */
export function inTheOneClass(draft: FactDraft, own: readonly Fact[]): FactDraft {
  if (!lacksClass(draft)) return draft;
  const [only, another] = projectClasses(own).filter(({ closed }) => !closed);
  return !only || another ? draft : inClass(draft, only.id);
}
