// Which badges of a learner were celebrated on this device, and since when it looks out for them.

export interface Celebrated {
  /** The first look, in milliseconds since 1970: what is older came from somewhere else. */
  readonly since: number;
  /** As facts have them: `skill:approach`. */
  readonly badges: readonly string[];
}

/** Reads what the pocket holds. Anything else counts as never having looked. */
export function celebratedFrom(data: unknown): Celebrated | undefined {
  if (data === null || typeof data !== 'object') return undefined;
  const { since, badges } = data as { readonly since?: unknown; readonly badges?: unknown };
  if (typeof since !== 'number' || !Number.isSafeInteger(since) || since < 0) return undefined;
  if (!Array.isArray(badges)) return { since, badges: [] };
  return { since, badges: badges.filter((each) => typeof each === 'string' && each.length <= 80) };
}
