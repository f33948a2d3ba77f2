// What a progress file brings in: of a student's own file only what is theirs, also where an older version put more in.
import { isForAdults, isPrivate } from '../../practice/facts/audience.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import type { FactType } from '../../practice/facts/fact-records.ts';
import type { ParcelLabel } from '../../practice/facts/parcel.ts';
import { leaving, studentViewer } from './leaving.ts';
import { originalId } from './narrowed-id.ts';
import { withoutTrail } from './nobodys.ts';

interface ArrivingFile {
  readonly facts: readonly Fact[];
  /** What the file says of itself; older ones say nothing. */
  readonly label?: ParcelLabel | undefined;
  /** The file's own name, where there is one. */
  readonly name?: string;
}

interface Arrived {
  readonly facts: readonly Fact[];
  /** Things of other students that were in a student's own file. */
  readonly leftOut: number;
}

/** `held` are the facts that are here. A fact that was narrowed on its way brings nothing where the whole of it is. */
export function arriving(held: readonly Fact[], file: ArrivingFile): Arrived {
  const owner = file.label ? file.label.of : ownerOf(file);
  const theirs =
    owner === undefined
      ? file.facts
      : leaving(file.facts, { of: [owner], viewer: studentViewer(file.facts, owner) }).facts;
  const leftOut =
    owner === undefined
      ? 0
      : file.facts.filter(({ learner }) => learner !== undefined && learner !== owner).length;
  const here = new Set(held.map(({ id }) => id));
  const isWholeHere = ({ id }: Fact): boolean => {
    const original = originalId(id);
    return original !== id && here.has(original);
  };
  return { facts: theirs.filter((fact) => !isWholeHere(fact)).map(withoutTrail), leftOut };
}

/** Known to adults now; the older files of students held them all the same. No newer kind can be among them. */
const onceForAll: ReadonlySet<FactType> = new Set(['BoardReviewed', 'PinSet']);
/** As the desk calls what it saves for more than one student. */
const adultsName = /^hand-up[ -](class|everything|for)\b/i;

/**
 * Whose file an older one is. A student's own held what they did themselves and of classmates only nicknames, figures,
 * pictures and cards on the board; a copy for adults holds what several did.
 */
function ownerOf({ facts, name = '' }: ArrivingFile): string | undefined {
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
