// The text of a class's exports, made from a parcel alone: a spreadsheet, and statements for a record store.

import { jobs } from '../../../device/jobs.ts';
import type { Day } from '../../../practice/days.ts';
import type { Parcel } from '../../../practice/facts/parcel.ts';
import { projectClass } from '../../../progress/class/class-state.ts';
import { projectClasses, projectGroups } from '../../../progress/class/classes.ts';
import { rowFor } from '../../../progress/class/progress-rows.ts';
import { uuidFor } from '../../../progress/records/uuid.ts';
import { xapiLines, xapiStatements } from '../../../progress/records/xapi.ts';
import { type CsvWords, classCsv } from './csv.ts';

/** `of` gives the order of the students. */
export function csvOf({ facts }: Parcel, of: readonly string[], today: Day, words: CsvWords): string {
  const state = projectClass(facts, jobs);
  const rows = of.flatMap((id) => {
    const learner = state.learners.get(id);
    return (learner && rowFor(learner, state, today)) ?? [];
  });
  return classCsv(rows, projectClasses(state.own), projectGroups(state.own), words);
}

export function xapiOf({ facts }: Parcel, of: readonly string[], titleOf: (story: string) => string): string {
  const { factsOf } = projectClass(facts, jobs);
  return xapiLines(of.flatMap((id) => xapiStatements(factsOf.get(id) ?? [], { uuidFor, titleOf })));
}
