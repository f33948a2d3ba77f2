// How a failure of storage is named: which of the four kinds of trouble it is, and whether reading or writing failed.
import { type Doing, JournalTrouble, type TroubleKind } from './journal.ts';

/** What browsers call the failures that are not simply broken. */
const kinds: Readonly<Record<string, TroubleKind>> = {
  QuotaExceededError: 'full',
  NS_ERROR_DOM_QUOTA_REACHED: 'full',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  InvalidStateError: 'refused',
};

export function troubleFrom(cause: unknown, doing: Doing): JournalTrouble {
  if (cause instanceof JournalTrouble) return cause;
  const { name, message } =
    cause !== null && typeof cause === 'object' ? (cause as { name?: unknown; message?: unknown }) : {};
  // localforage's words for a browser without IndexedDB.
  const absent = typeof message === 'string' && message.includes('No available storage method');
  return new JournalTrouble(absent ? 'refused' : (kinds[String(name)] ?? 'broken'), doing, cause);
}

/** Waits no longer than `patience` milliseconds; then the trouble is `hanging`. */
export function withinPatience<T>(work: Promise<T>, patience: number, doing: Doing): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new JournalTrouble('hanging', doing)), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
