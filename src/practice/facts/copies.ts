// Chooses between two copies of a fact that share an id and differ. Every device chooses the same one.

interface Copy {
  readonly type: string;
  readonly at: number;
}

/**
 * Chooses by content alone, so that it does not matter which copy came first: a tombstone wins, then the copy with
 * more values (a torn copy never replaces a whole one), then the earlier one. Answers `held` where the copies are
 * alike.
 */
export function chooseCopy<C extends Copy>(held: C, arriving: C): C {
  if (held === arriving || JSON.stringify(held) === JSON.stringify(arriving)) return held;
  const order =
    Number(arriving.type === 'Erased') - Number(held.type === 'Erased') ||
    thingsSaid(arriving) - thingsSaid(held) ||
    held.at - arriving.at ||
    (textOf(arriving) > textOf(held) ? 1 : 0);
  return order > 0 ? arriving : held;
}

/** How many values a copy holds. Missing and empty ones do not count. */
function thingsSaid(copy: unknown): number {
  if (copy === undefined || copy === null || copy === '') return 0;
  if (typeof copy !== 'object') return 1;
  return Object.values(copy).reduce((sum: number, each) => sum + thingsSaid(each), 0);
}

/** The same text for the same content, in whatever order its keys came. */
function textOf(copy: unknown): string {
  return JSON.stringify(copy, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
