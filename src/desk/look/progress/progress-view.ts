// What an adult has chosen to see in Progress: the layout, the students and their order.
import {
  everyone,
  type Grouping,
  type RowFilter,
  type SortKey,
} from '../../../progress/class/progress-rows.ts';

export interface ProgressView {
  readonly layout: 'skills' | 'micros' | 'picture';
  readonly sort: SortKey;
  readonly turned: boolean;
  readonly grouping: Grouping;
  /** A class, or all classes; absent means the first class. */
  readonly class?: string;
  readonly filter: RowFilter;
  /** The student whose row is open. */
  readonly open?: string;
}

/** The view before an adult has chosen. */
export const firstView: ProgressView = {
  layout: 'skills',
  sort: 'name',
  turned: false,
  grouping: 'none',
  filter: everyone,
};
