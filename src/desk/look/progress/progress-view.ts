// How an adult looks at Progress: what is shown, of whom, and in which order.
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
  /** A class, all of them, or the first one where nothing was chosen yet. */
  readonly class?: string;
  readonly filter: RowFilter;
  /** The student whose row is open. */
  readonly open?: string;
}

/** Before anything was chosen. */
export const firstView: ProgressView = {
  layout: 'skills',
  sort: 'name',
  turned: false,
  grouping: 'none',
  filter: everyone,
};
