// Whose a progress file is when it has no label: older versions of the game wrote none.
import { isForAdults, isPrivate } from '../../practice/facts/audience.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import type { FactType } from '../../practice/facts/fact-records.ts';
import type { ParcelLabel } from '../../practice/facts/parcel.ts';

export interface ArrivingFile {
  readonly facts: readonly Fact[];
  /** The label in the file's first line; older files have none. */
  readonly label?: ParcelLabel | undefined;
  /** The file's own name, where there is one. */
  readonly name?: string;
}

/**
 * Kinds that only adults may know now, and that older students' files held all the same. No newer kind is among them.
 */
const onceForAll: ReadonlySet<FactType> = new Set(['BoardReviewed', 'PinSet']);
/** The beginning of file names that the desk gives to files of more than one student. */
const adultsName = /^hand-up[ -](class|everything|for)\b/i;

/**
 * The student whose file an unlabelled one is; `undefined` for an adult's copy. A student's own file held their
 * practice, and of classmates only nicknames, figures, pictures and cards on the board; a copy for adults holds the
 * practice of several.
 */
export function ownerOf({ facts, name = '' }: ArrivingFile): string | undefined {
  const students = new Set<string>();
  const practised = new Set<string>();
  let isAdults = adultsName.test(name);
  for (const fact of facts) {
    isAdults ||= isForAdults(fact) && !onceForAll.has(fact.type);
    if (fact.learner === undefined) continue;
    students.add(fact.learner);
    if (isPrivate(fact)) practised.add(fact.learner);
  }
  const [only, another] = practised;
  if (only === undefined || another !== undefined) return undefined;
  return students.size === 1 || !isAdults ? only : undefined;
}
