// The library for browser tests: each story with its walks, its address, and a device on which the sensitive stories are assigned.
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Fact } from '../../src/practice/facts/fact.ts';
import type { Book, Walk } from '../../src/story/page.ts';
import { readLibrary } from '../../src/workshop/library/library.ts';
import type { Device, House } from '../browser/house.ts';
import { openFile } from './open-file.ts';

export interface Shelved {
  readonly book: Book;
  /** The story's walks by name. */
  readonly walks: ReadonlyMap<string, Walk>;
}

export const shelf: readonly Shelved[] = readLibrary(resolve(import.meta.dirname, '../..')).stories.map(
  ({ book, walks }) => {
    if (!book) throw new Error('A story does not compile.');
    const named = walks.map(({ file, walk }) => [file.replace(/^.*\/|\.walk$/g, ''), walk] as const);
    return { book, walks: new Map(named) };
  },
);

export function walkOf(id: string, name: string): { readonly book: Book; readonly walk: Walk } {
  const found = shelf.find(({ book }) => book.entry.id === id);
  const walk = found?.walks.get(name);
  if (!found || !walk) throw new Error(`There is no ${name}.walk of ${id}.`);
  return { book: found.book, walk };
}

/** A device on which a counselor has assigned the sensitive role-plays to everyone. */
export function saveGivenDevice(house: House): Promise<Device> {
  const given = shelf
    .filter(({ book }) => book.entry.sensitive)
    .map(
      ({ book: { entry } }, seq): Fact<'Assigned'> => ({
        type: 'Assigned',
        id: `given-${seq}`,
        v: 1,
        at: 1_760_000_000_000,
        day: '2025-10-09',
        actor: 'counselor',
        device: 'office',
        seq,
        assignment: `given-${seq}`,
        what: { kind: 'story', story: entry.id },
        to: { kind: 'class' },
      }),
    );
  return house.prepare('/?stage=off&motion=off', (page) => openFile(page, given));
}

/** The address at which a story has the beginning that the walk needs: its seed draws it. */
export function addressOf({ entry }: Book, { beginning }: Walk, door = ''): string {
  return `/?story=${entry.id}&seed=${beginning}&motion=off${door}`;
}

export function endingOn(page: Page): Promise<string | null> {
  return page.locator('.debrief header').getAttribute('data-ending');
}
