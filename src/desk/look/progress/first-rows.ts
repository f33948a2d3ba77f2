// The first rows of a table in groups, for a picture that comes a few rows at a time.
import type { RowGroup } from '../../../progress/class/progress-rows.ts';

/** A group none of whose rows is there yet is left out, heading and all. */
export function firstRows(groups: readonly RowGroup[], count: number): readonly RowGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const some = group.rows.slice(0, Math.max(0, left));
    left -= some.length;
    return some.length > 0 ? [{ ...group, rows: some }] : [];
  });
}
