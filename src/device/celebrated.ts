// Which badges of a learner this device has celebrated, and from which fact on it celebrates.
import { type Order, orderFrom } from '../practice/facts/order.ts';

export interface Celebrated {
  /**
   * The last fact that was here at the first look. Badges up to there came from another device and are not
   * celebrated.
   */
  readonly since: Order;
  /** Ids as in facts: `skill:approach`. */
  readonly badges: readonly string[];
}

/** Reads the pocket. Anything else reads as a device that never looked. */
export function celebratedFrom(data: unknown): Celebrated | undefined {
  if (data === null || typeof data !== 'object') return undefined;
  const { since: kept, badges } = data as { readonly since?: unknown; readonly badges?: unknown };
  // Earlier versions stored the time of the first look.
  const since = orderFrom(typeof kept === 'number' ? { time: kept, count: 0 } : kept);
  if (!since) return undefined;
  if (!Array.isArray(badges)) return { since, badges: [] };
  return { since, badges: badges.filter((each) => typeof each === 'string' && each.length <= 80) };
}
