// The pocket: small things a page needs before its first paint, where they can be read at once. Never synced.

/** What is kept there, each under its own name: preferences, language, player, order, clock, trusted, each entry that is not written down yet, the badges celebrated, and a bookmark for each role-play. */
export interface Pocket {
  /** `undefined` when there is nothing, or it is torn. */
  read(name: string): unknown;
  /** `undefined` empties it. */
  write(name: string, value: unknown): void;
  /** Every name that starts so and holds something. */
  names(start: string): readonly string[];
  /** Empties every name that starts so. */
  clear(start: string): void;
  /** Told when another tab changed something. Returns the way to stop. */
  subscribe(listener: (name: string) => void): () => void;
}

const prefix = 'hand-up:';

/** Storage that is refused or full never stops anyone: what was put in is then kept until the page closes. */
export function createPocket(view: Window): Pocket {
  const held = new Map<string, string | undefined>();
  const storedNames = (start: string): readonly string[] => {
    try {
      const { localStorage: stored } = view;
      const keys = Array.from({ length: stored.length }, (_, at) => stored.key(at) ?? '');
      return keys.filter((key) => key.startsWith(prefix + start)).map((key) => key.slice(prefix.length));
    } catch {
      return [];
    }
  };
  return {
    read(name) {
      try {
        const text = held.has(name) ? held.get(name) : view.localStorage.getItem(prefix + name);
        return JSON.parse(text ?? 'null') ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(name, value) {
      const text = value === undefined ? undefined : JSON.stringify(value);
      try {
        if (text === undefined) view.localStorage.removeItem(prefix + name);
        else view.localStorage.setItem(prefix + name, text);
        held.delete(name);
      } catch {
        held.set(name, text);
      }
    },
    names: (start) => {
      const names = new Set(storedNames(start));
      // What could not be stored, or removed, is as this page has it.
      for (const [name, text] of held)
        if (text === undefined) names.delete(name);
        else if (name.startsWith(start)) names.add(name);
      return [...names];
    },
    clear(start) {
      for (const name of held.keys()) if (name.startsWith(start)) held.delete(name);
      try {
        for (const name of storedNames(start)) view.localStorage.removeItem(prefix + name);
      } catch {
        // Nothing was kept there.
      }
    },
    subscribe(listener) {
      const tell = ({ key }: StorageEvent): void => {
        if (key?.startsWith(prefix)) listener(key.slice(prefix.length));
      };
      view.addEventListener('storage', tell);
      return () => view.removeEventListener('storage', tell);
    },
  };
}
