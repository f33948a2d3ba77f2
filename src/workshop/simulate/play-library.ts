// All simulated students, and the learners among them, on the whole library: what each would earn, as figures beside their bounds.
import { skillIds } from '../../practice/rubric.ts';
import type { Shelved } from '../../writing/shelve.ts';
import { auditedOf, type LibraryFigure } from '../audit/audited.ts';
import { type FigureId, figureIds } from '../audit/bounds.ts';
import { type LearnerKind, learnerFinds, learnScores, type Score } from './learner.ts';
import { pickersFrom } from './pickers.ts';
import { type Simulated, simulate } from './simulate.ts';

interface PlayedLibrary {
  /** One for each picker, in the order in which they are listed. */
  readonly rows: readonly Simulated[];
  /** How many of 100 decisions each learner finds in stories it never read. */
  readonly finds: Readonly<Record<LearnerKind, number>>;
}

/** Learners read trainings as well; only role-plays are played. `onRow` is called after each picker. */
export function playLibrary(
  stories: readonly Shelved[],
  students: number,
  seed: number,
  onRow: (row: Simulated) => void = () => {},
): PlayedLibrary {
  const audited = stories.flatMap((story) => auditedOf(story) ?? []);
  const books = stories.flatMap(({ book }) => (book && book.entry.trains === undefined ? [book] : []));
  const learned = (kind: LearnerKind): ReadonlyMap<string, Score> => learnScores(audited, kind);
  const scores = { words: learned('words'), surface: learned('surface') };
  const rows = pickersFrom(scores.words, scores.surface).map((picker) => {
    const row = simulate(books, picker, students, seed);
    onRow(row);
    return row;
  });
  const finds = {
    words: learnerFinds(audited, scores.words),
    surface: learnerFinds(audited, scores.surface),
  };
  return { rows, finds };
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

export function figuresOfPlay({ rows, finds }: PlayedLibrary): Partial<Record<FigureId, LibraryFigure>> {
  const found = [
    { id: 'words-learner-finds' as const, value: finds.words },
    { id: 'surface-learner-finds' as const, value: finds.surface },
    ...rows.flatMap((row) => figureOfRow(row) ?? []),
  ];
  return Object.fromEntries(found.map(({ id, value }) => [id, { value, offenders: [] }]));
}
