// The pocket: small things a page needs before its first paint, where they can be read at once. Never synced.

/** What is kept there, each under its own name: preferences, player, unwritten, trusted, the badges celebrated, and a bookmark for each role-play. */
export interface Pocket {
  /** `undefined` when there is nothing, or it is torn. */
  read(name: string): unknown;
  /** `undefined` empties it. */
  write(name: string, value: unknown): void;
  /** Empties every name that starts so. */
  clear(start: string): void;
  /** Told when another tab changed something. Returns the way to stop. */
  subscribe(listener: (name: string) => void): () => void;
}

const prefix = 'hand-up:';

/** Storage that is refused or full never stops anyone: what was put in is then kept until the page closes. */
export function createPocket(view: Window): Pocket {
  const held = new Map<string, string | undefined>();
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
    clear(start) {
      for (const name of held.keys()) if (name.startsWith(start)) held.delete(name);
      try {
        const names = Object.keys(view.localStorage).filter((key) => key.startsWith(prefix + start));
        for (const name of names) view.localStorage.removeItem(name);
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
