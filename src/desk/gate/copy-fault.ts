// Why the copy of a class could not be opened, as the gate is told it.
import type { gateWords } from '../../strings/en/desk.ts';

export type CopyFault = keyof typeof gateWords.setUp.copyWhy;
