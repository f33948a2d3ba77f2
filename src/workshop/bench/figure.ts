// What the benchmark measures: a figure, the anchor it is told against, and how many values become one row of the table.

export interface BenchFigure {
  readonly name: string;
  readonly unit: 'ms' | 's' | 'KB' | 'MB' | 'a second' | 'requests';
  readonly limit: number;
  /**
   * Absent: the limit is one of the figure itself (sizes and counts are the same on every machine). `ratio`: the
   * figure divided by its anchor. `beyond`: how much more it is than its anchor.
   */
  readonly against?: 'ratio' | 'beyond';
}

export interface Measured {
  readonly figure: BenchFigure;
  readonly values: readonly number[];
  /** Values of the anchor, measured in turn with the figure's. */
  readonly anchors?: readonly number[];
}

export interface BenchRow {
  readonly figure: BenchFigure;
  /** Medians. */
  readonly value: number;
  readonly anchor?: number;
  /** What the limit is compared with, and its least and most between pairs of values that were measured in turn. */
  readonly told: number;
  readonly least: number;
  readonly most: number;
  readonly holds: boolean;
  readonly values: readonly number[];
  readonly anchors?: readonly number[];
}

export function rowOf({ figure, values, anchors }: Measured): BenchRow {
  const value = median(values);
  if (!figure.against) {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return { figure, value, told: value, least, most, holds: value <= figure.limit, values };
  }
  if (!anchors) throw new Error(`${figure.name} was measured without its anchor.`);
  const compare = figure.against === 'ratio' ? over : beyond;
  const anchor = median(anchors);
  const told = compare(value, anchor);
  const pairs = values.flatMap((each, at) => (anchors[at] === undefined ? [] : [compare(each, anchors[at])]));
  const [least, most] = [Math.min(...pairs), Math.max(...pairs)];
  return { figure, value, anchor, told, least, most, holds: told <= figure.limit, values, anchors };
}

/** Adds what one more run has measured to what earlier runs have. */
export function addMeasured(held: readonly Measured[], more: readonly Measured[]): readonly Measured[] {
  const names = new Set(more.map(({ figure }) => figure.name));
  const added = more.map(({ figure, values, anchors }) => {
    const before = held.find((each) => each.figure.name === figure.name);
    const all = { figure, values: [...(before?.values ?? []), ...values] };
    return anchors ? { ...all, anchors: [...(before?.anchors ?? []), ...anchors] } : all;
  });
  return [...held.filter(({ figure }) => !names.has(figure.name)), ...added];
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

function over(value: number, anchor: number): number {
  return value / anchor;
}

function beyond(value: number, anchor: number): number {
  return value - anchor;
}
