// How a failure of storage is named: which of the four kinds of trouble it is, and whether reading or writing failed.
import { type Doing, JournalTrouble, type TroubleKind } from './journal.ts';

/** Names that browsers give to the failures we tell apart; every other failure is `broken`. */
const kinds: Readonly<Record<string, TroubleKind>> = {
  QuotaExceededError: 'full',
  NS_ERROR_DOM_QUOTA_REACHED: 'full',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  InvalidStateError: 'refused',
};

export function troubleFrom(cause: unknown, doing: Doing): JournalTrouble {
  if (cause instanceof JournalTrouble) return cause;
  const { name } = cause !== null && typeof cause === 'object' ? (cause as { name?: unknown }) : {};
  return new JournalTrouble(kinds[String(name)] ?? 'broken', doing, cause);
}

/** Waits at most `patience` milliseconds, then rejects with the trouble `hanging`. */
export function withinPatience<T>(work: Promise<T>, patience: number, doing: Doing): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new JournalTrouble('hanging', doing)), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
