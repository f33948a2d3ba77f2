// The shelf of a real browser: IndexedDB through idb, always in one database with one store. What is stored here is never rearranged.
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import type { Shelf } from './shelf.ts';

const store = 'journal';
/** In milliseconds: the work with the rows of one task. The browser decodes them before, which takes three times as long. */
const slice = 4;
/** How many rows are asked for at first, and at most. A row may hold the practice of a whole year. */
const rowsAtFirst = 2;
const rowsAtMost = 1024;

interface Kept extends DBSchema {
  [store]: { key: string; value: unknown };
}

/** Only IndexedDB: in any other storage, all practice would seem to be gone. */
export function openBrowserShelf(name: string): Shelf {
  const opening = openDatabase(name);
  // Each call reports it when the database cannot be opened.
  opening.catch(() => {});
  return {
    get: async (key) => (await opening).get(store, key),
    set: async (key, value) => {
      await (await opening).put(store, value, key);
    },
    remove: async (key) => (await opening).delete(store, key),
    keys: async (prefix) => (await opening).getAllKeys(store, startingWith(prefix)),
    async rows(prefix, onRow) {
      const rows = (await opening).transaction(store).store;
      await readInSlices(rows, await rows.getAllKeys(startingWith(prefix)), onRow);
    },
  };
}

async function openDatabase(name: string, version?: number): Promise<IDBPDatabase<Kept>> {
  if (typeof indexedDB === 'undefined') throw new DOMException('There is no IndexedDB.', 'NotAllowedError');
  const database = await openDB<Kept>(name, version, {
    upgrade(fresh) {
      if (!fresh.objectStoreNames.contains(store)) fresh.createObjectStore(store);
    },
    // Otherwise this page would keep another tab from changing the database. The next call opens it again.
    blocking: (_current, _asked, event) => (event.target as IDBDatabase).close(),
  });
  if (database.objectStoreNames.contains(store)) return database;
  // Another program may have stopped between making the database and making its store.
  database.close();
  return openDatabase(name, database.version + 1);
}

function startingWith(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}

/**
 * A few rows a task, so that the page can paint in between: twice as many as before where that was quick, half as many
 * where it was slow. While rows are read here, the browser fetches the next ones.
 */
async function readInSlices(
  rows: IDBPObjectStore<Kept>,
  keys: readonly string[],
  onRow: (key: string, value: unknown) => void,
): Promise<void> {
  let count = rowsAtFirst;
  let from = 0;
  const ask = () => {
    const asked = keys.slice(from, from + count);
    const [first, last] = [asked[0], asked.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    from += asked.length;
    const values = rows.getAll(IDBKeyRange.bound(first, last));
    // It is reported when its turn comes, if it comes.
    values.catch(() => {});
    return { asked, values };
  };
  for (let next = ask(); next; ) {
    const { asked, values } = next;
    const read = await values;
    const started = performance.now();
    next = ask();
    for (const [at, key] of asked.entries()) onRow(key, read[at]);
    const took = performance.now() - started;
    if (took > slice) count = Math.max(1, count >> 1);
    else if (took < slice / 3) count = Math.min(rowsAtMost, 2 * count);
  }
}
