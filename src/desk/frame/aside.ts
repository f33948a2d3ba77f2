// What an adult let rest until tomorrow, as this device's pocket keeps it.

interface Aside {
  /** It rests on this day only, YYYY-MM-DD. */
  readonly day: string;
  readonly keys: readonly string[];
}

/** Torn, or of another day: then nothing rests. */
export function asideFrom(data: unknown, today: string): Aside {
  const { day, keys } = (data !== null && typeof data === 'object' ? data : {}) as Record<string, unknown>;
  if (day !== today || !Array.isArray(keys)) return { day: today, keys: [] };
  return { day: today, keys: keys.filter((key) => typeof key === 'string') };
}
