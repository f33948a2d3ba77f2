// A storage shelf in memory that can be made to fail in every way that a browser's storage does.
import type { Shelf } from '../../src/journal/shelf.ts';

export type Ailment = 'full' | 'refused' | 'hanging' | 'broken';

export interface MapShelf extends Shelf {
  readonly stored: Map<string, unknown>;
  /** Every value that was written, in order. */
  readonly written: unknown[];
  /** From now on writes, or all calls, fail in this way; `undefined` makes them work again. */
  ail(ailment: Ailment | undefined, calls?: 'writes' | 'all'): void;
  /** Makes one row unreadable, or readable again. */
  spoil(key: string, spoilt: boolean): void;
  /** How often a shelf was opened. */
  opened: number;
  open(): Shelf;
}

const errors: Readonly<Record<Exclude<Ailment, 'hanging'>, () => Error>> = {
  full: () => new DOMException('no space', 'QuotaExceededError'),
  refused: () => new DOMException('not here', 'SecurityError'),
  broken: () => new DOMException('what', 'UnknownError'),
};

export function createMapShelf(): MapShelf {
  const stored = new Map<string, unknown>();
  const spoilt = new Set<string>();
  let ailment: Ailment | undefined;
  let ailing: 'writes' | 'all' = 'all';
  const suffer = async <T>(kind: 'read' | 'write', work: () => T): Promise<T> => {
    if (!ailment || (ailing === 'writes' && kind === 'read')) return work();
    if (ailment === 'hanging') return new Promise<T>(() => undefined);
    throw errors[ailment]();
  };
  const shelf: MapShelf = {
    stored,
    written: [],
    opened: 0,
    open() {
      shelf.opened += 1;
      return shelf;
    },
    ail(next, calls = 'all') {
      ailment = next;
      ailing = calls;
    },
    spoil(key, isSpoilt) {
      if (isSpoilt) spoilt.add(key);
      else spoilt.delete(key);
    },
    get: (key) =>
      suffer('read', () => {
        if (spoilt.has(key)) throw errors.broken();
        return structuredClone(stored.get(key) ?? null);
      }),
    set: (key, value) =>
      suffer('write', () => {
        shelf.written.push(value);
        stored.set(key, structuredClone(value));
      }),
    remove: (key) => suffer('write', () => void stored.delete(key)),
    keys: (prefix) => suffer('read', () => [...stored.keys()].filter((key) => key.startsWith(prefix))),
    // As in a browser, reading stops at a spoilt row after the rows before it were given out.
    rows: (prefix, onRow) =>
      suffer('read', () => {
        for (const [key, value] of stored) {
          if (!key.startsWith(prefix)) continue;
          if (spoilt.has(key)) throw errors.broken();
          onRow(key, structuredClone(value));
        }
      }),
  };
  return shelf;
}
