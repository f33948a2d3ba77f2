// What is saved of students: fetched only when somebody saves, because most visits save nothing.
import type { Parcel } from '../../practice/parcel.ts';
import { projectClass } from '../../progress/class-state.ts';
import { projectClasses, projectGroups } from '../../progress/classes.ts';
import type { Day } from '../../progress/days.ts';
import { rowFor } from '../../progress/progress-rows.ts';
import { xapiLines, xapiStatements } from '../../progress/xapi.ts';
import { type CsvWords, classCsv } from './csv.ts';
import { download } from './download.ts';
import { storyName } from './story-name.ts';
import { uuidFor } from './uuid.ts';

/** Both answer with the file's name. What is in the file is folded from the parcel alone. */
export function saveCsv(
  { facts }: Parcel,
  of: readonly string[],
  today: Day,
  words: CsvWords,
  name: string,
): string {
  const state = projectClass(facts);
  const rows = of.flatMap((id) => {
    const learner = state.learners.get(id);
    return (learner && rowFor(learner, state, today)) ?? [];
  });
  return download(classCsv(rows, projectClasses(state.own), projectGroups(state.own), words), 'csv', name);
}

/** `of` in the order of the file. */
export function saveXapi({ facts }: Parcel, of: readonly string[], name: string): string {
  const titleOf = (story: string): string => storyName(story).title;
  const { factsOf } = projectClass(facts);
  const statements = of.flatMap((id) => xapiStatements(factsOf.get(id) ?? [], { uuidFor, titleOf }));
  return download(xapiLines(statements), 'jsonl', name);
}
