// Notices whether any of a few values differs from the last time, so that nothing is laid out again without need.

/** Compares by identity. True on the first call. */
export function createDifference(): (...values: readonly unknown[]) => boolean {
  let last: readonly unknown[] | undefined;
  return (...values) => {
    const before = last;
    last = values;
    if (!before) return true;
    // A loop, because this is called in every frame and should leave no garbage.
    for (let index = 0; index < values.length; index++) if (values[index] !== before[index]) return true;
    return false;
  };
}
