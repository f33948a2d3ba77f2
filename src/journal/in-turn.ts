// Work that rewrites stored batches is done one at a time, across tabs where the browser has locks.

/** The part of `navigator.locks` that is used. Browsers leave it out over plain http. */
export interface Locks {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}

type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Takes turns within this page. Work that fails lets the next one go on. */
export function createQueue(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** Takes turns across tabs where there are locks, otherwise within this page. */
export function createInTurn(name: string, locks: Locks | undefined): InTurn {
  return locks ? (work) => locks.request(name, work) : createQueue();
}

export function browserLocks(): Locks | undefined {
  return typeof navigator === 'undefined' ? undefined : (navigator.locks as Locks | undefined);
}
