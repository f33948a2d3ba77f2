// The one order of facts: by their hybrid clock. Facts from before that clock are ordered by the wall clock, unless what they answer proves a later place.
import type { Order } from './order.ts';
import { type Deed, provenPlaces } from './proofs.ts';
import { runOf } from './runs.ts';
import { compareSigns, type Signed } from './signs.ts';

type Placeable = Deed & Signed;

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

export function provenOf(fact: Placeable): Order | undefined {
  return proven.any ? proven.places.get(fact) : undefined;
}

/** Where a fact stands: by the clock it carries, else by its proven place, else by the wall clock. */
export function placeOf(fact: Placeable): Order {
  return fact.order ?? provenOf(fact) ?? { time: fact.at, count: 0 };
}

/** Gives the proven place of a fact to another reading of it. */
export function placeLike(reading: Placeable, fact: Placeable): void {
  const place = provenOf(fact);
  if (place) proven.places.set(reading, place);
}

/** Lists known to hold each fact once and in order: they are not sorted again. */
const inOrder = new WeakSet<readonly Placeable[]>();

export function isInPlace(facts: readonly Placeable[]): boolean {
  return inOrder.has(facts);
}

/** Notes that this list is in order. */
export function asInPlace<F extends Placeable>(facts: readonly F[]): readonly F[] {
  inOrder.add(facts);
  return facts;
}

/** Puts facts in order. Each fact must be in the list only once. */
export function inPlace<F extends Placeable>(facts: readonly F[]): readonly F[] {
  if (inOrder.has(facts)) return facts;
  const said = runOf(facts, (fact) => fact.order).facts;
  const { places } = provenPlaces(said, provenOf);
  const placed =
    places.size === 0 ? said : said.map((fact) => (places.has(fact) ? moved(fact, places.get(fact)) : fact));
  const ordered = proven.any ? runOf(placed, (fact) => fact.order ?? provenOf(fact)).facts : placed;
  return asInPlace(ordered);
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
