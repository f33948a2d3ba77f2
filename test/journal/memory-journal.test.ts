// The journal in memory keeps the contract (journal/journal.ts).

import { describeJournal } from '../contracts/journal-contract.ts';
import { createMemoryJournal } from '../support/memory-journal.ts';

describeJournal('A journal in memory', createMemoryJournal);
