// The one order of facts: by their hybrid clock. Facts from before that clock are ordered by the wall clock, unless what they answer proves a later place.
import type { Order } from './order.ts';
import { type Deed, provenPlaces } from './proofs.ts';

interface Placeable extends Deed {
  readonly id: string;
  readonly device: string;
  readonly seq: number;
}

/** Places that were proven. A moved fact is a new object with the same content, so nothing stored changes. */
const proven = {
  places: new WeakMap<Placeable, Order>(),
  /** False until the first fact is moved, so that comparing is fast where no fact ever is. */
  any: false,
};

/** By place, then device, then its number. No two facts tie. */
export function comparePlaced(a: Placeable, b: Placeable): number {
  const one = a.order ?? provenOf(a);
  const other = b.order ?? provenOf(b);
  return (
    (one ? one.time : a.at) - (other ? other.time : b.at) ||
    (one ? one.count : 0) - (other ? other.count : 0) ||
    compareSigns(a, b)
  );
}

function compareSigns(a: Placeable, b: Placeable): number {
  return compareWords(a.device, b.device) || a.seq - b.seq || compareWords(a.id, b.id);
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function provenOf(fact: Placeable): Order | undefined {
  return proven.any ? proven.places.get(fact) : undefined;
}

/** Where a fact stands: by the clock it carries, else by its proven place, else by the wall clock. */
export function placeOf(fact: Placeable): Order {
  return fact.order ?? provenOf(fact) ?? { time: fact.at, count: 0 };
}

/** Lists known to hold each fact once and in order: they are not sorted again. */
const inOrder = new WeakSet<readonly Placeable[]>();

export function isInPlace(facts: readonly Placeable[]): boolean {
  return inOrder.has(facts);
}

/** Puts facts in order. Each fact must be in the list only once. */
export function inPlace<F extends Placeable>(facts: readonly F[]): readonly F[] {
  if (inOrder.has(facts)) return facts;
  const said = sorted(facts, (fact) => fact.order);
  const places = provenPlaces(said, provenOf);
  const placed =
    places.size === 0 ? said : said.map((fact) => (places.has(fact) ? moved(fact, places.get(fact)) : fact));
  const ordered = proven.any ? sorted(placed, (fact) => fact.order ?? provenOf(fact)) : placed;
  inOrder.add(ordered);
  return ordered;
}

/** Reads each place once, because a school opens with half a million facts. */
function sorted<F extends Placeable>(
  facts: readonly F[],
  orderOf: (fact: F) => Order | undefined,
): readonly F[] {
  const times = new Float64Array(facts.length);
  const counts = new Float64Array(facts.length);
  const compare = (i: number, j: number): number =>
    (times[i] as number) - (times[j] as number) ||
    (counts[i] as number) - (counts[j] as number) ||
    compareSigns(facts[i] as F, facts[j] as F);
  let isSorted = true;
  let before = 0;
  for (let i = 0; i < facts.length; i++) {
    const fact = facts[i] as F;
    const order = orderOf(fact);
    const time = order ? order.time : fact.at;
    times[i] = time;
    if (order) counts[i] = order.count;
    isSorted &&= time > before || i === 0 || compare(i - 1, i) <= 0;
    before = time;
  }
  if (isSorted) return facts;
  return Uint32Array.from(facts, (_, i) => i)
    .sort(compare)
    .reduce<F[]>((all, i) => {
      all.push(facts[i] as F);
      return all;
    }, []);
}

/** The same fact where it already has this place; otherwise a copy with this place. */
function moved<F extends Placeable>(fact: F, to: Order | undefined): F {
  const from = provenOf(fact);
  if (from?.time === to?.time && from?.count === to?.count) return fact;
  const copy = { ...fact };
  if (to) {
    proven.any = true;
    proven.places.set(copy, to);
  }
  return copy;
}
