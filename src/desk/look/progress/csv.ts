// A class as a spreadsheet that any program opens and that no nickname can turn into a formula.
import Papa from 'papaparse';
import type { RubricWords } from '../../../practice/micro-skills.ts';
import type { Group, SchoolClass } from '../../../progress/class/classes.ts';
import type { ProgressRow } from '../../../progress/class/progress-rows.ts';

/** The words of the columns and their values. */
export interface CsvWords {
  readonly columns: {
    readonly student: string;
    readonly class: string;
    readonly groups: string;
    readonly ways: string;
    readonly lastDay: string;
  };
  readonly rubric: RubricWords;
  readonly levels: Readonly<Record<ProgressRow['skills'][number]['level'], string>>;
  readonly way: (title: string, status: ProgressRow['ways'][number]['status']) => string;
}

/**
 * What spreadsheets take for a formula: the usual signs, their full-width twins, tabs and line ends, also behind
 * blanks and marks that cannot be seen (OWASP, CSV injection).
 */
const formula = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** Tells Excel that the letters are UTF-8. */
const mark = '\uFEFF';

export function classCsv(
  rows: readonly ProgressRow[],
  classes: readonly SchoolClass[],
  groups: readonly Group[],
  words: CsvWords,
): string {
  const skills = rows[0]?.skills ?? [];
  const { student, class: inClass, groups: inGroups, ways, lastDay } = words.columns;
  const fields = [
    student,
    inClass,
    inGroups,
    ...skills.flatMap(({ skill, micros }) => {
      const name = words.rubric.skills[skill];
      return [name, ...micros.map(({ micro }) => `${name}: ${words.rubric.micros[micro].name}`)];
    }),
    ways,
    lastDay,
  ];
  const data = rows.map((row) => [
    row.nickname,
    classes.find(({ id }) => id === row.class)?.name ?? '',
    groups
      .filter(({ learners }) => learners.includes(row.id))
      .map(({ name }) => name)
      .join(', '),
    ...row.skills
      .flatMap(({ level, micros }) => [level, ...micros.map((micro) => micro.level)])
      .map((level) => words.levels[level]),
    row.ways.map(({ title, status }) => words.way(title, status)).join(', '),
    row.lastDay ?? '',
  ]);
  // All values are quoted, because some spreadsheets take a semicolon for the end of a column.
  return mark + Papa.unparse({ fields, data }, { quotes: true, escapeFormulae: formula, newline: '\r\n' });
}
