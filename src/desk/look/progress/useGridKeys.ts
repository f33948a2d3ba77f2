// Keys of a table that is a grid: one tab stop, arrows from cell to cell, Home and End, and Enter for the row (WAI-ARIA, grid pattern).
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { gridGoal } from './grid-goal.ts';

/** The tab stop is moved in the page directly and is no state, so that moving it does not draw the table again. */
export function useGridKeys(table: RefObject<HTMLTableElement | null>) {
  useLayoutEffect(() => {
    const grid = table.current;
    if (grid && !grid.querySelector('[tabindex="0"]')) stopAt(grid, grid.rows[firstOf(grid)]?.cells[0]);
  });
  return {
    onFocusIn(event: FocusEvent): void {
      const cell = (event.target as Element | null)?.closest<HTMLTableCellElement>('td, th');
      if (table.current && cell) stopAt(table.current, cell);
    },
    onKeyDown(event: KeyboardEvent): void {
      const grid = table.current;
      const cell = (event.target as Element | null)?.closest<HTMLTableCellElement>('td, th');
      if (!grid || !cell || event.altKey || event.metaKey || event.shiftKey) return;
      if (event.key === 'Enter' && event.target === cell) {
        cell.parentElement?.querySelector<HTMLElement>('[aria-expanded]')?.click();
        event.preventDefault();
        return;
      }
      const next = goalOf(grid, cell, event.key, event.ctrlKey);
      if (!next) return;
      event.preventDefault();
      stopAt(grid, next);
      holderOf(next).focus();
    },
  };
}

function goalOf(
  grid: HTMLTableElement,
  cell: HTMLTableCellElement,
  key: string,
  control: boolean,
): HTMLTableCellElement | undefined {
  const rows = [...grid.rows];
  const spans = rows.map(({ cells }) => [...cells].map(({ colSpan }) => colSpan));
  const row = rows.indexOf(cell.parentElement as HTMLTableRowElement);
  const goal = gridGoal(spans, { row, cell: cell.cellIndex }, { key, control });
  return goal && rows[goal.row]?.cells[goal.cell];
}

/** The first row of students, below the row of sort buttons. */
function firstOf(grid: HTMLTableElement): number {
  return Math.min(grid.tHead?.rows.length ?? 0, grid.rows.length - 1);
}

/** The element that takes a cell's focus: its button, or the cell itself. */
function holderOf(cell: HTMLTableCellElement): HTMLElement {
  return cell.querySelector<HTMLElement>('button') ?? cell;
}

function stopAt(grid: HTMLTableElement, cell: HTMLTableCellElement | undefined): void {
  if (!cell) return;
  for (const before of grid.querySelectorAll<HTMLElement>('[tabindex="0"]')) before.tabIndex = -1;
  holderOf(cell).tabIndex = 0;
}
