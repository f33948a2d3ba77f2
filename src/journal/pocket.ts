// The pocket: small things a page needs before its first paint, where they can be read at once. Never synced.

/** What is kept there, each under its own name: preferences, player, unwritten, trusted, and a bookmark for each role-play. */
export interface Pocket {
  /** `undefined` when there is nothing, or it is torn. */
  read(name: string): unknown;
  /** `undefined` empties it. */
  write(name: string, value: unknown): void;
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
    subscribe(listener) {
      const tell = ({ key }: StorageEvent): void => {
        if (key?.startsWith(prefix)) listener(key.slice(prefix.length));
      };
      view.addEventListener('storage', tell);
      return () => view.removeEventListener('storage', tell);
    },
  };
}
