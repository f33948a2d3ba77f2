// The classes of a school, their groups and who is in them.
import { type Fact, mergeFacts } from '../practice/fact.ts';
import type { Band } from '../practice/terms.ts';
import type { Day } from './days.ts';

export interface SchoolClass {
  readonly id: string;
  readonly name: string;
  readonly band: Band;
  /** The day it was opened. */
  readonly since: Day;
  readonly closed: boolean;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly class?: string;
  readonly learners: readonly string[];
}

/** Folds a school's own facts, in any order; in the order in which they were opened. */
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

/** Groups that have not ended, newest last. */
export function projectGroups(facts: readonly Fact[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const fact of mergeFacts([], facts)) {
    if (fact.type === 'GroupMade') {
      const { group: id, name, learners } = fact;
      groups.set(id, { id, name, learners, ...(fact.class === undefined ? {} : { class: fact.class }) });
    } else if (fact.type === 'GroupEnded') groups.delete(fact.group);
  }
  return [...groups.values()];
}

/** How long practice is kept; the last word counts. */
export function retentionOf(facts: readonly Fact[]): Day | undefined {
  return mergeFacts([], facts).findLast((fact) => fact.type === 'RetentionSet')?.until;
}
