// How far the facts of this device are read, for the page that waits for them: told a few times a second, because every telling draws the page anew.
import type { ReadSoFar } from '../journal/journal.ts';

interface ReadingNews {
  /** Absent before the reading begins, and when it is done. */
  now(): ReadSoFar | undefined;
  tell(reading: ReadSoFar): void;
  subscribe(listener: () => void): () => void;
}

/** In milliseconds: the shortest time between two tellings. */
const between = 100;

export function createReadingNews(): ReadingNews {
  let told: ReadSoFar | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const listeners = new Set<() => void>();
  return {
    now: () => told,
    tell(reading) {
      const isDone = reading.done === reading.all;
      const now = performance.now();
      if (isDone ? told === undefined : now - last < between) return;
      last = now;
      told = isDone ? undefined : reading;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
