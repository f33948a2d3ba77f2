// What comes of reading a list: its classes and how it was read, or why it could not be.
import type { ColumnReading } from './list-names.ts';
import type { FileText } from './list-text.ts';
import type { RosterList } from './name-list.ts';

/** The code of a class, its period or its term, as the school writes it. */
export interface Mark {
  readonly kind: 'code' | 'period' | 'term';
  readonly says: string;
}

/** One class of a list, with its name where the list says it. */
export interface ClassList {
  readonly name?: string;
  /** What tells it from a class of the same name. */
  readonly apart?: readonly Mark[];
  /** True for a class of a term that has ended. */
  readonly isOver?: boolean;
  readonly list: RosterList;
}

export type ReadList =
  /** At least one list; several where the file holds several classes. */
  | {
      readonly ok: true;
      readonly lists: readonly ClassList[];
      readonly reading?: ColumnReading;
      readonly guess?: FileText['guess'];
    }
  | {
      readonly ok: false;
      readonly why:
        | 'empty'
        | 'many'
        | 'zip'
        | 'sheet'
        | 'columns'
        | 'binary'
        | 'formatted'
        | 'page'
        | 'document';
    };
