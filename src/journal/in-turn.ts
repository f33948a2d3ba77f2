// One at a time: work that rewrites stored batches takes turns, across tabs where the browser has locks.

/** The part of `navigator.locks` that is used. Over plain http it is missing. */
export interface Locks {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}

type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Turns within this page; work that fails lets the next go on. */
export function createQueue(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** Turns across tabs with locks, within this page without. */
export function createInTurn(name: string, locks: Locks | undefined): InTurn {
  return locks ? (work) => locks.request(name, work) : createQueue();
}

export function browserLocks(): Locks | undefined {
  return typeof navigator === 'undefined' ? undefined : (navigator.locks as Locks | undefined);
}
