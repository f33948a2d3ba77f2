// The port to everything that is written down. Facts are only added; small things of this device are kept by key.
import type { Fact } from '../practice/facts/fact.ts';

/** `mine` was added here just now; `arrived` came from another tab, a file or a server. Nobody celebrates what arrived. */
export type FactSource = 'mine' | 'arrived';
export type Listener = (facts: readonly Fact[], source: FactSource) => void;

export interface Journal {
  /**
   * Adds facts; adding one twice changes nothing. Resolves once they are safe, with how many were new.
   * Rejects with a `JournalTrouble`; the facts stay in memory and are tried again with the next append.
   */
  append(facts: readonly Fact[], source?: FactSource): Promise<number>;
  /** Every fact, in the order of `compareFacts`. */
  read(): Promise<readonly Fact[]>;
  /** What this page holds, at once: what it has read, was told or was given, safe or not yet; in order. */
  held(): readonly Fact[];
  /** Tells of every later change; `held` shows it by then. Returns the way to stop. */
  subscribe(listener: Listener): () => void;
  /** Keeps a small thing of this device (a bookmark, a setting); `undefined` lets go of it. Never synced. */
  keep(key: string, value: unknown): Promise<void>;
  kept(key: string): Promise<unknown>;
  close(): void;
}

export type TroubleKind = 'full' | 'refused' | 'hanging' | 'broken';

/** What storage was asked to do when it failed. */
export type Doing = 'reading' | 'writing';

/** Which sentence is true of a trouble: being full or refused is the same both ways, the others are not. */
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
