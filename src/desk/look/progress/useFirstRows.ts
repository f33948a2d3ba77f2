// Draws rows a few at a time: those in sight at once, the others in later frames, so that a slow machine shows a class quickly.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RowGroup } from '../../../progress/class/progress-rows.ts';
import { firstRows } from './first-rows.ts';

/** The rows in sight on a tall screen. */
const first = 14;
const more = 14;

/** Starts again with the first rows whenever `what` changes. */
export function useFirstRows(groups: readonly RowGroup[], what: string): readonly RowGroup[] {
  const [made, setMade] = useState({ what, rows: first });
  const rows = made.what === what ? made.rows : first;
  const all = groups.reduce((sum, group) => sum + group.rows.length, 0);
  useEffect(() => {
    if (rows >= all) return;
    let later = 0;
    const frame = requestAnimationFrame(() => {
      later = window.setTimeout(() => setMade({ what, rows: rows + more }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
    };
  }, [what, rows, all]);
  return useMemo(() => firstRows(groups, rows), [groups, rows]);
}
