// The ids of all facts that a class holds, to tell which facts of a file are known here and which are new.
import type { ClassState } from './class-state.ts';

const known = new WeakMap<ClassState, ReadonlySet<string>>();

/** Gathered once for each state, because many files are compared with it one after another. */
export function idsOf(state: ClassState): ReadonlySet<string> {
  const before = known.get(state);
  if (before) return before;
  const ids = new Set<string>();
  for (const { id } of state.own) ids.add(id);
  for (const facts of state.factsOf.values()) for (const { id } of facts) ids.add(id);
  known.set(state, ids);
  return ids;
}
