// Waiting things that an adult hid until tomorrow, as this device's pocket keeps them.
import * as v from 'valibot';

interface Aside {
  /** The only day on which they are hidden, YYYY-MM-DD. */
  readonly day: string;
  readonly keys: readonly string[];
}

const keysSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((keys) => keys.filter((key) => typeof key === 'string')),
);

/** Reads what was kept. Nothing is hidden if it is damaged or of another day. */
export function asideFrom(data: unknown, today: string): Aside {
  const read = v.safeParse(v.object({ day: v.literal(today), keys: keysSchema }), data);
  return read.success ? read.output : { day: today, keys: [] };
}

/** Hides `key` for the adult `who` alone; for others it still waits. Keys of earlier days are dropped. */
export function withAside(before: Aside, today: string, who: string, key: string): Aside {
  const keys = before.day === today ? before.keys : [];
  return { day: today, keys: [...keys, `${who} ${key}`] };
}

export function isAside({ day, keys }: Aside, today: string, who: string, key: string): boolean {
  return day === today && keys.includes(`${who} ${key}`);
}
