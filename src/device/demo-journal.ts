// The journal of the demo class: in memory, on a device of its own. Nothing of this device is read, and with the page it is gone.
import type { Journal } from '../journal/journal.ts';
import { createMemoryJournal } from '../journal/memory-journal.ts';
import type { Fact } from '../practice/facts/fact.ts';
import { demoDevice } from '../progress/class/demo.ts';

export async function createDemoJournal(facts: readonly Fact[]): Promise<Journal> {
  const journal = createMemoryJournal();
  await journal.keep('device', demoDevice);
  await journal.append(facts, 'arrived');
  return journal;
}
