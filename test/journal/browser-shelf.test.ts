// The browser's shelf on IndexedDB: all rows come, in order and under their keys, whoever made the database and how many there are.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openBrowserShelf } from '../../src/journal/browser-shelf.ts';

let databases = 0;
const freshName = () => `hand-up-shelf-${databases++}`;

/** Opens a database as another program would, with these stores and rows. */
function make(name: string, version: number, stores: Readonly<Record<string, readonly [string, unknown][]>>) {
  return new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => {
      for (const [store, rows] of Object.entries(stores))
        for (const [key, value] of rows.length > 0 ? rows : [['', undefined] as const])
          if (!opening.result.objectStoreNames.contains(store))
            opening.result.createObjectStore(store).put(value ?? null, key || 'none');
          else opening.transaction?.objectStore(store).put(value, key);
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

async function rowsOf(shelf: ReturnType<typeof openBrowserShelf>, prefix: string) {
  const rows: [string, unknown][] = [];
  await shelf.rows(prefix, (key, value) => rows.push([key, value]));
  return rows;
}

describe('The shelf of a browser', () => {
  it('gives back what was set, until it is removed', async () => {
    const shelf = openBrowserShelf(freshName());
    await shelf.set('kept:a', { of: [1, 2] });
    expect(await shelf.get('kept:a')).toEqual({ of: [1, 2] });
    await shelf.remove('kept:a');
    expect(await shelf.get('kept:a')).toBeUndefined();
  });

  it.each([0, 1, 7, 8, 9, 3000])('reads %i rows of a prefix, each once and in order', async (count) => {
    const name = freshName();
    const wanted = Array.from({ length: count }, (_, at): [string, unknown] => [
      `facts:${String(at).padStart(6, '0')}`,
      [at],
    ]);
    await make(name, 2, { journal: [['a', 1], ...wanted, ['kept:figure', 'a picture'], ['torn:1', []]] });
    const shelf = openBrowserShelf(name);
    expect(await shelf.keys('facts:')).toEqual(wanted.map(([key]) => key));
    expect(await rowsOf(shelf, 'facts:')).toEqual(wanted);
  });

  it('opens the database of an earlier release, which has a second store, and leaves it as it is', async () => {
    const name = freshName();
    await make(name, 2, { 'local-forage-detect-blob-support': [], journal: [['facts:1', ['a fact']]] });
    expect(await rowsOf(openBrowserShelf(name), '')).toEqual([['facts:1', ['a fact']]]);
    const [same] = (await indexedDB.databases()).filter((each) => each.name === name);
    expect(same?.version).toBe(2);
  });

  it('makes its store where a database has none', async () => {
    const name = freshName();
    await make(name, 1, {});
    const shelf = openBrowserShelf(name);
    await shelf.set('kept:a', 1);
    expect(await shelf.get('kept:a')).toBe(1);
  });

  it('lets another tab change the database', async () => {
    const name = freshName();
    await openBrowserShelf(name).set('kept:a', 1);
    await make(name, 9, {});
    expect(await openBrowserShelf(name).get('kept:a')).toBe(1);
  });

  it('is refused where the browser has no IndexedDB', async () => {
    const there = globalThis.indexedDB;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    try {
      await expect(openBrowserShelf('none').get('a')).rejects.toMatchObject({ name: 'NotAllowedError' });
    } finally {
      globalThis.indexedDB = there;
    }
  });
});
