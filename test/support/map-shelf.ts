// The outside world at its worst: a shelf in memory whose next calls can be made to fail or never to answer.
import type { Shelf } from '../../src/journal/shelf.ts';

export type Ailment = 'full' | 'refused' | 'hanging' | 'broken';

export interface MapShelf extends Shelf {
  readonly rows: Map<string, unknown>;
  /** From now on calls that change something (or every call) suffer from this; `undefined` heals. */
  ail(ailment: Ailment | undefined, calls?: 'writes' | 'all'): void;
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
  const rows = new Map<string, unknown>();
  let ailment: Ailment | undefined;
  let ailing: 'writes' | 'all' = 'all';
  const suffer = async <T>(kind: 'read' | 'write', work: () => T): Promise<T> => {
    if (!ailment || (ailing === 'writes' && kind === 'read')) return work();
    if (ailment === 'hanging') return new Promise<T>(() => undefined);
    throw errors[ailment]();
  };
  const shelf: MapShelf = {
    rows,
    opened: 0,
    open() {
      shelf.opened += 1;
      return shelf;
    },
    ail(next, calls = 'all') {
      ailment = next;
      ailing = calls;
    },
    get: (key) => suffer('read', () => structuredClone(rows.get(key) ?? null)),
    set: (key, value) => suffer('write', () => void rows.set(key, structuredClone(value))),
    remove: (key) => suffer('write', () => void rows.delete(key)),
    keys: () => suffer('read', () => [...rows.keys()]),
    rows: () => suffer('read', () => structuredClone(rows)),
  };
  return shelf;
}
