// Entries that the pocket holds until the notebook has them safe: each under its own name, so that two tabs never overwrite each other.

import type { Entry } from './entry.ts';
import type { Pocket } from './pocket.ts';

interface WaitingEntries {
  /** There for every tab before this returns. */
  put(entry: Entry): void;
  /** What still waits, of this tab and of those that were closed; deeds without a place in the turn they were done. */
  all(): readonly Entry[];
  /** A deed of this page waits for its place: those after it wait for theirs, so that none comes before it. */
  hasUnplaced(): boolean;
  drop(entries: readonly Entry[]): void;
  /** These fit no fact: they wait on, and nothing waits for them. */
  passOver(entries: readonly Entry[]): void;
  /** Lets go of what this page knows of a learner; a tombstone deletes what other tabs still write. */
  forget(learner: string): void;
}

const prefix = 'unwritten:';
/** Before each entry had a name of its own, all were kept in one list. */
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
    // Each is there under its own name before the list goes: a page that is closed in between loses nothing.
    for (const [turn, each] of (Array.isArray(old) ? old : []).entries())
      if (isEntry(each)) keep({ ...each, id: each.id || freshId(), turn } as Entry);
    pocket.write(oldList, undefined);
  };
  const all = (): readonly Entry[] => {
    migrate();
    const entries = pocket.names(prefix).flatMap((name) => {
      const entry = pocket.read(name);
      if (!isEntry(entry)) return [];
      // Its name is what it is known by, also where what it says is torn.
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

/** Entries are read as facts when they are written down; here they only have to be something of the kind. */
function isEntry(data: unknown): data is Entry {
  return data !== null && typeof data === 'object' && !Array.isArray(data);
}
