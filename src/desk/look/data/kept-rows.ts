// What is kept of each student: how much, since when, and who looked.

import { compareWords } from '../../../kit/page-language.ts';
import type { Day } from '../../../practice/days.ts';
import type { Fact } from '../../../practice/facts/fact.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { projectClasses } from '../../../progress/class/classes.ts';

export interface KeptRow {
  readonly id: string;
  readonly nickname: string;
  /** True for a student who left their class. */
  readonly left: boolean;
  readonly class?: string;
  readonly things: number;
  readonly since: Day;
  readonly lastDay?: Day;
  readonly looks: readonly Fact<'RecordLookedAt'>[];
}

/** Sorted by name. */
export function keptRows(state: ClassState): readonly KeptRow[] {
  const classes = new Map(projectClasses(state.own).map(({ id, name }) => [id, name]));
  return [...state.learners.values()]
    .flatMap(({ id, named, left, class: into, lastDay }): readonly KeptRow[] => {
      const facts = state.factsOf.get(id) ?? [];
      const [first] = facts;
      const called = named ?? left;
      if (!called || !first) return [];
      const name = into === undefined ? undefined : classes.get(into);
      return [
        {
          id,
          nickname: called.nickname,
          left: left !== undefined,
          things: facts.length,
          since: first.day,
          ...(name === undefined ? {} : { class: name }),
          ...(lastDay === undefined ? {} : { lastDay }),
          looks: facts.filter((fact): fact is Fact<'RecordLookedAt'> => fact.type === 'RecordLookedAt'),
        },
      ];
    })
    .sort((a, b) => compareWords(a.nickname, b.nickname));
}
