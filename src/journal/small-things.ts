// Small things of this device by key: bookmarks and settings. The latest value wins, in whatever order storage answers.
import { createQueue } from './in-turn.ts';
import type { Journal } from './journal.ts';
import type { Shelf } from './shelf.ts';

const prefix = 'kept:';

/** A value that could not be written is answered from memory, and written with the next `keep` of its key. */
export function createSmallThings(shelf: Shelf): Pick<Journal, 'keep' | 'kept'> {
  const unwritten = new Map<string, unknown>();
  const inOrder = createQueue();
  return {
    keep(key, value) {
      unwritten.set(key, value);
      return inOrder(async () => {
        if (!unwritten.has(key)) return;
        const latest = unwritten.get(key);
        if (latest === undefined) await shelf.remove(prefix + key);
        else await shelf.set(prefix + key, latest);
        if (unwritten.get(key) === latest) unwritten.delete(key);
      });
    },
    async kept(key) {
      if (unwritten.has(key)) return unwritten.get(key);
      return (await shelf.get(prefix + key)) ?? undefined;
    },
  };
}
