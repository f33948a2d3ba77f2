// Entries that the pocket holds until the notebook has stored them: each under its own name, so that two tabs never overwrite each other.

import type { Entry } from './entry.ts';
import type { Pocket } from './pocket.ts';

interface WaitingEntries {
  /** Stored, for every tab to read, before this returns. */
  put(entry: Entry): void;
  /** All entries that wait, of this tab and of closed ones; those without a place come in the order they were done. */
  all(): readonly Entry[];
  /** True while an entry of this page waits for its place: later ones then wait too, so that none comes before it. */
  hasUnplaced(): boolean;
  drop(entries: readonly Entry[]): void;
  /** Marks entries that fit no fact: they stay in the pocket, and later entries no longer wait for them. */
  passOver(entries: readonly Entry[]): void;
  /** Drops what this page holds about a learner. What other tabs still store is deleted by the tombstone. */
  forget(learner: string): void;
}

const prefix = 'unwritten:';
/** Earlier versions kept all entries in one list under this name. */
const oldList = 'unwritten';

export function createWaitingEntries(pocket: Pocket, freshId: () => string): WaitingEntries {
  const known = new Map<string, Entry>();
  const unplaced = new Set<string>();
  let turns: number | undefined;
  const keep = (entry: Entry): void => {
    known.set(entry.id, entry);
    pocket.write(prefix + entry.id, entry);
  };
  const put = (entry: Entry): void => {
    if ('fact' in entry || entry.order) {
      keep(entry);
      return;
    }
    turns ??= all().reduce((most, each) => Math.max(most, turnOf(each) + 1), 0);
    unplaced.add(entry.id);
    keep({ ...entry, turn: turns++ });
  };
  const drop = (entries: readonly Entry[]): void => {
    for (const { id } of entries) {
      known.delete(id);
      unplaced.delete(id);
      pocket.write(prefix + id, undefined);
    }
  };
  const migrate = (): void => {
    const old = pocket.read(oldList);
    if (old === undefined) return;
    // Each entry is stored under its own name before the list is deleted: a page that is closed in between loses
    // none.
    for (const [turn, each] of (Array.isArray(old) ? old : []).entries())
      if (isEntry(each)) keep({ ...each, id: each.id || freshId(), turn } as Entry);
    pocket.write(oldList, undefined);
  };
  const all = (): readonly Entry[] => {
    migrate();
    const entries = pocket.names(prefix).flatMap((name) => {
      const entry = pocket.read(name);
      if (!isEntry(entry)) return [];
      // The name gives the entry its id, even where its content is torn.
      const whole = { ...entry, id: name.slice(prefix.length) };
      known.set(whole.id, whole);
      return [whole];
    });
    return entries.sort((a, b) => turnOf(a) - turnOf(b));
  };
  return {
    put,
    all,
    hasUnplaced: () => unplaced.size > 0,
    drop,
    passOver(entries) {
      for (const { id } of entries) unplaced.delete(id);
    },
    forget: (learner) => drop([...known.values()].filter((entry) => entry.learner === learner)),
  };
}

function turnOf(entry: Entry): number {
  return 'turn' in entry && typeof entry.turn === 'number' ? entry.turn : -1;
}

/** A rough check: whether an entry fits a fact is checked when it is stored. */
function isEntry(data: unknown): data is Entry {
  return data !== null && typeof data === 'object' && !Array.isArray(data);
}
