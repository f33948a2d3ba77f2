// Facts as they are stored on a shelf: one key for each appended batch, never rewritten except to erase a learner.
import { type Fact, parseFact } from '../practice/facts/fact.ts';
import type { ReadSoFar } from './journal.ts';
import type { Shelf } from './shelf.ts';
import { troubleFrom } from './trouble.ts';

const prefix = 'facts:';
const tornPrefix = 'torn:';
/** How many calls to the shelf may be under way at once. */
const handful = 100;
/** Up to so many batches are asked for one by one. The answers to more would come together and be read in one long task. */
const few = 4;

type OnFacts = (facts: readonly Fact[], reading: ReadSoFar) => void;

interface Batches {
  /**
   * Gives out the facts of every batch this page has not read or written itself, a few batches at a time; some twice
   * where the reading has to begin again. Torn rows are set aside and skipped.
   */
  readUnread(onFacts: OnFacts): Promise<void>;
  /** True while a stored batch could not be read and is still to be read. */
  owes(): boolean;
  write(facts: readonly Fact[]): Promise<void>;
  /** Deletes every stored row that `isErased` picks, torn ones too. Callers take turns. */
  erase(isErased: (row: Pick<Fact, 'type' | 'learner'>) => boolean): Promise<void>;
}

/** `writer` is different for each page, so that two tabs never write the same key. */
export function createBatches(shelf: Shelf, writer: string): Batches {
  const read = new Set<string>();
  let written = 0;
  let owing = false;

  const unreadOf = (keys: Iterable<string>): readonly string[] => [...keys].filter((key) => !read.has(key));

  /** Torn rows are those that are not facts. */
  const parseBatch = (
    value: unknown,
  ): { readonly facts: readonly Fact[]; readonly torn: readonly unknown[] } => {
    const facts: Fact[] = [];
    const torn: unknown[] = [];
    for (const row of rowsOf(value)) {
      const parsed = parseFact(row);
      if (parsed.ok) facts.push(parsed.fact);
      else torn.push(row);
    }
    return { facts, torn };
  };

  /** The torn rows stay in their batch as well, because a later version of the game may understand them. */
  const setAside = async (key: string, torn: readonly unknown[]): Promise<void> => {
    if (torn.length > 0) await shelf.set(tornPrefix + key, torn).catch(() => undefined);
  };

  /** Batches that cannot be read are tried again at the next reading; the others are read now. */
  const readOneByOne = async (keys: readonly string[], onFacts: OnFacts): Promise<void> => {
    let done = 0;
    const results = await inHandfuls(keys, async (key) => {
      const { facts, torn } = parseBatch(await shelf.get(key));
      onFacts(facts, { done: ++done, all: keys.length });
      read.add(key);
      await setAside(key, torn);
    });
    const failed = results.flatMap((result) =>
      result.status === 'rejected' ? [troubleFrom(result.reason, 'reading')] : [],
    );
    owing = failed.length > 0;
    const worst = failed.find(({ kind }) => kind !== 'broken');
    if (worst || (failed.length > 0 && failed.length === keys.length)) throw worst ?? failed[0];
  };

  /** Each batch is parsed as it comes, while storage fetches the next one. */
  const readAll = async (all: number, onFacts: OnFacts): Promise<void> => {
    const tornIn = new Map<string, readonly unknown[]>();
    await shelf.rows(prefix, (key, value) => {
      if (read.has(key) || tornIn.has(key)) return;
      const { facts, torn } = parseBatch(value);
      tornIn.set(key, torn);
      onFacts(facts, { done: tornIn.size, all });
    });
    for (const [key, torn] of tornIn) {
      read.add(key);
      await setAside(key, torn);
    }
  };

  return {
    async readUnread(onFacts) {
      const unread = unreadOf(await shelf.keys(prefix));
      try {
        if (unread.length > few) return await readAll(unread.length, onFacts);
      } catch (cause) {
        if (troubleFrom(cause, 'reading').kind !== 'broken') throw cause;
      }
      await readOneByOne(unread, onFacts);
    },
    owes: () => owing,
    async write(facts) {
      const key = `${prefix}${writer}:${String(written++).padStart(6, '0')}`;
      read.add(key);
      await shelf.set(key, facts);
    },
    async erase(isErased) {
      const stored = [...(await shelf.keys(prefix)), ...(await shelf.keys(tornPrefix))];
      const results = await inHandfuls(stored, async (key) => {
        const rows = rowsOf(await shelf.get(key));
        const left = rows.filter((row) => !(namesLearner(row) && isErased(row)));
        if (left.length === rows.length) return;
        if (left.length === 0) await shelf.remove(key);
        else await shelf.set(key, left);
      });
      for (const result of results) if (result.status === 'rejected') throw result.reason;
    },
  };
}

/** A batch that another tab has erased meanwhile has no rows. */
function rowsOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** True for a row, torn or not, that names its learner: it can be erased with them. */
function namesLearner(row: unknown): row is Pick<Fact, 'type' | 'learner'> {
  return row !== null && typeof row === 'object' && 'learner' in row;
}

/** Only so many calls at once: of thousands, the last would wait so long that they ran out of time. */
async function inHandfuls<T>(
  keys: readonly string[],
  work: (key: string) => Promise<T>,
): Promise<readonly PromiseSettledResult<T>[]> {
  const results: PromiseSettledResult<T>[] = [];
  for (let from = 0; from < keys.length; from += handful) {
    results.push(...(await Promise.allSettled(keys.slice(from, from + handful).map(work))));
  }
  return results;
}
