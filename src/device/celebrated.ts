// Which badges of a learner were celebrated on this device, and since when it looks out for them.
import { type Order, orderFrom } from '../practice/facts/order.ts';

export interface Celebrated {
  /** What was here at the first look: a badge up to there came from somewhere else. */
  readonly since: Order;
  /** As facts have them: `skill:approach`. */
  readonly badges: readonly string[];
}

/** Reads what the pocket holds. Anything else counts as never having looked. */
export function celebratedFrom(data: unknown): Celebrated | undefined {
  if (data === null || typeof data !== 'object') return undefined;
  const { since: kept, badges } = data as { readonly since?: unknown; readonly badges?: unknown };
  // Earlier versions kept the time of the first look.
  const since = orderFrom(typeof kept === 'number' ? { time: kept, count: 0 } : kept);
  if (!since) return undefined;
  if (!Array.isArray(badges)) return { since, badges: [] };
  return { since, badges: badges.filter((each) => typeof each === 'string' && each.length <= 80) };
}
