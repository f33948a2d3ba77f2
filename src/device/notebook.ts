// The notebook: the journal opened for this page, with what it folds into. Fetched late, so that words come first.
import { createBrowserJournal } from '../journal/browser-journal.ts';
import { type FactSource, type Journal, JournalTrouble, type TroubleSays } from '../journal/journal.ts';
import { readProgressFile } from '../journal/progress-file.ts';
import { parcelFile } from '../journal/way-out.ts';
import { type Fact, parseFact } from '../practice/facts/fact.ts';
import { orderFrom } from '../practice/facts/order.ts';
import type { ProgressFile } from '../practice/facts/parcel.ts';
import { placeOf } from '../practice/facts/placing.ts';
import { isNobodys } from '../practice/facts/scope.ts';
import { createStamp, freeSeq, type Moment } from '../practice/facts/stamp.ts';
import type { MicroId } from '../practice/rubric.ts';
import { asAssigned } from '../progress/assign/as-assigned.ts';
import { type Player, projectPlayers } from '../progress/class/players.ts';
import { arriving } from '../progress/door/arriving.ts';
import { leaving, studentViewer } from '../progress/door/leaving.ts';
import { nobodysFact } from '../progress/door/nobodys.ts';
import { type DraftEntry, type Entry, UnfitEntries } from './entry.ts';
import { freshId } from './ids.ts';
import type { OrderClock } from './order-clock.ts';

/** What is the matter: with saving, or with something that was pressed and fits no fact. */
export type NotebookTrouble = TroubleSays | 'unfit';

type Opened =
  /** `leftOut` counts what was of other students in a student's own file. */
  | { readonly ok: true; readonly added: number; readonly skipped: number; readonly leftOut: number }
  | Extract<ProgressFile, { readonly ok: false }>;

export interface Notebook {
  /** This device's name. */
  readonly device: string;
  /** Every fact on this device, in order; a new list when there are new ones. */
  facts(): readonly Fact[];
  /** Everyone with a figure here, the latest player first; a new list when there are new facts. */
  players(): readonly Player[];
  /** What is the matter with saving, if anything. */
  trouble(): NotebookTrouble | undefined;
  /** How often something that was done here fitted no fact. */
  unfit(): number;
  subscribe(listener: () => void): () => void;
  /**
   * Resolves once the entries are safe and `facts()` shows them. Rejects with `UnfitEntries` where some fit no fact:
   * all others are safe then.
   */
  record(entries: readonly Entry[]): Promise<void>;
  /** A progress file with one learner's facts, and of the class's own what is theirs to know. */
  save(learner: string, moment: Moment): string;
  /** `name` is the file's own. */
  open(text: string, name?: string): Promise<Opened>;
  /** Facts from elsewhere; answers how many are new, once `facts()` shows them. */
  takeIn(facts: readonly Fact[]): Promise<number>;
  /** Forgets a learner on this device and leaves a tombstone. */
  erase(learner: string, moment: Moment): Promise<void>;
  keep(key: string, value: unknown): Promise<void>;
  kept(key: string): Promise<unknown>;
}

/** `practisedIn` tells what a role-play is good for. */
export async function openNotebook(
  clock: OrderClock,
  practisedIn: (story: string) => readonly MicroId[],
  journal: Journal = createBrowserJournal({ patience: 4000 }),
): Promise<Notebook> {
  let facts: readonly Fact[] = [];
  let players: readonly Player[] = [];
  let trouble: TroubleSays | undefined;
  let unfit = 0;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const become = (says: TroubleSays | undefined): void => {
    if (says === trouble) return;
    trouble = says;
    tell();
  };
  const show = (read: readonly Fact[]): void => {
    if (read === facts) return;
    facts = read;
    // Seen before they are shown: what is done from here on comes after them.
    const last = facts.at(-1);
    if (last) clock.see(placeOf(last));
    players = projectPlayers(facts);
    tell();
  };
  /** Says what went wrong, and lets the caller know too. */
  const attempt = async <T>(work: () => Promise<T>, failed: TroubleSays = 'unwritten'): Promise<T> => {
    try {
      const done = await work();
      become(undefined);
      return done;
    } catch (cause) {
      become(cause instanceof JournalTrouble ? cause.says : failed);
      throw cause;
    }
  };
  const reread = async (): Promise<void> => show(await journal.read());
  await attempt(reread, 'unread').catch(() => {});
  journal.subscribe(() => {
    // Nobody waits on a screen for storage: what could not be read yet is looked for behind it.
    show(journal.held());
    void reread().catch(() => {});
  });

  // Storage that does not answer is not asked again before anyone has been told.
  const device = trouble ? freshId() : await deviceId(journal);
  let id = '';
  const stamp = createStamp({ device, seq: freeSeq(facts, device), freshId: () => id });
  /** Nobody's takes no number of this device, not even one that is missing afterwards. */
  const signed = (entry: DraftEntry): Fact =>
    isNobodys(entry.draft)
      ? nobodysFact(entry.draft, entry.id, entry.moment.day)
      : stamp(
          asAssigned(entry.draft, entry.learner, facts, practisedIn),
          entry,
          entry.moment,
          orderFrom(entry.order) ?? clock.next(entry.moment.at),
        );
  /** Nothing where it fits no fact. */
  const factFrom = (entry: Entry): Fact | undefined => {
    id = entry.id;
    try {
      const parsed = parseFact('fact' in entry ? entry.fact : signed(entry));
      return parsed.ok ? parsed.fact : undefined;
    } catch {
      // What lay in the pocket may be torn.
      return undefined;
    }
  };
  const append = (arriving: readonly Fact[], source?: FactSource): Promise<number> =>
    attempt(async () => {
      const added = await journal.append(arriving, source);
      await reread().catch(() => {});
      return added;
    });
  const write = async (entries: readonly Entry[]): Promise<void> => {
    // Another tab may have written what lay in the pocket.
    const ids = new Set(entries.map((entry) => entry.id));
    const held = new Set(facts.flatMap((fact) => (ids.has(fact.id) ? [fact.id] : [])));
    const fitting: Fact[] = [];
    const misfits: Entry[] = [];
    for (const entry of entries) {
      if (held.has(entry.id)) continue;
      const fact = factFrom(entry);
      if (fact) fitting.push(fact);
      else misfits.push(entry);
    }
    if (fitting.length > 0) await append(fitting);
    if (misfits.length === 0) return;
    unfit += misfits.length;
    tell();
    throw new UnfitEntries(misfits);
  };

  const takeIn = (arriving: readonly Fact[]): Promise<number> => append(arriving, 'arrived');

  return {
    device,
    facts: () => facts,
    players: () => players,
    trouble: () => trouble ?? (unfit > 0 ? 'unfit' : undefined),
    unfit: () => unfit,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    record: write,
    save: (learner, moment) =>
      parcelFile(leaving(facts, { of: [learner], viewer: studentViewer(facts, learner) }), moment),
    async open(text, name) {
      const file = readProgressFile(text);
      if (!file.ok) return file;
      const { facts: theirs, leftOut } = arriving(facts, { ...file, ...(name ? { name } : {}) });
      return { ok: true, added: await takeIn(theirs), skipped: file.skipped, leftOut };
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
