// Draws the wobbling ink lines of paper badges: the same wobble each time the same badge is drawn.

export type InkSpot = readonly [x: number, y: number];
/** A source of random numbers from -1 to 1. */
type Hand = () => number;

/** Random numbers for a name: mulberry32, seeded by its letters. */
export function createHand(name: string): Hand {
  let state = [...name].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), 7) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2_147_483_648 - 1;
  };
}

/** A closed, round line that passes near each spot, off by up to `shake`. */
export function roundLine(spots: readonly InkSpot[], hand: Hand, shake: number): string {
  const met = spots.map((spot) => near(spot, hand, shake));
  const at = (n: number): InkSpot => met[(n + met.length) % met.length] as InkSpot;
  const start = at(0);
  const curves = met.map((from, n) => {
    const [before, to, after] = [at(n - 1), at(n + 1), at(n + 2)];
    // A Catmull-Rom spline, written as cubic Bézier curves.
    const first: InkSpot = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const second: InkSpot = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    return `C${say(first)} ${say(second)} ${say(to)}`;
  });
  return `M${say(start)}${curves.join('')}z`;
}

/** A closed line with corners, each side slightly curved. */
export function cornered(spots: readonly InkSpot[], hand: Hand, shake: number): string {
  const met = spots.map((spot) => near(spot, hand, shake));
  const sides = met.map((from, n) => {
    const to = met[(n + 1) % met.length] as InkSpot;
    const middle: InkSpot = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    return `Q${say(near(middle, hand, shake * 1.6))} ${say(to)}`;
  });
  return `M${say(met[0] as InkSpot)}${sides.join('')}z`;
}

function near([x, y]: InkSpot, hand: Hand, shake: number): InkSpot {
  return [x + hand() * shake, y + hand() * shake];
}

function say([x, y]: InkSpot): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
