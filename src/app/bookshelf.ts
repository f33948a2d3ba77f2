// Books that are open or on their way. One that failed to come can be asked for again.
import { openBook } from '../story/catalogue.ts';
import type { Book } from '../story/page.ts';

const books = new Map<string, Promise<Book>>();

export function fetchBook(id: string): Promise<Book> {
  const coming = books.get(id);
  if (coming) return coming;
  const book = openBook(id);
  books.set(id, book);
  book.catch(() => books.delete(id));
  return book;
}
