// The facts of a roll-over: a class is closed, and each of its students goes into a class or leaves. And those that take it back.
import type { Band } from '../../../practice/terms.ts';
import type { NamedLearner } from '../../../progress/class/roster.ts';
import type { Word } from '../../said.ts';
import { wordForOpening, wordsForPlacing } from '../start/make-class.ts';
import type { ClassWith } from '../start/who-is-in.ts';
import { wordsForLeaving, wordsForReturn } from './changing.ts';

export interface NewClass {
  readonly id: string;
  readonly name: string;
  readonly band: Band;
}

export interface RollOver {
  readonly from: ClassWith;
  /** One new class, or two where a class splits. */
  readonly fresh: readonly NewClass[];
  /** The class each student goes into, by student; `undefined` for one who leaves. */
  readonly goes: ReadonlyMap<string, string | undefined>;
}

/** A new class that nobody goes into is not opened. */
export function wordsForRollOver(rolled: RollOver): readonly Word[] {
  const { from, goes } = rolled;
  return [
    ...openedBy(rolled).map(({ id, name, band }): Word => wordForOpening(id, name, band)),
    ...from.learners.flatMap(({ id }) => {
      const into = goes.get(id);
      return into === undefined ? wordsForLeaving([id]) : wordsForPlacing([id], into);
    }),
    { draft: { type: 'ClassClosed', class: from.id } },
  ];
}

/** The old class is open again with all its students, and the new ones are closed. */
export function wordsForRollBack(rolled: RollOver): readonly Word[] {
  const { from } = rolled;
  return [
    wordForOpening(from.id, from.name, from.band),
    ...wordsForReturn(leavers(rolled)),
    ...wordsForPlacing(
      from.learners.map(({ id }) => id),
      from.id,
    ),
    ...openedBy(rolled).map(({ id }): Word => ({ draft: { type: 'ClassClosed', class: id } })),
  ];
}

export function openedBy({ fresh, goes }: RollOver): readonly NewClass[] {
  const into = new Set(goes.values());
  return fresh.filter(({ id }) => into.has(id));
}

function leavers({ from, goes }: RollOver): readonly NamedLearner[] {
  return from.learners.filter(({ id }) => goes.get(id) === undefined);
}
