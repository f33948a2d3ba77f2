// Where a key leads in a table that is a grid: arrows go from cell to cell, Home and End along a row, Page Up and Page Down over rows.

/** Rows that Page Up and Page Down pass over. */
const page = 6;

/** A cell by its row, and its place among the cells of that row. */
interface GridCell {
  readonly row: number;
  readonly cell: number;
}

/** How many columns each cell covers, row by row. */
type GridSpans = readonly (readonly number[])[];

interface GridKey {
  readonly key: string;
  readonly control: boolean;
}

/** `undefined` where the key leads nowhere: at an edge, or for any other key. */
export function gridGoal(spans: GridSpans, from: GridCell, { key, control }: GridKey): GridCell | undefined {
  const { row, cell } = from;
  const column = columnOf(spans[row] ?? [], cell);
  const last = spans.length - 1;
  switch (key) {
    case 'ArrowUp':
      return cellOver(spans, row - 1, column);
    case 'ArrowDown':
      return cellOver(spans, row + 1, column);
    case 'ArrowLeft':
      return existing(spans, { row, cell: cell - 1 });
    case 'ArrowRight':
      return existing(spans, { row, cell: cell + 1 });
    case 'Home':
      return cellOver(spans, control ? 0 : row, 0);
    case 'End':
      return cellOver(spans, control ? last : row, Number.POSITIVE_INFINITY);
    case 'PageUp':
      return cellOver(spans, Math.max(0, row - page), column);
    case 'PageDown':
      return cellOver(spans, Math.min(last, row + page), column);
    default:
      return undefined;
  }
}

/** The cell of a row that covers this column, also where it spans several. A shorter row ends at its last cell. */
function cellOver(spans: GridSpans, row: number, column: number): GridCell | undefined {
  const cells = spans[row] ?? [];
  const over = cells.findIndex((span, cell) => columnOf(cells, cell) + span > column);
  return existing(spans, { row, cell: over === -1 ? cells.length - 1 : over });
}

function columnOf(cells: readonly number[], cell: number): number {
  return cells.slice(0, cell).reduce((sum, span) => sum + span, 0);
}

function existing(spans: GridSpans, at: GridCell): GridCell | undefined {
  return spans[at.row]?.[at.cell] === undefined ? undefined : at;
}
