// What a device remembers of the last time a student handed in their file.
import * as v from 'valibot';
import type { Day } from './days.ts';
import { type Order, orderFrom } from './facts/order.ts';

const handedInSchema = v.object({
  day: v.pipe(v.string(), v.isoDate()),
  things: v.pipe(v.number(), v.integer(), v.minValue(1)),
  upTo: v.unknown(),
});

export interface LastHandIn {
  readonly day: Day;
  /** How many things were new then. */
  readonly things: number;
  /** The place of the last fact that was handed in. */
  readonly upTo: Order;
}

/** Reads what was kept; `undefined` for anything else. */
export function parseLastHandIn(data: unknown): LastHandIn | undefined {
  const read = v.safeParse(handedInSchema, data);
  const upTo = read.success ? orderFrom(read.output.upTo) : undefined;
  return read.success && upTo ? { ...read.output, upTo } : undefined;
}
