// How many students hold a role's card and how many are on its pathway: shown before a role is closed.
import type { ClassState } from '../../../progress/class/class-state.ts';

export interface Holders {
  readonly listed: number;
  readonly learning: number;
}

/** Counts by role id. */
export function holdersIn(state: ClassState): ReadonlyMap<string, Holders> {
  const holders = new Map<string, Holders>();
  for (const { named, pathways } of state.learners.values()) {
    if (!named) continue;
    for (const { role, step, card } of pathways.values()) {
      const { listed, learning } = holders.get(role) ?? { listed: 0, learning: 0 };
      const hangs = step === 'badged' && (card === 'listed' || card === 'onBreak');
      const onTheWay = step !== 'badged' && step !== 'idea';
      holders.set(role, { listed: listed + Number(hangs), learning: learning + Number(onTheWay) });
    }
  }
  return holders;
}
