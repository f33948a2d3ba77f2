// A growing list of facts that stays in order: what comes after all others costs no look at those, however many there are.
import type { Fact } from './fact.ts';
import { asInPlace, comparePlaced, inPlace, isInPlace, provenOf } from './placing.ts';
import { awaitsPlace, isAnswering, provenPlaces } from './proofs.ts';
import { endsBefore, type FactRun, joinRuns, runOf } from './runs.ts';

interface Ordering {
  /** Each fact may be added only once. */
  add(facts: readonly Fact[]): void;
  /** Takes out the facts for which this is false. */
  keepOnly(isKept: (fact: Fact) => boolean): void;
  /** Every fact, in the order of `compareFacts`; the same list until something changes. */
  all(): readonly Fact[];
}

const ownOrder = (fact: Fact) => fact.order;
const none: FactRun<Fact> = { facts: [], times: new Float64Array() };

/** The facts, which are in order, with one more. Quick where that one comes last and nothing waits for it. */
export function orderWith(facts: readonly Fact[], fact: Fact): readonly Fact[] {
  const last = facts.at(-1);
  const isLast = fact.order !== undefined && (last === undefined || comparePlaced(last, fact) < 0);
  const all = [...facts, fact];
  return isLast && isInPlace(facts) && !isAnswering(fact) ? asInPlace(all) : inPlace(all);
}

export function createOrdering(): Ordering {
  /** By the clocks that the facts carry. Each run is at least twice as long as the next, so that few are joined often. */
  let runs: FactRun<Fact>[] = [];
  let list: readonly Fact[] = asInPlace([]);
  let isListed = true;
  /** Facts that answer others or can be answered, sittings excepted; and whether some may have to be moved. */
  let answering: Fact[] = [];
  const may = { answersMove: false, sittingsMove: false };
  /** True where `list` is its run, and nothing that comes after it can move a fact in it. */
  let settles = true;

  const join = (enough: (shorter: FactRun<Fact>, longer: FactRun<Fact>) => boolean): void => {
    for (;;) {
      const [longer, shorter] = [runs.at(-2), runs.at(-1)];
      if (!longer || !shorter || enough(shorter, longer)) return;
      runs.splice(-2, 2, joinRuns(longer, shorter, ownOrder));
    }
  };
  const note = (facts: readonly Fact[]): void => {
    for (const fact of facts) {
      if (isAnswering(fact)) answering.push(fact);
      if (!awaitsPlace(fact)) continue;
      if (fact.type === 'SittingOpened') may.sittingsMove = true;
      else may.answersMove = true;
      settles = false;
    }
  };
  const startWith = (facts: readonly Fact[]): void => {
    runs = facts.length === 0 ? [] : [runOf(facts, ownOrder)];
    answering = [];
    may.answersMove = false;
    may.sittingsMove = false;
    settles = true;
    note(facts);
    isListed = false;
  };
  /** True where these facts, ordered by the clocks they carry, stand in their places. */
  const areSettled = (facts: readonly Fact[]): boolean => {
    if (settles || !(may.answersMove || may.sittingsMove)) return true;
    // What a sitting answers depends on all facts; all else depends on few of them.
    const asked = may.sittingsMove ? facts : runOf(answering, ownOrder).facts;
    const found = provenPlaces(asked, provenOf);
    return found.settles && found.places.size === 0;
  };

  return {
    add(facts) {
      if (facts.length === 0) return;
      const run = runOf(facts, ownOrder);
      if (settles && runs[0] && !endsBefore(runs[0], run, ownOrder)) settles = false;
      note(facts);
      runs.push(run);
      join((shorter, longer) => longer.times.length >= 2 * shorter.times.length);
      isListed = false;
    },
    keepOnly(isKept) {
      const kept = runs.map(({ facts }) => facts.filter(isKept));
      if (kept.every((facts, at) => facts.length === runs[at]?.facts.length)) return;
      startWith(kept.flat());
    },
    all() {
      if (isListed) return list;
      join(() => false);
      const { facts } = runs[0] ?? none;
      settles = areSettled(facts);
      list = settles ? asInPlace(facts) : inPlace(facts);
      // A moved fact is another object: it is kept, so that the next list holds the same one.
      if (!settles && list !== facts) startWith(list);
      isListed = true;
      return list;
    },
  };
}
