// A journal in memory, for the demo class and for tests: it is gone with its page. It keeps the same contract as the browser's journal.
import type { Journal, Listener } from './journal.ts';
import { createLedger } from './ledger.ts';

export function createMemoryJournal(): Journal {
  const ledger = createLedger();
  const listeners = new Set<Listener>();
  const small = new Map<string, unknown>();
  return {
    async append(facts, source = 'mine') {
      const fresh = ledger.add(facts);
      if (fresh.length > 0) for (const listener of listeners) listener(fresh, source);
      return fresh.length;
    },
    read: async () => ledger.all(),
    held: ledger.all,
    knows: ledger.knows,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    async keep(key, value) {
      if (value === undefined) small.delete(key);
      else small.set(key, structuredClone(value));
    },
    kept: async (key) => structuredClone(small.get(key)),
    close: () => listeners.clear(),
  };
}
