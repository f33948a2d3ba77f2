// The pocket: the three small things a page needs before its first paint, where they can be read at once.

export interface Pocket {
  /** True once anything was written on this device: a first visit need not wait for the journal. */
  used(): boolean;
  markUsed(): void;
  /** Who plays here. */
  player(): string | undefined;
  setPlayer(id: string | undefined): void;
  preferences(): unknown;
  setPreferences(value: unknown): void;
}

const keys = { used: 'hand-up:used', player: 'hand-up:player', preferences: 'hand-up:preferences' };

/** Storage that is refused or full never stops anyone: the pocket is then empty, and stays so. */
export function createPocket(storage: () => Storage): Pocket {
  const get = (key: string): string | undefined => {
    try {
      return storage().getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  };
  const set = (key: string, value: string | undefined): void => {
    try {
      if (value === undefined) storage().removeItem(key);
      else storage().setItem(key, value);
    } catch {
      // Refused or full: the journal says so when it matters.
    }
  };
  return {
    used: () => get(keys.used) !== undefined,
    markUsed: () => set(keys.used, 'yes'),
    player: () => get(keys.player),
    setPlayer: (id) => set(keys.player, id),
    preferences: () => {
      try {
        return JSON.parse(get(keys.preferences) ?? 'null');
      } catch {
        return undefined;
      }
    },
    setPreferences: (value) => set(keys.preferences, JSON.stringify(value)),
  };
}
