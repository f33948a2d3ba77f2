// This device as the page knows it: who plays, their preferences, and the notebook, which is opened when it is needed.

import type { ReadSoFar } from '../journal/journal.ts';
import { type Preferences, parsePreferences } from '../kit/preferences.ts';
import type { Bookmark } from '../practice/bookmark.ts';
import type { Fact, FactDraft } from '../practice/facts/fact.ts';
import type { Signature } from '../practice/facts/stamp.ts';
import { countryFrom, type SchoolPeople } from '../practice/help-numbers.ts';
import { type Band, bands } from '../practice/terms.ts';
import { parseNotedLooks, withLook } from '../progress/board/looks.ts';
import { type Celebrated, celebratedFrom } from './celebrated.ts';
import { now } from './clock.ts';
import { type Entry, UnfitEntries } from './entry.ts';
import { freshId } from './ids.ts';
import type { Notebook } from './notebook.ts';
import { createOrderClock, type OrderClock } from './order-clock.ts';
import type { Pocket } from './pocket.ts';
import { createReadingNews } from './reading-news.ts';
import { createWaitingEntries } from './waiting-entries.ts';

export interface Device {
  preferences(): Preferences;
  prefer(preferences: Preferences): void;
  /** The id of who plays here. A new player gets an id before they have a figure, so that no practice is lost. */
  player(): string;
  play(learner: string | undefined): void;
  notebook(): Promise<Notebook>;
  /**
   * Calls back once there is something to read or to keep: at once where someone has played on this device before, else after
   * the first thing done in a role-play. Returns the function that calls it off.
   */
  whenNeeded(then: () => void): () => void;
  /** How far the notebook's first reading is; absent before and after it. */
  reading(): ReadSoFar | undefined;
  /** Called while the notebook is read. Returns the function that stops it. */
  onReading(listener: () => void): () => void;
  /** Records what a learner did, dated now. The pocket holds it until the notebook has stored it. */
  record(draft: FactDraft, learner: string): void;
  /** The same for an adult's word on a learner, or for facts of the class. */
  sign(draft: FactDraft, signature: Signature): void;
  /** Records a fact that follows from other facts, as it is. */
  follow(fact: Fact): void;
  /**
   * Records many at once, without the pocket: resolves once they are stored. Entries that fit no fact are reported,
   * and stay in the pocket.
   */
  signAll(entries: readonly Entry[]): Promise<void>;
  /**
   * True when there seems to be a place to go on from; the bookmark itself is not read. A role-play at its debrief
   * counts as finished.
   */
  hasBookmark(learner: string, story: string): boolean;
  bookmark(learner: string, story: string): Promise<Bookmark | undefined>;
  keepBookmark(learner: string, story: string, bookmark: Bookmark | undefined): void;
  /** The picture of the student who played last, which can be shown before the notebook is open. */
  base(): { readonly learner: string; readonly base: string } | undefined;
  keepBase(learner: string, base: string): void;
  /** Badges of a learner that were celebrated here. The first call is the first look. */
  celebrated(learner: string): Celebrated;
  celebrate(learner: string, badge: string): void;
  /** Notes that a student looked for a job; false where this device noted it that day already. */
  noteLook(day: string, role: string | undefined): boolean;
  /** The band a student wishes stories for. It stays here, and nobody else sees it. */
  storyBand(learner: string): Band | undefined;
  /** `undefined` takes the wish back. */
  keepStoryBand(learner: string, band: Band | undefined): void;
  /** Deletes what the pocket holds about a learner. */
  forget(learner: string): void;
  /** Adults this student wrote down to ask for help. They are never a fact and never sent. */
  trusted(): readonly string[];
  trust(adults: readonly string[]): void;
  /** The school's adults and numbers for the card with real people to talk to; set at the desk. */
  school(): SchoolPeople;
  keepSchool(people: SchoolPeople): void;
  /** Is anything kept here, as far as can be told before the journal is read? */
  keepsFacts(): boolean;
  /** The class that the front door showed last. */
  classAtDoor(): string | undefined;
  keepClassAtDoor(id: string): void;
}

/** In milliseconds. */
const afterPaint = 60;

export function createDevice(
  pocket: Pocket,
  openNotebook: (clock: OrderClock, onReading: (reading: ReadSoFar) => void) => Promise<Notebook>,
): Device {
  let preferences = parsePreferences(pocket.read('preferences'));
  let player = textFrom(pocket.read('player'));
  let notebook: Promise<Notebook> | undefined;
  const waiting = createWaitingEntries(pocket, freshId);
  const clock = createOrderClock(pocket);
  const reading = createReadingNews();
  const place = (learner: string, story: string): string => `bookmark:${learner}:${story}`;

  const celebrated = (learner: string): Celebrated => {
    const kept = celebratedFrom(pocket.read(`celebrated:${learner}`));
    if (kept) return kept;
    // Facts that are here now were here before the first look.
    const first = { since: clock.seen() ?? { time: 0, count: 0 }, badges: [] };
    pocket.write(`celebrated:${learner}`, first);
    return first;
  };

  /** Ids of entries on their way to the journal, so that they are not sent twice. */
  const busy = new Set<string>();
  const write = async (entries: readonly Entry[]): Promise<void> => {
    const mine = entries.filter(({ id }) => !busy.has(id));
    for (const { id } of mine) busy.add(id);
    try {
      await (await open()).record(mine);
      waiting.drop(mine);
    } catch (cause) {
      // The notebook has reported what fits no fact. Such entries stay in the pocket, like those that could not be
      // stored.
      if (cause instanceof UnfitEntries) {
        waiting.drop(mine.filter((each) => !cause.entries.includes(each)));
        waiting.passOver(cause.entries);
      }
    } finally {
      for (const { id } of mine) busy.delete(id);
    }
  };
  const open = (): Promise<Notebook> => {
    if (notebook) return notebook;
    notebook = openNotebook(clock, reading.tell);
    notebook.then(
      () => {
        const left = waiting.all();
        if (left.length > 0) void write(left);
      },
      () => {
        notebook = undefined;
      },
    );
    return notebook;
  };

  let needed = player !== undefined;
  const needing = new Set<() => void>();
  const need = (): void => {
    needed = true;
    for (const then of needing) then();
    needing.clear();
  };
  const put = (entry: Entry): void => {
    waiting.put(entry);
    // That a role-play was opened is kept by the pocket until something has been done in it.
    if (!needed && !('draft' in entry && entry.draft.type === 'SittingOpened')) need();
    // The pocket has stored it already, so the journal can wait until the next line is painted.
    if (notebook) setTimeout(() => void write([entry]), afterPaint);
  };
  const note = (draft: FactDraft, signature: Signature): void => {
    const moment = now();
    // The place is given when the student acts, after everything that was on screen. Before the notebook was read it
    // is not known, and the entries wait for it in order.
    const order = clock.knows() && !waiting.hasUnplaced() ? clock.next(moment.at) : undefined;
    put({ ...signature, id: freshId(), draft, moment, ...(order ? { order } : {}) });
  };

  return {
    preferences: () => preferences,
    prefer(next) {
      preferences = next;
      pocket.write('preferences', next);
    },
    player() {
      if (player === undefined) {
        player = freshId();
        pocket.write('player', player);
      }
      return player;
    },
    play(learner) {
      player = learner;
      pocket.write('player', learner);
    },
    notebook: open,
    whenNeeded(then) {
      if (needed) then();
      else needing.add(then);
      return () => needing.delete(then);
    },
    reading: reading.now,
    onReading: reading.subscribe,
    record: (draft, learner) => note(draft, { learner }),
    sign: note,
    follow: (fact) => put({ id: fact.id, fact, ...(fact.learner ? { learner: fact.learner } : {}) }),
    async signAll(entries) {
      try {
        await (await open()).record(entries);
      } catch (cause) {
        if (!(cause instanceof UnfitEntries)) throw cause;
        for (const entry of cause.entries) waiting.put(entry);
      }
    },
    hasBookmark: (learner, story) => isUnderWay(pocket.read(place(learner, story))),
    async bookmark(learner, story) {
      const kept = pocket.read(place(learner, story));
      if (kept === undefined) return undefined;
      // The code that checks a bookmark is fetched only where there is a bookmark.
      return (await import('../practice/bookmark.ts')).parseBookmark(kept);
    },
    keepBookmark: (learner, story, bookmark) => pocket.write(place(learner, story), bookmark),
    base: () => baseFrom(pocket.read('base')),
    keepBase: (learner, base) => pocket.write('base', { learner, base }),
    celebrated,
    celebrate(learner, badge) {
      const { since, badges } = celebrated(learner);
      if (!badges.includes(badge))
        pocket.write(`celebrated:${learner}`, { since, badges: [...badges, badge] });
    },
    noteLook(day, role) {
      const next = withLook(parseNotedLooks(pocket.read('looks')), day, role);
      if (next) pocket.write('looks', next);
      return next !== undefined;
    },
    storyBand: (learner) => bands.find((band) => band === pocket.read(`story-band:${learner}`)),
    keepStoryBand: (learner, band) => pocket.write(`story-band:${learner}`, band),
    forget(learner) {
      waiting.forget(learner);
      pocket.write('base', undefined);
      pocket.clear(`bookmark:${learner}:`);
      pocket.write(`celebrated:${learner}`, undefined);
      pocket.write(`story-band:${learner}`, undefined);
    },
    trusted: () => listFrom(pocket.read('trusted')),
    trust: (adults) => pocket.write('trusted', adults),
    school: () => schoolFrom(pocket.read('school')),
    keepSchool: (people) => pocket.write('school', people),
    keepsFacts: clock.knows,
    classAtDoor: () => textFrom(pocket.read('class-at-door')),
    keepClassAtDoor: (id) => pocket.write('class-at-door', id),
  };
}

function isUnderWay(bookmark: unknown): boolean {
  const isKept = bookmark !== null && typeof bookmark === 'object';
  return isKept && (bookmark as { readonly doing?: unknown }).doing !== 'debrief';
}

function textFrom(data: unknown): string | undefined {
  return typeof data === 'string' && data.length > 0 && data.length <= 80 ? data : undefined;
}

function baseFrom(data: unknown): { readonly learner: string; readonly base: string } | undefined {
  if (data === null || typeof data !== 'object') return undefined;
  const { learner, base } = data as { readonly learner?: unknown; readonly base?: unknown };
  const isPicture = typeof base === 'string' && base.startsWith('data:image/');
  return typeof learner === 'string' && isPicture ? { learner, base } : undefined;
}

function listFrom(data: unknown): readonly string[] {
  return Array.isArray(data) ? data.filter((each) => typeof each === 'string') : [];
}

function schoolFrom(data: unknown): SchoolPeople {
  const { adults, country, numbers } = (data !== null && typeof data === 'object' ? data : {}) as {
    readonly adults?: unknown;
    readonly country?: unknown;
    readonly numbers?: unknown;
  };
  const rows = Array.isArray(numbers) ? numbers : [];
  return {
    adults: listFrom(adults),
    country: countryFrom(country),
    numbers: rows.flatMap((row: unknown) => {
      const { name, number } = (row ?? {}) as { readonly name?: unknown; readonly number?: unknown };
      return typeof name === 'string' && typeof number === 'string' ? [{ name, number }] : [];
    }),
  };
}
