// How an adult looked at Progress last, so that coming back from a sheet shows the same. Kept as long as the page is open, and for that adult alone.
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

const firstView: ProgressView = {
  layout: 'skills',
  sort: 'name',
  turned: false,
  grouping: 'none',
  filter: everyone,
};

let last: { readonly who: string; readonly view: ProgressView } | undefined;

export function lastView(who: string): ProgressView {
  return last?.who === who ? last.view : firstView;
}

export function keepView(who: string, view: ProgressView): void {
  last = { who, view };
}
