// Sorting facts by joining runs that are in order already: batches come in order, and a school has half a million facts.

import type { Order } from './order.ts';
import { compareSigns, type Signed } from './signs.ts';

/** Facts in order, with the time of each, so that comparing two of them reads no fact unless their times are alike. */
export interface FactRun<F extends Signed> {
  readonly facts: readonly F[];
  readonly times: Float64Array;
}

type OrderOf<F> = (fact: F) => Order | undefined;

/** Fewer facts than this to a stretch that is in order already: then joining stretches would be slower than sorting. */
const shortStretch = 8;

/** `orderOf` answers with nothing for a fact that is placed by its wall clock alone. */
export function runOf<F extends Signed>(facts: readonly F[], orderOf: OrderOf<F>): FactRun<F> {
  const times = Float64Array.from(facts, (fact) => orderOf(fact)?.time ?? fact.at);
  const starts = [0];
  for (let at = 1; at < facts.length; at++)
    if (compareIn(facts, times, orderOf, at - 1, at) > 0) starts.push(at);
  if (starts.length === 1) return { facts, times };
  if (starts.length * shortStretch > facts.length) return sorted({ facts, times }, orderOf);
  let runs = starts.map((from, at): FactRun<F> => {
    const to = starts[at + 1] ?? facts.length;
    return { facts: facts.slice(from, to), times: times.subarray(from, to) };
  });
  while (runs.length > 1) runs = inPairs(runs, orderOf);
  return runs[0] as FactRun<F>;
}

/** The facts of both, in order. Quick where one run ends before the other begins. */
export function joinRuns<F extends Signed>(a: FactRun<F>, b: FactRun<F>, orderOf: OrderOf<F>): FactRun<F> {
  if (a.facts.length === 0) return b;
  if (b.facts.length === 0) return a;
  if (endsBefore(a, b, orderOf)) return oneAfter(a, b);
  if (endsBefore(b, a, orderOf)) return oneAfter(b, a);
  const all = a.times.length + b.times.length;
  // Made in its full length: a list that grows is copied again and again.
  const facts = new Array<F>(all);
  const times = new Float64Array(all);
  let [i, j] = [0, 0];
  let [one, other] = [a.times[0] as number, b.times[0] as number];
  while (i < a.times.length && j < b.times.length) {
    const at = i + j;
    if (one < other || (one === other && compareTied(a.facts[i] as F, b.facts[j] as F, orderOf) <= 0)) {
      times[at] = one;
      facts[at] = a.facts[i++] as F;
      one = a.times[i] as number;
    } else {
      times[at] = other;
      facts[at] = b.facts[j++] as F;
      other = b.times[j] as number;
    }
  }
  times.set(a.times.subarray(i), i + j);
  times.set(b.times.subarray(j), i + j);
  for (; i < a.times.length; i++) facts[i + j] = a.facts[i] as F;
  for (; j < b.times.length; j++) facts[i + j] = b.facts[j] as F;
  return { facts, times };
}

/** True where every fact of `a` comes before every fact of `b`. */
export function endsBefore<F extends Signed>(a: FactRun<F>, b: FactRun<F>, orderOf: OrderOf<F>): boolean {
  const [last, first] = [a.facts.at(-1), b.facts[0]];
  if (!last || !first) return true;
  return ((a.times.at(-1) as number) - (b.times[0] as number) || compareTied(last, first, orderOf)) <= 0;
}

function oneAfter<F extends Signed>(a: FactRun<F>, b: FactRun<F>): FactRun<F> {
  const times = new Float64Array(a.times.length + b.times.length);
  times.set(a.times);
  times.set(b.times, a.times.length);
  return { facts: a.facts.concat(b.facts), times };
}

function inPairs<F extends Signed>(runs: readonly FactRun<F>[], orderOf: OrderOf<F>): FactRun<F>[] {
  const joined: FactRun<F>[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    const [a, b] = [runs[at] as FactRun<F>, runs[at + 1]];
    joined.push(b ? joinRuns(a, b, orderOf) : a);
  }
  return joined;
}

function sorted<F extends Signed>({ facts, times }: FactRun<F>, orderOf: OrderOf<F>): FactRun<F> {
  const places = Uint32Array.from(facts, (_, at) => at).sort((i, j) =>
    compareIn(facts, times, orderOf, i, j),
  );
  return {
    facts: Array.from(places, (at) => facts[at] as F),
    times: Float64Array.from(places, (at) => times[at] as number),
  };
}

function compareIn<F extends Signed>(
  facts: readonly F[],
  times: Float64Array,
  orderOf: OrderOf<F>,
  i: number,
  j: number,
): number {
  return (times[i] as number) - (times[j] as number) || compareTied(facts[i] as F, facts[j] as F, orderOf);
}

/** The order of two facts of the same time. */
function compareTied<F extends Signed>(a: F, b: F, orderOf: OrderOf<F>): number {
  return (orderOf(a)?.count ?? 0) - (orderOf(b)?.count ?? 0) || compareSigns(a, b);
}
