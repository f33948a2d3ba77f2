// What an adult let rest until tomorrow, as this device's pocket keeps it.
import * as v from 'valibot';

interface Aside {
  /** It rests on this day only, YYYY-MM-DD. */
  readonly day: string;
  readonly keys: readonly string[];
}

const keysSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((keys) => keys.filter((key) => typeof key === 'string')),
);

/** Torn, or of another day: then nothing rests. */
export function asideFrom(data: unknown, today: string): Aside {
  const read = v.safeParse(v.object({ day: v.literal(today), keys: keysSchema }), data);
  return read.success ? read.output : { day: today, keys: [] };
}

/** `who` let it rest: for everybody else it still waits. Keys of a day that is over go. */
export function withAside(before: Aside, today: string, who: string, key: string): Aside {
  const keys = before.day === today ? before.keys : [];
  return { day: today, keys: [...keys, `${who} ${key}`] };
}

export function isAside({ day, keys }: Aside, today: string, who: string, key: string): boolean {
  return day === today && keys.includes(`${who} ${key}`);
}
