// The port to everything that is stored. Facts are only added; small things of this device are kept by key.
import type { Fact } from '../practice/facts/fact.ts';

/**
 * `mine` was added on this page just now; `arrived` came from another tab, a file or a server. Screens celebrate only
 * what is `mine`.
 */
export type FactSource = 'mine' | 'arrived';
/** How far the first reading is: batches read, of how many. */
export interface ReadSoFar {
  readonly done: number;
  readonly all: number;
}

export type Listener = (facts: readonly Fact[], source: FactSource) => void;

export interface Journal {
  /**
   * Adds facts; adding one twice changes nothing. Resolves once they are safe, with how many were new.
   * Rejects with a `JournalTrouble`; the facts stay in memory and are tried again with the next append.
   */
  append(facts: readonly Fact[], source?: FactSource): Promise<number>;
  /** Every fact, in the order of `compareFacts`. */
  read(): Promise<readonly Fact[]>;
  /**
   * What this page holds in memory, at once: facts it has read, heard of or been given, stored or not yet; in order.
   */
  held(): readonly Fact[];
  /** True where this page holds a fact with this id, or held it before its learner was erased. */
  knows(id: string): boolean;
  /** Calls the listener after each later change, when `held` shows it already. Returns the function that stops it. */
  subscribe(listener: Listener): () => void;
  /** Keeps a small thing of this device (a bookmark, a setting); `undefined` deletes it. Never synced. */
  keep(key: string, value: unknown): Promise<void>;
  kept(key: string): Promise<unknown>;
  close(): void;
}

export type TroubleKind = 'full' | 'refused' | 'hanging' | 'broken';

/** What storage was asked to do when it failed. */
export type Doing = 'reading' | 'writing';

/**
 * The key of the sentence that tells a person what is wrong: `full` and `refused` are the same for reading and
 * writing, the others differ.
 */
export type TroubleSays = 'full' | 'refused' | 'slowReading' | 'slowWriting' | 'unread' | 'unwritten';

/** Why something could not be written or read. */
export class JournalTrouble extends Error {
  readonly kind: TroubleKind;
  readonly doing: Doing;

  constructor(kind: TroubleKind, doing: Doing, cause?: unknown) {
    super(`The journal is ${kind} while ${doing}.`, { cause });
    this.name = 'JournalTrouble';
    this.kind = kind;
    this.doing = doing;
  }

  get says(): TroubleSays {
    if (this.kind === 'hanging') return this.doing === 'reading' ? 'slowReading' : 'slowWriting';
    if (this.kind === 'broken') return this.doing === 'reading' ? 'unread' : 'unwritten';
    return this.kind;
  }
}
