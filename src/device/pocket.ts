// The pocket: small values a page needs before its first paint, in localStorage, where they can be read at once. Never synced.

/**
 * The values, each under its own name: preferences, language, player, order, clock, trusted, each entry that is not
 * stored yet, the badges celebrated, the band of stories wished for, and a bookmark for each role-play.
 */
export interface Pocket {
  /** `undefined` when there is no value, or it is torn. */
  read(name: string): unknown;
  /** `undefined` deletes the value. */
  write(name: string, value: unknown): void;
  /** All names that begin with `start` and have a value. */
  names(start: string): readonly string[];
  /** Deletes the values of all names that begin with `start`. */
  clear(start: string): void;
  /** Called when another tab changed a value. Returns the function that stops it. */
  subscribe(listener: (name: string) => void): () => void;
}

const prefix = 'hand-up:';

/** What belongs to the device and not to a class: how its pages look, and which first looks were closed. */
const ofDevice = ['preferences', 'language', 'first-looks'];

/** A pocket in memory, gone with its page; only what belongs to the device is read from its own pocket and kept there. */
export function createPocketApart(own: Pocket): Pocket {
  const held = new Map<string, unknown>();
  return {
    read: (name) => (ofDevice.includes(name) ? own.read(name) : held.get(name)),
    write(name, value) {
      if (ofDevice.includes(name)) own.write(name, value);
      else if (value === undefined) held.delete(name);
      else held.set(name, structuredClone(value));
    },
    names: (start) => [...held.keys()].filter((name) => name.startsWith(start)),
    clear(start) {
      for (const name of held.keys()) if (name.startsWith(start)) held.delete(name);
    },
    subscribe: own.subscribe,
  };
}

/** When storage is refused or full, the page goes on: the values are then kept in memory until it closes. */
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
      // Values that could not be stored or deleted are in memory, which counts.
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
        // Storage that cannot be read holds no values.
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
