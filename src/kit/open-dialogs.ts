// The dialogs that are open on a page, so that a lock can close them: what lies over everything would lie over the lock.
import { createContext } from 'preact';

interface OpenDialogs {
  /** `close` is asked as Escape asks. Answers with how to take it off the list. */
  add(close: () => void): () => void;
  closeAll(): void;
}

export function createOpenDialogs(): OpenDialogs {
  const open = new Set<() => void>();
  return {
    add(close) {
      open.add(close);
      return () => void open.delete(close);
    },
    closeAll() {
      for (const close of [...open]) close();
    },
  };
}

/** Nothing where the page has no lock. */
export const DialogsOfPage = createContext<OpenDialogs | undefined>(undefined);
