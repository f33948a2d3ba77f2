// Books that are open or on their way, each with the place where it was left. One that failed to come can be asked for again.
import { fits } from '../play/sitting.ts';
import type { Bookmark } from '../practice/bookmark.ts';
import { openBook } from '../story/catalogue.ts';
import type { Book } from '../story/page.ts';
import type { Device } from './device.ts';

export interface OpenBook {
  readonly book: Book;
  /** Where it was left, if it can be gone on with. */
  readonly bookmark: Bookmark | undefined;
  /** There was a place, and the story has changed since. */
  readonly changed: boolean;
}

const books = new Map<string, Promise<Book>>();

/** Rejects when there is no such story, or it cannot be fetched. */
export async function fetchBook(device: Device, id: string): Promise<OpenBook> {
  const [book, kept] = await Promise.all([bookFor(id), device.bookmark(device.player(), id)]);
  const bookmark = kept && placeIn(book, kept);
  return { book, bookmark, changed: kept !== undefined && bookmark === undefined };
}

function bookFor(id: string): Promise<Book> {
  const coming = books.get(id);
  if (coming) return coming;
  const book = openBook(id);
  books.set(id, book);
  book.catch(() => books.delete(id));
  return book;
}

/**
 * Some browsers remember for as long as a page is open that a piece of it did not come: asking again is then in vain.
 * Loads the page anew when there is somebody to load it from; the place in the role-play is kept. Answers whether it does.
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

/** While a story is being written, its reader stays where they were as long as the way there still exists. */
function placeIn(book: Book, kept: Bookmark): Bookmark | undefined {
  const present = import.meta.env.DEV ? { ...kept, version: book.entry.version } : kept;
  return fits(present, book) ? present : undefined;
}
