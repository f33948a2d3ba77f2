// The first rows of a grouped table, for drawing it a few rows at a time.
import type { RowGroup } from '../../../progress/class/progress-rows.ts';

/** A group with no row yet is left out, with its heading. */
export function firstRows(groups: readonly RowGroup[], count: number): readonly RowGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const some = group.rows.slice(0, Math.max(0, left));
    left -= some.length;
    return some.length > 0 ? [{ ...group, rows: some }] : [];
  });
}
