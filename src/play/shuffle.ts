// One seeded shuffle, so that a sitting shows its choices in the same order whenever it is opened.

/** The same seed and step always give the same order. Mulberry32 drives a Fisher–Yates shuffle. */
export function shuffle<T>(items: readonly T[], seed: number, step: number): readonly T[] {
  const random = mulberry32((seed ^ Math.imul(step + 1, 0x9e3779b1)) >>> 0);
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
