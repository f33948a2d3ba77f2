// Two copies that bear one id and say different things: which of them stands, the same everywhere.

interface Copy {
  readonly type: string;
  readonly at: number;
}

/**
 * The same one whichever came first, by what they say alone: a tombstone, then the copy that says more (a torn one
 * never wins over the whole), then the earlier one. Copies that are alike are `held`.
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

/** How many things a copy says. What was torn off, or left empty, is not said. */
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
