// This device as the page knows it: who plays, how they like it, and the notebook, which is opened when it is needed.
import type { Pocket } from '../journal/pocket.ts';
import type { Signature } from '../journal/stamp.ts';
import { type Preferences, parsePreferences } from '../kit/preferences.ts';
import type { Bookmark } from '../practice/bookmark.ts';
import type { FactDraft } from '../practice/fact.ts';
import { type Celebrated, celebratedFrom } from './celebrated.ts';
import { now } from './clock.ts';
import { freshId } from './ids.ts';
import type { Entry, Notebook } from './notebook.ts';

export interface Device {
  preferences(): Preferences;
  prefer(preferences: Preferences): void;
  /** Who plays here; someone new gets an id before they have a figure, so that no practice is lost. */
  player(): string;
  play(learner: string | undefined): void;
  notebook(): Promise<Notebook>;
  /** Writes down what a learner did, dated now. Until the notebook has it safe, the pocket holds it. */
  record(draft: FactDraft, learner: string): void;
  /** Likewise for what is somebody else's word, or the class's own. An `id` of its own makes it one fact on every device. */
  sign(draft: FactDraft, signature: Signature, id?: string): void;
  /** Practice that the pocket still holds from before. */
  hasUnwritten(): boolean;
  /** There is a place to go on from, as far as can be told without reading it. A role-play at its debrief is finished. */
  hasBookmark(learner: string, story: string): boolean;
  bookmark(learner: string, story: string): Promise<Bookmark | undefined>;
  keepBookmark(learner: string, story: string, bookmark: Bookmark | undefined): void;
  /** The picture of whoever played last, there before the notebook is. */
  base(): { readonly learner: string; readonly base: string } | undefined;
  keepBase(learner: string, base: string): void;
  /** Badges of a learner that were celebrated here; the first look is now. */
  celebrated(learner: string): Celebrated;
  celebrate(learner: string, badge: string): void;
  /** Lets go of what the pocket holds of a learner. */
  forget(learner: string): void;
  /** Adults this student wrote down; never a fact, never sent. */
  trusted(): readonly string[];
  trust(adults: readonly string[]): void;
  /** The school's adults and numbers for the real-person card; set at the desk. */
  school(): SchoolPeople;
  keepSchool(people: SchoolPeople): void;
  /** The class the front door showed last. */
  classAtDoor(): string | undefined;
  keepClassAtDoor(id: string): void;
}

export interface SchoolPeople {
  readonly adults: readonly string[];
  readonly numbers: readonly { readonly name: string; readonly number: string }[];
}

/** Milliseconds. */
const afterPaint = 60;

export function createDevice(pocket: Pocket, openNotebook: () => Promise<Notebook>): Device {
  let preferences = parsePreferences(pocket.read('preferences'));
  let player = textFrom(pocket.read('player'));
  let notebook: Promise<Notebook> | undefined;
  let unwritten = entriesFrom(pocket.read('unwritten'));
  const place = (learner: string, story: string): string => `bookmark:${learner}:${story}`;

  const celebrated = (learner: string): Celebrated => {
    const kept = celebratedFrom(pocket.read(`celebrated:${learner}`));
    if (kept) return kept;
    const first = { since: now().at, badges: [] };
    pocket.write(`celebrated:${learner}`, first);
    return first;
  };

  const write = async (entries: readonly Entry[]): Promise<void> => {
    await (await open()).record(entries);
    unwritten = unwritten.filter((entry) => !entries.includes(entry));
    pocket.write('unwritten', unwritten.length > 0 ? unwritten : undefined);
  };
  const open = (): Promise<Notebook> => {
    if (notebook) return notebook;
    notebook = openNotebook();
    notebook.catch(() => {
      notebook = undefined;
    });
    if (unwritten.length > 0) void write(unwritten).catch(() => {});
    return notebook;
  };

  const note = (draft: FactDraft, signature: Signature, id = freshId()): void => {
    const entry: Entry = { ...signature, id, draft, moment: now() };
    unwritten = [...unwritten, entry];
    pocket.write('unwritten', unwritten);
    // The pocket has it already: the journal may wait until the next line is painted.
    if (notebook) setTimeout(() => void write([entry]).catch(() => {}), afterPaint);
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
    record: (draft, learner) => note(draft, { learner }),
    sign: note,
    hasUnwritten: () => unwritten.length > 0,
    hasBookmark: (learner, story) => isUnderWay(pocket.read(place(learner, story))),
    async bookmark(learner, story) {
      const kept = pocket.read(place(learner, story));
      if (kept === undefined) return undefined;
      // What distrusts it is fetched only where there is something to distrust.
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
    forget(learner) {
      unwritten = unwritten.filter((entry) => entry.learner !== learner);
      pocket.write('unwritten', unwritten.length > 0 ? unwritten : undefined);
      pocket.write('base', undefined);
      pocket.clear(`bookmark:${learner}:`);
      pocket.write(`celebrated:${learner}`, undefined);
    },
    trusted: () => listFrom(pocket.read('trusted')),
    trust: (adults) => pocket.write('trusted', adults),
    school: () => schoolFrom(pocket.read('school')),
    keepSchool: (people) => pocket.write('school', people),
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
  const { adults, numbers } = (data !== null && typeof data === 'object' ? data : {}) as {
    readonly adults?: unknown;
    readonly numbers?: unknown;
  };
  const rows = Array.isArray(numbers) ? numbers : [];
  return {
    adults: listFrom(adults),
    numbers: rows.flatMap((row: unknown) => {
      const { name, number } = (row ?? {}) as { readonly name?: unknown; readonly number?: unknown };
      return typeof name === 'string' && typeof number === 'string' ? [{ name, number }] : [];
    }),
  };
}

/** Entries are read as facts when they are written down; here they only have to be a list. */
function entriesFrom(data: unknown): readonly Entry[] {
  return Array.isArray(data) ? data.filter((each) => each !== null && typeof each === 'object') : [];
}
