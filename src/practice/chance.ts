// Chance that can be had again: the same numbers from the same seed, on every machine.

/** Lehmer's generator. Answers 0 up to 1. */
export function randomFrom(seed: number): () => number {
  let state = (Math.abs(Math.trunc(seed)) % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}
