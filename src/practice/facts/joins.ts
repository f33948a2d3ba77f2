// Facts that are read as another student's than they name: of joined figures, and of sittings that were somebody else's. What is stored stays as it was said.
import type { Fact } from './fact.ts';
import { factRecords } from './fact-records.ts';
import { givenIn, givenTo } from './given-sittings.ts';
import { asInPlace, isInPlace, placeLike } from './placing.ts';

/** The figure under which a student's facts are read, by the id of each of their others. */
export type Joins = ReadonlyMap<string, string>;

/**
 * The latest fact about two figures counts, unless one of them was erased. On a device that knows only the other
 * figure, that one stands for the kept one. `facts` are in order.
 */
export function joinsIn(facts: readonly Fact[]): Joins {
  const into = new Map<string, string>();
  for (const fact of facts) {
    if (fact.type !== 'LearnersJoined' && fact.type !== 'LearnersParted') continue;
    const { learner = '', other } = asSaid(fact);
    if (fact.type === 'LearnersJoined') {
      const { kept } = fact;
      const joined = kept === other ? learner : other;
      into.set(joined, kept);
      if (into.get(kept) === joined) into.delete(kept);
    } else {
      if (into.get(learner) === other) into.delete(learner);
      if (into.get(other) === learner) into.delete(other);
    }
  }
  if (into.size === 0) return into;
  const here = new Set<string>();
  const erased = new Set<string>();
  for (const fact of facts) {
    if (fact.type === 'LearnerAdded') here.add(asSaid(fact).learner ?? '');
    if (fact.type === 'Erased') erased.add(asSaid(fact).learner ?? '');
  }
  const joins = new Map<string, string>();
  for (const other of into.keys()) {
    const kept = lastOf(into, other);
    if (kept === other || erased.has(other) || erased.has(kept)) continue;
    if (here.has(kept)) joins.set(other, kept);
    else if (here.has(other)) {
      const standing = joins.get(kept);
      if (standing === undefined) joins.set(kept, other);
      else joins.set(other, standing);
    }
  }
  return joins;
}

/** A figure that was kept may be joined into another one later. Joins that lead round in a circle lead nowhere. */
function lastOf(into: Joins, id: string): string {
  const seen = new Set([id]);
  let last = id;
  for (let next = into.get(id); next !== undefined; next = into.get(next)) {
    if (seen.has(next)) return id;
    seen.add(next);
    last = next;
  }
  return last;
}

/** All figures of a student: this one, and those that were joined into it. */
export function allFiguresOf(facts: readonly Fact[], learner: string): readonly string[] {
  return [learner, ...joinedInto(joinsIn(facts), learner)];
}

/** The figures that were joined into this one. */
export function joinedInto(joins: Joins, learner: string): readonly string[] {
  return [...joins].flatMap(([other, kept]) => (kept === learner ? [other] : []));
}

/** What each reading of a fact was made from. */
const said = {
  as: new WeakMap<Fact, Fact>(),
  /** False until the first figures are joined, so that reading is fast where none ever are. */
  any: false,
};
/** The last reading of each fact that reads otherwise, so that the same one is given as long as it is read as the same student's. */
const readings = new WeakMap<Fact, { readonly as: string; readonly reading: Fact }>();

/** The fact as it was said and stored. Only this leaves a device. */
export function asSaid<F extends Fact>(fact: F): F {
  return (said.as.get(fact) as F | undefined) ?? fact;
}

/** Which joins and given sittings a list was read with. */
const readWith = new WeakMap<readonly Fact[], string>();

/**
 * Reads the facts of joined figures as facts of one student, and sittings as whose they were. The order stays. `before`
 * is what was read last: of a whole school with one fact more, only that one is looked at.
 */
export function readAsOne(
  facts: readonly Fact[],
  before?: { readonly facts: readonly Fact[]; readonly read: readonly Fact[] },
): readonly Fact[] {
  const joins = joinsIn(facts);
  const given = givenIn(facts, asSaid);
  if (joins.size === 0 && given.size === 0 && !said.any) return facts;
  said.any = true;
  const key = JSON.stringify([[...joins], [...given]]);
  const same = before && readWith.get(before.read) === key ? before : undefined;
  let at = 0;
  const read = facts.map((each) => {
    if (same?.facts[at] === each) return same.read[at++] as Fact;
    const fact = asSaid(each);
    const owner = givenTo(given, fact);
    if (owner === undefined && !mayName(fact, joins)) return fact;
    const known = readings.get(fact);
    if (known?.as === key) return known.reading;
    const theirs = owner === undefined ? fact : ({ ...fact, learner: owner, actor: owner } as Fact);
    const reading = readingOf(theirs, joins);
    if (reading === fact) return fact;
    said.as.set(reading, fact);
    placeLike(reading, fact);
    readings.set(fact, { as: key, reading });
    return reading;
  });
  readWith.set(read, key);
  return isInPlace(facts) ? asInPlace(read) : read;
}

/** False for nearly all of a school's facts, which are neither by nor about a student with two figures. */
function mayName({ type, learner, actor }: Fact, joins: Joins): boolean {
  if (joins.size === 0) return false;
  if (learner !== undefined && joins.has(learner)) return true;
  return (actor !== learner && joins.has(actor)) || namingOthers.has(type);
}

function readingOf(fact: Fact, joins: Joins): Fact {
  // A tombstone is of the figure that was erased, and a join names the two figures it is about.
  if (fact.type === 'Erased') return fact;
  if (fact.type === 'LearnersJoined' || fact.type === 'LearnersParted') {
    const kept = joins.get(fact.learner ?? '');
    return kept === undefined ? fact : { ...fact, learner: kept };
  }
  if (namingOthers.has(fact.type)) return withIds(fact, joins);
  const { learner, actor } = fact;
  const kept = learner === undefined ? undefined : joins.get(learner);
  return { ...fact, actor: joins.get(actor) ?? actor, ...(kept === undefined ? {} : { learner: kept }) };
}

/** The keys under which a fact names a student. Other words may look like an id by chance. */
const naming: ReadonlySet<string> = new Set(['learner', 'actor', 'learners', 'helper']);

/** The fields of valibot's schemas that are read here. */
interface Part {
  readonly entries?: Readonly<Record<string, Part>>;
  readonly options?: readonly unknown[];
  readonly item?: Part;
  readonly wrapped?: Part;
}

/** True where data of this schema can name a student. */
function isNaming({ entries = {}, options = [], item, wrapped }: Part): boolean {
  const inside = [...Object.values(entries), ...options, item, wrapped];
  return (
    Object.keys(entries).some((key) => naming.has(key)) ||
    inside.some((part) => typeof part === 'object' && part !== null && isNaming(part))
  );
}

/** Kinds of fact whose body names students, such as an assignment to a group. */
const namingOthers: ReadonlySet<string> = new Set(
  Object.entries(factRecords).flatMap(([type, { body }]) => (isNaming(body as Part) ? [type] : [])),
);

/** The same with the id of the kept figure, wherever a joined one is named. */
function withIds<T>(said: T, joins: Joins, names = false): T {
  if (typeof said === 'string') return names ? ((joins.get(said) ?? said) as T) : said;
  if (said === null || typeof said !== 'object') return said;
  if (Array.isArray(said)) {
    const all = said.map((each) => withIds(each, joins, names));
    if (all.every((each, at) => each === said[at])) return said;
    return (names ? [...new Set(all)] : all) as T;
  }
  let changed: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(said)) {
    const now = withIds(value, joins, naming.has(key));
    if (now !== value) changed = { ...(changed ?? said), [key]: now };
  }
  return (changed as T | undefined) ?? said;
}

const ofFigure: ReadonlySet<Fact['type']> = new Set([
  'LearnerAdded',
  'LearnerRenamed',
  'LearnerRemoved',
  'PinSet',
  'SignInCardMade',
  'SignInCardVoided',
]);

/** True for name, PIN or card of a figure that was not kept: those of the kept one count. The latest class counts. */
export function isOfOtherFigure(fact: Fact): boolean {
  return ofFigure.has(fact.type) && asSaid(fact).learner !== fact.learner;
}

/** True for what a join says about the other figure: of the student who is one, it is said twice. */
export function isMirrored(fact: Fact): boolean {
  return (
    (fact.type === 'LearnersJoined' || fact.type === 'LearnersParted') &&
    asSaid(fact).learner !== fact.learner
  );
}
