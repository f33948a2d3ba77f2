// The notebook: the journal opened for this page, with what it folds into. Fetched late, so that words come first.
import { createBrowserJournal } from '../journal/browser-journal.ts';
import { JournalTrouble, type TroubleKind } from '../journal/journal.ts';
import { readProgressFile, writeProgressFile } from '../journal/progress-file.ts';
import { createStamp, freeSeq, type Moment, type Signature } from '../journal/stamp.ts';
import { mayKnow } from '../practice/audience.ts';
import { type Fact, type FactDraft, parseFact } from '../practice/fact.ts';
import { studentIn } from '../practice/reach.ts';
import { type Player, projectPlayers } from '../progress/players.ts';
import { freshId } from './ids.ts';

/** What was done, before it is a fact. `id` becomes the fact's, so that writing it twice changes nothing. */
export type Entry = Signature & {
  readonly id: string;
  readonly draft: FactDraft;
  readonly moment: Moment;
};

export type Opened =
  | { readonly ok: true; readonly added: number; readonly skipped: number }
  | { readonly ok: false; readonly why: 'empty' | 'foreign' | 'newer' | 'torn' };

export interface Notebook {
  /** This device's name. */
  readonly device: string;
  /** Every fact on this device, in order; a new list when there are new ones. */
  facts(): readonly Fact[];
  /** Everyone with a figure here, the latest player first; a new list when there are new facts. */
  players(): readonly Player[];
  /** What is the matter with saving, if anything. */
  trouble(): TroubleKind | undefined;
  subscribe(listener: () => void): () => void;
  /** Resolves once the entries are safe. An entry that is no fact is let go. */
  record(entries: readonly Entry[]): Promise<void>;
  /** A progress file with one learner's facts. */
  save(learner: string, moment: Moment): string;
  open(text: string): Promise<Opened>;
  /** Facts from elsewhere; answers how many are new. */
  takeIn(facts: readonly Fact[]): Promise<number>;
  /** Forgets a learner on this device and leaves a tombstone. */
  erase(learner: string, moment: Moment): Promise<void>;
  keep(key: string, value: unknown): Promise<void>;
  kept(key: string): Promise<unknown>;
}

export async function openNotebook(): Promise<Notebook> {
  const journal = createBrowserJournal({ patience: 4000 });
  let facts: readonly Fact[] = [];
  let players: readonly Player[] = [];
  let trouble: TroubleKind | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const become = (kind: TroubleKind | undefined): void => {
    if (kind === trouble) return;
    trouble = kind;
    tell();
  };
  const reread = async (): Promise<void> => {
    facts = await journal.read();
    players = projectPlayers(facts);
    tell();
  };
  /** Says what went wrong, and lets the caller know too. */
  const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      const done = await work();
      become(undefined);
      return done;
    } catch (cause) {
      become(cause instanceof JournalTrouble ? cause.kind : 'broken');
      throw cause;
    }
  };
  await attempt(reread).catch(() => {});
  journal.subscribe(() => void reread().catch(() => {}));

  // Storage that does not answer is not asked again before anyone has been told.
  const device = trouble ? freshId() : await deviceId(journal);
  let id = '';
  const stamp = createStamp({ device, seq: freeSeq(facts, device), freshId: () => id });
  const write = async (entries: readonly Entry[]): Promise<void> => {
    const stamped = entries.flatMap((entry) => {
      id = entry.id;
      const parsed = parseFact(stamp(entry.draft, entry, entry.moment));
      return parsed.ok ? [parsed.fact] : [];
    });
    await attempt(() => journal.append(stamped));
  };

  const takeIn = (arriving: readonly Fact[]): Promise<number> =>
    attempt(() => journal.append(arriving, 'arrived'));

  return {
    device,
    facts: () => facts,
    players: () => players,
    trouble: () => trouble,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    record: write,
    save(learner, moment) {
      const viewer = { role: 'student', ...studentIn(facts, learner) } as const;
      const mine = facts.filter((fact) => mayKnow(viewer, fact));
      return writeProgressFile(mine, moment);
    },
    async open(text) {
      const file = readProgressFile(text);
      if (!file.ok) return file;
      return { ok: true, added: await takeIn(file.facts), skipped: file.skipped };
    },
    takeIn,
    async erase(learner, moment) {
      await write([{ id: freshId(), draft: { type: 'Erased' }, learner, moment }]);
      await journal.keep(`figure:${learner}`, undefined).catch(() => {});
    },
    keep: (key, value) => journal.keep(key, value),
    kept: (key) => journal.kept(key),
  };
}

interface Small {
  keep(key: string, value: unknown): Promise<void>;
  kept(key: string): Promise<unknown>;
}

/** This device's name, made once. Storage that fails gives it a new one for as long as the page is open. */
async function deviceId(small: Small): Promise<string> {
  const known = await small.kept('device').catch(() => undefined);
  if (typeof known === 'string' && known !== '') return known;
  const fresh = freshId();
  await small.keep('device', fresh).catch(() => {});
  return fresh;
}
