// Notices whether anything among a few values is another than last time, so that what stays the same is not laid out again.

/** Compares by identity. True the first time. */
export function createDifference(): (...values: readonly unknown[]) => boolean {
  let last: readonly unknown[] | undefined;
  return (...values) => {
    const before = last;
    if (before && values.every((value, index) => value === before[index])) return false;
    last = values;
    return true;
  };
}
