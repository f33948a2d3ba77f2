// All simulated students on the whole library: what each would earn, as figures beside their bounds.
import { skillIds } from '../../practice/rubric.ts';
import type { Shelved } from '../../writing/shelve.ts';
import { auditedOf, type LibraryFigure } from '../audit/audited.ts';
import { type FigureId, figureIds } from '../audit/bounds.ts';
import { learnWording } from './learner.ts';
import { pickersFrom } from './pickers.ts';
import { type Simulated, simulate } from './simulate.ts';

/** One row for each picker. Learners read trainings as well; only role-plays are played. `onRow` is called after each. */
export function playLibrary(
  stories: readonly Shelved[],
  students: number,
  seed: number,
  onRow: (row: Simulated) => void = () => {},
): readonly Simulated[] {
  const audited = stories.flatMap((story) => auditedOf(story) ?? []);
  const books = stories.flatMap(({ book }) => (book && book.entry.trains === undefined ? [book] : []));
  return pickersFrom(learnWording(audited, 'words'), learnWording(audited, 'surface')).map((picker) => {
    const row = simulate(books, picker, students, seed);
    onRow(row);
    return row;
  });
}

/** The figure of a picker: of 100 students, those with the skill that is easiest for them, or hardest for able ones. */
export function figureOfRow({
  picker,
  ready,
}: Simulated): { readonly id: FigureId; readonly value: number } | undefined {
  const id = figureIds.find((each) => each === `plays-${picker.id}`);
  const shares = skillIds.map((skill) => ready[skill]);
  return id && { id, value: 100 * (picker.able ? Math.min(...shares) : Math.max(...shares)) };
}

export function figuresOfPlay(rows: readonly Simulated[]): Partial<Record<FigureId, LibraryFigure>> {
  const found = rows.flatMap((row) => figureOfRow(row) ?? []);
  return Object.fromEntries(found.map(({ id, value }) => [id, { value, offenders: [] }]));
}
