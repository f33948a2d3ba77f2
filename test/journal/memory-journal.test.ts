// The journal in memory keeps the contract (journal/journal.ts).

import { createMemoryJournal } from '../../src/journal/memory-journal.ts';
import { describeJournal } from '../contracts/journal-contract.ts';

describeJournal('A journal in memory', createMemoryJournal);
