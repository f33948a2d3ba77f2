// What is saved of students: fetched only when somebody saves, because most visits save nothing.
import type { ClassState } from '../../progress/class-state.ts';
import { xapiLines, xapiStatements } from '../../progress/xapi.ts';
import { classCsv } from './csv.ts';
import { download } from './download.ts';
import { storyName } from './story-name.ts';
import { uuidFor } from './uuid.ts';

/** Answers with the file's name. */
export function saveCsv(
  ...[rows, classes, groups, words, name]: [...Parameters<typeof classCsv>, string]
): string {
  return download(classCsv(rows, classes, groups, words), 'csv', name);
}

export function saveXapi(state: ClassState, learners: readonly string[], name: string): string {
  const titleOf = (story: string): string => storyName(story).title;
  const statements = learners.flatMap((id) =>
    xapiStatements(state.factsOf.get(id) ?? [], { uuidFor, titleOf }),
  );
  return download(xapiLines(statements), 'jsonl', name);
}
