// The shelf of a real browser: IndexedDB through localforage, always in one database with one store.
import localforage from 'localforage';
import type { Shelf } from './shelf.ts';

/** Only IndexedDB: if localforage changed to another driver, all practice would seem to be gone. */
export function openBrowserShelf(name: string): Shelf {
  const store = localforage.createInstance({
    name,
    storeName: 'journal',
    driver: localforage.INDEXEDDB,
  });
  return {
    get: (key) => store.getItem(key),
    set: async (key, value) => {
      await store.setItem(key, value);
    },
    remove: (key) => store.removeItem(key),
    keys: () => store.keys(),
    async rows(onRow) {
      await store.iterate<unknown, void>((value, key) => onRow(key, value));
    },
  };
}
