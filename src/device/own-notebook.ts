// The notebook of this device, which knows from the catalogue what a story practices. One module, so that it is fetched as one.
import { createBrowserJournal } from '../journal/browser-journal.ts';
import type { Journal, ReadSoFar } from '../journal/journal.ts';
import { catalogue } from '../story/catalogue.ts';
import { type Notebook, openNotebook } from './notebook.ts';
import type { OrderClock } from './order-clock.ts';

/** `onReading` is called while the facts of this device are read. */
export function createOwnJournal(onReading: (reading: ReadSoFar) => void): Journal {
  return createBrowserJournal({ patience: 4000, onReading });
}

export function openOwnNotebook(clock: OrderClock, journal: Journal): Promise<Notebook> {
  return openNotebook(clock, (story) => catalogue.find(({ id }) => id === story)?.practises ?? [], journal);
}
