// A shelf that never hangs: every call has a time limit, and is tried once more on a freshly opened shelf.
import type { Doing } from './journal.ts';
import type { OpenShelf, Shelf } from './shelf.ts';
import { troubleFrom, withinPatience } from './trouble.ts';

/** Rejects only with `JournalTrouble`. Any call may safely be made twice, because it stores the same value again. */
export function createPatientShelf(open: OpenShelf, patience: number): Shelf {
  let shelf: Shelf | undefined;
  const once = async <T>(doing: Doing, work: (shelf: Shelf) => Promise<T>, limit: number): Promise<T> => {
    try {
      shelf ??= open();
      return await withinPatience(work(shelf), limit, doing);
    } catch (cause) {
      throw troubleFrom(cause, doing);
    }
  };
  const patiently = async <T>(
    doing: Doing,
    work: (shelf: Shelf) => Promise<T>,
    limit = patience,
  ): Promise<T> => {
    const tried = shelf;
    try {
      return await once(doing, work, limit);
    } catch (cause) {
      const trouble = troubleFrom(cause, doing);
      // Opening the same browser's shelf anew would not give more room.
      if (trouble.kind === 'full') throw trouble;
      // Calls that failed on the same shelf share the new one.
      if (shelf === tried || tried === undefined) shelf = undefined;
      return once(doing, work, limit);
    }
  };
  return {
    get: (key) => patiently('reading', (each) => each.get(key)),
    set: (key, value) => patiently('writing', (each) => each.set(key, value)),
    remove: (key) => patiently('writing', (each) => each.remove(key)),
    keys: (prefix) => patiently('reading', (each) => each.keys(prefix)),
    // Reading years of practice may take a slow device longer.
    rows: (prefix, onRow) => patiently('reading', (each) => each.rows(prefix, onRow), 4 * patience),
  };
}
