// Keys of a table that is a grid: one tab stop, arrows from cell to cell, Home and End, and Enter for the row (WAI-ARIA, grid pattern).
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Rows that Page Up and Page Down pass over. */
const page = 6;

/** The tab stop is moved in the page directly and is no state, so that moving it does not draw the table again. */
export function useGridKeys(table: RefObject<HTMLTableElement | null>) {
  useLayoutEffect(() => {
    const grid = table.current;
    if (grid && !grid.querySelector('[tabindex="0"]')) stopAt(grid, cellAt(grid, firstOf(grid), 0));
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
      const next = goal(grid, cell, event.key, event.ctrlKey);
      if (!next) return;
      event.preventDefault();
      stopAt(grid, next);
      holderOf(next).focus();
    },
  };
}

function goal(
  grid: HTMLTableElement,
  cell: HTMLTableCellElement,
  key: string,
  control: boolean,
): HTMLTableCellElement | undefined {
  const rows = [...grid.rows];
  const row = rows.indexOf(cell.parentElement as HTMLTableRowElement);
  const column = columnOf(cell);
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowUp':
      return row > 0 ? cellAt(grid, row - 1, column) : undefined;
    case 'ArrowDown':
      return row < last ? cellAt(grid, row + 1, column) : undefined;
    case 'ArrowLeft':
      return cell.previousElementSibling as HTMLTableCellElement | undefined;
    case 'ArrowRight':
      return cell.nextElementSibling as HTMLTableCellElement | undefined;
    case 'Home':
      return cellAt(grid, control ? 0 : row, 0);
    case 'End':
      return cellAt(grid, control ? last : row, Number.POSITIVE_INFINITY);
    case 'PageUp':
      return cellAt(grid, Math.max(0, row - page), column);
    case 'PageDown':
      return cellAt(grid, Math.min(last, row + page), column);
    default:
      return undefined;
  }
}

/** The cell of a row that covers this column, also where it spans several. */
function cellAt(grid: HTMLTableElement, row: number, column: number): HTMLTableCellElement | undefined {
  const cells = [...(grid.rows[row]?.cells ?? [])];
  return cells.find((cell) => columnOf(cell) + cell.colSpan > column) ?? cells.at(-1);
}

function columnOf(cell: HTMLTableCellElement): number {
  let at = 0;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling)
    at += (before as HTMLTableCellElement).colSpan;
  return at;
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
