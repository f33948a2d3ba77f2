// The hybrid logical clock (Kulkarni et al. 2014): a deed's place after everything its author had seen, whatever the wall clock says.
import * as v from 'valibot';

/**
 * `time` is in milliseconds since 1970 and may run ahead of every clock, without bound; `count` tells deeds of one
 * `time` apart. People read `at` and `day` instead, which follow no other device.
 */
export const orderSchema = v.object({
  time: v.pipe(v.number(), v.integer(), v.minValue(0)),
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});
export type Order = Readonly<v.InferOutput<typeof orderSchema>>;

/** Less than 0 where `a` comes first. */
export function compareOrders(a: Order, b: Order): number {
  return a.time - b.time || a.count - b.count;
}

/** The next place after all that was seen: that of the wall clock while it is ahead, and else one more in the count. */
export function orderAfter(seen: Order | undefined, at: number): Order {
  if (seen === undefined || at > seen.time) return { time: at, count: 0 };
  return { time: seen.time, count: seen.count + 1 };
}

/** Reads what was kept of a place. Anything else is none. */
export function orderFrom(data: unknown): Order | undefined {
  const result = v.safeParse(orderSchema, data);
  return result.success ? result.output : undefined;
}
