// The journal of a real browser: it stores batches on a shelf, tells other tabs, and keeps working when storage fails.
import type { Fact } from '../practice/facts/fact.ts';
import { createBatches } from './batches.ts';
import { openBrowserShelf } from './browser-shelf.ts';
import { browserLocks, createInTurn, createQueue, type Locks } from './in-turn.ts';
import type { FactSource, Journal, JournalTrouble, Listener, ReadSoFar } from './journal.ts';
import { createLedger } from './ledger.ts';
import { createOtherTabs } from './other-tabs.ts';
import { createPatientShelf } from './patient-shelf.ts';
import type { OpenShelf } from './shelf.ts';
import { createSmallThings } from './small-things.ts';
import { troubleFrom, withinPatience } from './trouble.ts';

interface BrowserJournalOptions {
  /** The name of the database and of the channel to other tabs. */
  readonly name?: string;
  readonly locks?: Locks;
  /** Milliseconds that one call to storage may take. */
  readonly patience?: number;
  readonly open?: OpenShelf;
  /** Called for each batch that is read from storage. */
  readonly onReading?: (reading: ReadSoFar) => void;
}

/**
 * Storage is opened at the first call that needs it. While storage cannot be read, `read` answers with the facts this
 * page holds in memory, and rejects only when it holds none.
 */
export function createBrowserJournal(options: BrowserJournalOptions = {}): Journal {
  const { name = 'hand-up', locks = browserLocks(), patience = 5000, onReading } = options;
  const shelf = createPatientShelf(options.open ?? (() => openBrowserShelf(name)), patience);
  const batches = createBatches(shelf, freshWriter());
  const small = createSmallThings(shelf);
  const ledger = createLedger();
  const listeners = new Set<Listener>();
  const inOrder = createQueue();
  const erasing = createInTurn(`${name}:erase`, locks);
  let unwritten: readonly Fact[] = [];
  let opening: 'not yet' | 'failed' | 'done' = 'not yet';
  let eraseDue = false;

  const tell = (fresh: readonly Fact[], source: FactSource): void => {
    if (fresh.length > 0) for (const listener of listeners) listener(fresh, source);
  };
  const take = (facts: readonly Fact[], source: FactSource): readonly Fact[] => {
    const fresh = ledger.add(facts);
    unwritten = unwritten.filter((fact) => !ledger.isErased(fact));
    tell(fresh, source);
    return fresh;
  };
  const otherTabs = createOtherTabs(name, (facts) => take(facts, 'arrived'));

  /** Reads what is new on the shelf. Facts found at the first reading are not announced to listeners. */
  const catchUp = async (): Promise<void> => {
    const before = opening;
    // Listing thousands of keys is slow, and not needed while this page hears from other tabs.
    if (before === 'done' && otherTabs.heardAll() && !batches.owes()) return;
    opening = before === 'done' ? 'done' : 'failed';
    const stored: (readonly Fact[])[] = [];
    const fresh: (readonly Fact[])[] = [];
    // Each batch is taken in as it comes, so that no single task of the page takes in a whole school.
    await batches.readUnread((facts, reading) => {
      stored.push(facts);
      fresh.push(ledger.add(facts));
      onReading?.(reading);
    });
    unwritten = unwritten.filter((fact) => !ledger.isErased(fact));
    eraseDue ||= stored.some((facts) => facts.some(ledger.isErased));
    if (before !== 'not yet')
      tell(
        fresh.flat().filter((fact) => !ledger.isErased(fact)),
        'arrived',
      );
    opening = 'done';
    otherTabs.caughtUp();
  };

  const eraseLeftovers = async (): Promise<void> => {
    if (!eraseDue) return;
    eraseDue = false;
    const work = erasing(() => batches.erase(ledger.isErased));
    // A frozen tab may hold the lock for long.
    await withinPatience(work, patience * 10, 'writing').catch((cause) => {
      eraseDue = true;
      throw troubleFrom(cause, 'writing');
    });
  };

  const write = async (): Promise<void> => {
    const batch = unwritten;
    if (batch.length > 0) {
      await batches.write(batch);
      const safe = new Set(batch);
      unwritten = unwritten.filter((fact) => !safe.has(fact));
      otherTabs.tell(batch);
    }
    eraseDue ||= batch.some((fact) => fact.type === 'Erased' || ledger.isErased(fact));
    await eraseLeftovers();
  };

  return {
    append: (facts, source = 'mine') =>
      inOrder(async () => {
        // Storage that cannot be read may still be written.
        if (opening !== 'done') await catchUp().catch(() => undefined);
        const fresh = take(facts, source);
        unwritten = [...unwritten, ...fresh];
        await write();
        return fresh.length;
      }),
    read: () =>
      inOrder(async () => {
        const trouble = await catchUp()
          .then(eraseLeftovers)
          .catch((cause: JournalTrouble) => cause);
        const held = ledger.all();
        if (trouble && opening !== 'done' && held.length === 0) throw trouble;
        return held;
      }),
    held: ledger.all,
    knows: ledger.knows,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    keep: small.keep,
    kept: small.kept,
    close() {
      listeners.clear();
      otherTabs.close();
    },
  };
}

/** Different for each page. `getRandomValues` also works over plain http. */
function freshWriter(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36).padStart(7, '0')).join(
    '',
  );
}
