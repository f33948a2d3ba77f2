// The hybrid logical clock (Kulkarni et al. 2014): it places a fact after everything its author had seen, whatever the wall clock says.

/**
 * `time` is in milliseconds since 1970 and may run ahead of every clock, without bound; `count` tells facts of the
 * same `time` apart. People are shown `at` and `day`, which come from the author's own device and follow no other.
 */
export interface Order {
  readonly time: number;
  readonly count: number;
}

/** Less than 0 where `a` comes first. */
export function compareOrders(a: Order, b: Order): number {
  return a.time - b.time || a.count - b.count;
}

/**
 * The next place after everything that was seen: the wall clock's time while it is ahead, otherwise the next count of
 * the latest time.
 */
export function orderAfter(seen: Order | undefined, at: number): Order {
  if (seen === undefined || at > seen.time) return { time: at, count: 0 };
  return { time: seen.time, count: seen.count + 1 };
}

/** Reads a stored place; `undefined` for anything that is not one. */
export function orderFrom(data: unknown): Order | undefined {
  if (data === null || typeof data !== 'object') return undefined;
  const { time, count } = data as { readonly time?: unknown; readonly count?: unknown };
  if (typeof time !== 'number' || !Number.isInteger(time) || time < 0) return undefined;
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) return undefined;
  return { time, count };
}
