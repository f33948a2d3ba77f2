// Books that are open or being fetched, each with its bookmark. A book that could not be fetched can be asked for again.
import { fits } from '../play/sitting-context.ts';
import type { Bookmark } from '../practice/bookmark.ts';
import type { Parting } from '../practice/terms.ts';
import { catalogue, openBook } from '../story/catalogue.ts';
import type { Book, CastId } from '../story/page.ts';
import type { Device } from './device.ts';

export interface OpenBook {
  readonly book: Book;
  /** The bookmark, if the sitting can be gone on with. */
  readonly bookmark: Bookmark | undefined;
  /** There was a bookmark, and the story has changed since. */
  readonly changed: boolean;
  /** How the student and the story's partner left each other, where the story remembers it. */
  readonly met: Parting | undefined;
}

const books = new Map<string, Promise<Book>>();
/** The books that have come. */
const here = new Map<string, Book>();

/** Rejects when there is no such story, or when it cannot be fetched. */
export async function fetchBook(device: Device, id: string): Promise<OpenBook> {
  const [book, kept] = await Promise.all([bookFor(id), device.bookmark(device.player(), id)]);
  const bookmark = kept && placeIn(book, kept);
  const met = book.entry.met === undefined ? undefined : await partingWith(device, book.entry.met);
  return { book, bookmark, changed: kept !== undefined && bookmark === undefined, met };
}

/** A book that has come, for its card; `undefined` where the student has a place in it, which has to be checked first. */
export function bookAtHand(device: Device, id: string): OpenBook | undefined {
  const book = here.get(id);
  if (!book || device.hasBookmark(device.player(), id)) return undefined;
  return { book, bookmark: undefined, changed: false, met: undefined };
}

/** Fetches a book that may be opened soon. */
export async function fetchAhead(id: string): Promise<void> {
  await bookFor(id);
}

/** Without the notebook nobody is remembered, and the story opens all the same. */
async function partingWith(device: Device, partner: CastId): Promise<Parting | undefined> {
  const shared = new Set(catalogue.filter(({ cast }) => cast.includes(partner)).map(({ id }) => id));
  try {
    const [notebook, { partingFrom }] = await Promise.all([
      device.notebook(),
      import('../progress/records/parting.ts'),
    ]);
    return partingFrom(notebook.facts(), device.player(), shared);
  } catch {
    return undefined;
  }
}

function bookFor(id: string): Promise<Book> {
  const coming = books.get(id);
  if (coming) return coming;
  const book = openBook(id);
  books.set(id, book);
  book.then(
    (come) => here.set(id, come),
    () => books.delete(id),
  );
  return book;
}

/**
 * Some browsers remember, as long as a page is open, that a file could not be fetched, so asking again is useless.
 * Reloads the page when the server answers; the bookmark is kept. Answers whether it reloads.
 */
export async function loadAnew(): Promise<boolean> {
  try {
    const { ok } = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    if (ok) location.reload();
    return ok;
  } catch {
    return false;
  }
}

/** While a story is being written, its reader keeps the bookmark as long as its moves still exist. */
function placeIn(book: Book, kept: Bookmark): Bookmark | undefined {
  const present = import.meta.env.DEV ? { ...kept, version: book.entry.version } : kept;
  return fits(present, book) ? present : undefined;
}
