// Notices whether anything among a few values is another than last time, so that what stays the same is not laid out again.

/** Compares by identity. True the first time. */
export function createDifference(): (...values: readonly unknown[]) => boolean {
  let last: readonly unknown[] | undefined;
  return (...values) => {
    const before = last;
    last = values;
    if (!before) return true;
    // Asked in every frame: a loop makes nothing that has to be cleared away.
    for (let index = 0; index < values.length; index++) if (values[index] !== before[index]) return true;
    return false;
  };
}
