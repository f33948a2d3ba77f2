// Whose a progress file is that does not say so itself: older versions of the game wrote none of that down.
import { isForAdults, isPrivate } from '../../practice/facts/audience.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import type { FactType } from '../../practice/facts/fact-records.ts';
import type { ParcelLabel } from '../../practice/facts/parcel.ts';

export interface ArrivingFile {
  readonly facts: readonly Fact[];
  /** What the file says of itself; older ones say nothing. */
  readonly label?: ParcelLabel | undefined;
  /** The file's own name, where there is one. */
  readonly name?: string;
}

/** Known to adults now; the older files of students held them all the same. No newer kind can be among them. */
const onceForAll: ReadonlySet<FactType> = new Set(['BoardReviewed', 'PinSet']);
/** As the desk calls what it saves for more than one student. */
const adultsName = /^hand-up[ -](class|everything|for)\b/i;

/**
 * Whose file an older one is. A student's own held what they did themselves and of classmates only nicknames, figures,
 * pictures and cards on the board; a copy for adults holds what several did.
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
