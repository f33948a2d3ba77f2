// Seeded random numbers: the same seed gives the same numbers on every machine.

/** Lehmer's generator. Each call answers a number from 0 up to 1, never 1 itself. */
export function randomFrom(seed: number): () => number {
  let state = (Math.abs(Math.trunc(seed)) % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}
