// The notebook: the journal opened for this page, and the players folded from it when they are asked for. Fetched late, so that the first words come sooner.
import { type FactSource, type Journal, JournalTrouble, type TroubleSays } from '../journal/journal.ts';
import { readProgressFile } from '../journal/progress-file.ts';
import { parcelFile } from '../journal/way-out.ts';
import { type Fact, parseFact } from '../practice/facts/fact.ts';
import { allFiguresOf, readAsOne } from '../practice/facts/joins.ts';
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
import { keepCode } from './kept-codes.ts';
import type { OrderClock } from './order-clock.ts';

/** What is wrong: storing failed, or something that was done fits no fact. */
export type NotebookTrouble = TroubleSays | 'unfit';

type Opened =
  /** `leftOut` counts facts of other students in a student's own file. */
  | { readonly ok: true; readonly added: number; readonly skipped: number; readonly leftOut: number }
  | Extract<ProgressFile, { readonly ok: false }>;

export interface Notebook {
  /** The id of this device. */
  readonly device: string;
  /** Every fact on this device, in order; a new list when facts are added. */
  facts(): readonly Fact[];
  /** Everyone with a figure here, the latest player first; a new list when facts are added. */
  players(): readonly Player[];
  /** What is wrong with storage, if anything. */
  trouble(): NotebookTrouble | undefined;
  /** How many things that were done here fitted no fact. */
  unfit(): number;
  subscribe(listener: () => void): () => void;
  /**
   * Resolves once the entries are stored and `facts()` shows them. Rejects with `UnfitEntries` where some fit no
   * fact; all others are stored then.
   */
  record(entries: readonly Entry[]): Promise<void>;
  /** A progress file with one learner's facts, and those facts of the class that they may know. */
  save(learner: string, moment: Moment): string;
  /** Takes in a progress file; `name` is the file's own name. */
  open(text: string, name?: string): Promise<Opened>;
  /** Takes in facts from elsewhere; answers how many are new, once `facts()` shows them. */
  takeIn(facts: readonly Fact[]): Promise<number>;
  /** Erases a learner on this device and leaves a tombstone. */
  erase(learner: string, moment: Moment): Promise<void>;
  keep(key: string, value: unknown): Promise<void>;
  kept(key: string): Promise<unknown>;
}

/** `practisedIn` gives the micro-skills that a role-play practices. */
export async function openNotebook(
  clock: OrderClock,
  practisedIn: (story: string) => readonly MicroId[],
  journal: Journal,
): Promise<Notebook> {
  /** The journal's facts as they were said, and as they are read. */
  let said: readonly Fact[] = [];
  let facts: readonly Fact[] = [];
  /** The players, and the list of facts they were folded from. */
  let folded: { readonly from: readonly Fact[]; readonly players: readonly Player[] } | undefined;
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
    if (read === said) return;
    facts = readAsOne(read, { facts: said, read: facts });
    said = read;
    // The clock sees the facts before a screen shows them, so that whatever is done next comes after them.
    const last = said.at(-1);
    if (last) clock.see(placeOf(last));
    tell();
  };
  /** Keeps what went wrong for the screens, and passes the error on to the caller. */
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
  const kept = journal.kept('device').catch(() => undefined);
  await attempt(reread, 'unread').catch(() => {});
  journal.subscribe(() => {
    // Shows at once what the page holds in memory. Whatever storage could not give yet is read in the background.
    show(journal.held());
    void reread().catch(() => {});
  });

  // When reading failed, the id is not waited for, so that the page opens and can report the trouble.
  const device = trouble ? freshId() : await deviceId(await kept, journal);
  let id = '';
  const stamp = createStamp({ device, seq: freeSeq(said, device), freshId: () => id });
  /** A fact that names no person takes no number of this device, because a gap in the numbers would point to it. */
  const signed = (entry: DraftEntry): Fact =>
    isNobodys(entry.draft)
      ? nobodysFact(entry.draft, entry.id, entry.moment.day)
      : stamp(
          asAssigned(entry.draft, entry.learner, facts, practisedIn),
          entry,
          entry.moment,
          orderFrom(entry.order) ?? clock.next(entry.moment.at),
        );
  /** The fact of an entry; `undefined` where the entry fits no fact. */
  const factFrom = (entry: Entry): Fact | undefined => {
    id = entry.id;
    try {
      const parsed = parseFact('fact' in entry ? entry.fact : signed(entry));
      return parsed.ok ? parsed.fact : undefined;
    } catch {
      // An entry from the pocket may be torn.
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
    // Another tab may have stored an entry of the pocket already.
    const fitting: Fact[] = [];
    const misfits: Entry[] = [];
    for (const entry of entries) {
      if (journal.knows(entry.id)) continue;
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
    players() {
      if (folded?.from !== facts) folded = { from: facts, players: projectPlayers(facts) };
      return folded.players;
    },
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
      const figures = allFiguresOf(facts, learner);
      await write(
        figures.map((each) => ({ id: freshId(), draft: { type: 'Erased' }, learner: each, moment })),
      );
      for (const each of figures) {
        await journal.keep(`figure:${each}`, undefined).catch(() => {});
        await journal.keep(`handed-in:${each}`, undefined).catch(() => {});
        await keepCode(journal, each).catch(() => {});
      }
    },
    keep: (key, value) => journal.keep(key, value),
    kept: (key) => journal.kept(key),
  };
}

/** The id of this device, made once. When storage fails, the page uses a new one for as long as it is open. */
async function deviceId(known: unknown, small: Pick<Journal, 'keep'>): Promise<string> {
  if (typeof known === 'string' && known !== '') return known;
  const fresh = freshId();
  await small.keep('device', fresh).catch(() => {});
  return fresh;
}
