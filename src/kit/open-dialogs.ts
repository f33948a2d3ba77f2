// The dialogs that are open on a page, so that the desk's lock can close them: an open dialog would lie over the lock as well.
import { createContext } from 'preact';

interface OpenDialogs {
  /** `close` does what Escape does. Returns the function that takes the dialog off the list. */
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

/** `undefined` where the page has no lock. */
export const DialogsOfPage = createContext<OpenDialogs | undefined>(undefined);
