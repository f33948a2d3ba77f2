// The shelf of a real browser: IndexedDB, always in one database with one store. What is stored here is never rearranged.
import type { Shelf } from './shelf.ts';

const store = 'journal';
/** In milliseconds: the work of one task while many rows are read. */
const slice = 12;
/** How many rows are asked for at first, and at most. */
const rowsAtFirst = 8;
const rowsAtMost = 1024;

/** Only IndexedDB: in any other storage, all practice would seem to be gone. */
export function openBrowserShelf(name: string): Shelf {
  const opening = openDatabase(name);
  // Each call reports it when the database cannot be opened.
  opening.catch(() => {});
  const begin = async (mode: IDBTransactionMode): Promise<IDBTransaction> =>
    (await opening).transaction(store, mode);
  const write = async (work: (rows: IDBObjectStore) => IDBRequest): Promise<void> => {
    const writing = await begin('readwrite');
    const request = work(writing.objectStore(store));
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(writing.error ?? request.error);
    });
  };
  return {
    get: async (key) => answerOf((await begin('readonly')).objectStore(store).get(key)),
    set: (key, value) => write((rows) => rows.put(value, key)),
    remove: (key) => write((rows) => rows.delete(key)),
    async keys(prefix) {
      const keys = (await begin('readonly')).objectStore(store).getAllKeys(startingWith(prefix));
      return (await answerOf(keys)).map(String);
    },
    async rows(prefix, onRow) {
      const rows = (await begin('readonly')).objectStore(store);
      const keys = await answerOf(rows.getAllKeys(startingWith(prefix)));
      await readInSlices(rows, keys, onRow);
    },
  };
}

async function openDatabase(name: string, version?: number): Promise<IDBDatabase> {
  if (typeof indexedDB === 'undefined') throw new DOMException('There is no IndexedDB.', 'NotAllowedError');
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    if (!opening.result.objectStoreNames.contains(store)) opening.result.createObjectStore(store);
  };
  const database = await answerOf(opening);
  // Otherwise this page would keep another tab from changing the database. The next call opens it again.
  database.onversionchange = () => database.close();
  if (database.objectStoreNames.contains(store)) return database;
  // Another program may have stopped between making the database and making its store.
  database.close();
  return openDatabase(name, database.version + 1);
}

function startingWith(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      try {
        // Reading the result is what decodes a row, and fails where the row cannot be decoded.
        resolve(request.result);
      } catch (cause) {
        reject(cause);
      }
    };
  });
}

/**
 * A few rows a task, so that the page can paint in between: twice as many as before where that was quick, half as many
 * where it was slow. While rows are read here, the browser fetches the next ones.
 */
function readInSlices(
  rows: IDBObjectStore,
  keys: readonly IDBValidKey[],
  onRow: (key: string, value: unknown) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let count = rowsAtFirst;
    let from = 0;
    let open = 0;
    const ask = (): void => {
      const asked = keys.slice(from, from + count);
      const [first, last] = [asked[0], asked.at(-1)];
      if (first === undefined || last === undefined) return;
      from += asked.length;
      open++;
      const request = rows.getAll(IDBKeyRange.bound(first, last));
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const started = performance.now();
        ask();
        try {
          request.result.forEach((value, at) => {
            onRow(String(asked[at]), value);
          });
        } catch (cause) {
          reject(cause);
        }
        const took = performance.now() - started;
        if (took > slice) count = Math.max(1, count >> 1);
        else if (took < slice / 3) count = Math.min(rowsAtMost, 2 * count);
        open--;
        if (open === 0) resolve();
      };
    };
    ask();
    if (open === 0) resolve();
  });
}
