// Facts as they lie on a shelf: one key for each appended batch, never rewritten except to erase a learner.
import { type Fact, parseFact } from '../practice/fact.ts';
import type { Shelf } from './shelf.ts';
import { troubleFrom } from './trouble.ts';

const prefix = 'facts:';
const tornPrefix = 'torn:';

export interface Batches {
  /** Facts of every batch this page has not read or written itself. Torn rows are set aside and skipped. */
  readUnread(): Promise<readonly Fact[]>;
  write(facts: readonly Fact[]): Promise<void>;
  /** Deletes every stored row that `isErased` picks, torn ones too. Callers take turns. */
  erase(isErased: (row: Pick<Fact, 'type' | 'learner'>) => boolean): Promise<void>;
}

/** `writer` makes the keys of this page unlike those of any other tab. */
export function createBatches(shelf: Shelf, writer: string): Batches {
  const read = new Set<string>();
  let written = 0;

  const readBatch = async (key: string): Promise<readonly Fact[]> => {
    const value = await shelf.get(key);
    read.add(key);
    // Erased by another tab since the keys were listed.
    if (value === null || value === undefined) return [];
    const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
    const facts: Fact[] = [];
    const torn: unknown[] = [];
    for (const row of rows) {
      const parsed = parseFact(row);
      if (parsed.ok) facts.push(parsed.fact);
      else torn.push(row);
    }
    // The batch keeps them as well: a later version of the game may understand what this one cannot.
    if (torn.length > 0) await shelf.set(tornPrefix + key, torn).catch(() => undefined);
    return facts;
  };

  return {
    async readUnread() {
      const keys = (await shelf.keys()).filter((key) => key.startsWith(prefix) && !read.has(key));
      const results = await Promise.allSettled(keys.map(readBatch));
      const failed = results.flatMap((result) =>
        result.status === 'rejected' ? [troubleFrom(result.reason)] : [],
      );
      const worst = failed.find(({ kind }) => kind !== 'broken');
      // A batch that cannot be read is tried again at the next reading; the others are read now.
      if (worst || (failed.length > 0 && failed.length === keys.length)) throw worst ?? failed[0];
      return results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
    },
    async write(facts) {
      const key = `${prefix}${writer}:${String(written++).padStart(6, '0')}`;
      read.add(key);
      await shelf.set(key, facts);
    },
    async erase(isErased) {
      for (const key of await shelf.keys()) {
        if (!key.startsWith(prefix) && !key.startsWith(tornPrefix)) continue;
        const value = await shelf.get(key);
        const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
        const left = rows.filter((row) => !(isRow(row) && isErased(row)));
        if (left.length === rows.length) continue;
        if (left.length === 0) await shelf.remove(key);
        else await shelf.set(key, left);
      }
    },
  };
}

/** Torn or not, a row that names its learner can be erased with them. */
function isRow(row: unknown): row is Pick<Fact, 'type' | 'learner'> {
  return row !== null && typeof row === 'object' && 'learner' in row;
}
