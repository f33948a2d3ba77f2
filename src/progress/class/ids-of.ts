// The ids of all that a class holds: what is known here already, and what would be new.
import type { ClassState } from './class-state.ts';

const known = new WeakMap<ClassState, ReadonlySet<string>>();

/** Every fact's id, gathered once for each state: many files are asked about one after another. */
export function idsOf(state: ClassState): ReadonlySet<string> {
  const before = known.get(state);
  if (before) return before;
  const ids = new Set<string>();
  for (const { id } of state.own) ids.add(id);
  for (const facts of state.factsOf.values()) for (const { id } of facts) ids.add(id);
  known.set(state, ids);
  return ids;
}
