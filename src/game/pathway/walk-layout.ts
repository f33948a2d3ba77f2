// How stations lie on the walk: two side by side, the present one across both, and how the path leads on from each.
import type { Station } from '../../progress/pathway/stations.ts';

type Side = 'left' | 'right' | 'whole';
export type PathTurn = 'across' | 'home' | 'down';

interface Laid {
  readonly side: Side;
  /** How the path leads to the next station; absent at the last. */
  readonly way?: PathTurn;
}

export function layWalk(states: readonly Station['state'][]): readonly Laid[] {
  const sides: Side[] = [];
  for (const state of states) {
    const before = sides.at(-1);
    sides.push(state === 'now' ? 'whole' : before === 'left' ? 'right' : 'left');
  }
  return sides.map((side, at) => {
    const next = sides[at + 1];
    if (next === undefined) return { side };
    if (side === 'left' && next === 'right') return { side, way: 'across' };
    return { side, way: side === 'right' && next === 'left' ? 'home' : 'down' };
  });
}
