// The class as the pages see it: folded once, and then one fact at a time. A whole school is folded bit by bit.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Fact } from '../practice/facts/fact.ts';
import {
  type ClassState,
  concernsAll,
  evolveClass,
  type Folding,
  foldInSteps,
  foldOrdered,
} from '../progress/class/class-state.ts';
import { freshAmong } from './fresh-among.ts';
import { jobs } from './jobs.ts';
import { runInSlices } from './slices.ts';

interface Folded {
  readonly facts: readonly Fact[];
  readonly state: ClassState;
}

interface FoldedClass {
  /** Empty at first, where there is much to fold; later the one before, until the new one is there. */
  readonly state: ClassState;
  /** How far the first fold is; absent once it is done. */
  readonly folding?: Folding;
}

/** Facts that are folded in one go; more would hold the page up. */
const atOnce = 20_000;

const unread: Folded = { facts: [], state: foldOrdered([], jobs) };

/** `facts` are in the order of the journal, a new list when there are new ones. */
export function useFoldedClass(facts: readonly Fact[]): FoldedClass {
  const folded = useRef<Folded>(unread);
  const [, setSlow] = useState<Folded>();
  const [folding, setFolding] = useState<Folding>();
  const quick = useMemo(() => {
    const next = foldQuickly(facts, folded.current);
    if (next) folded.current = next;
    return next;
  }, [facts]);
  useEffect(() => {
    if (quick) {
      setFolding(undefined);
      return;
    }
    return runInSlices(foldInSteps(facts, jobs), {
      ...(folded.current === unread ? { onStep: setFolding } : {}),
      onDone: (state) => {
        folded.current = { facts, state };
        setFolding(undefined);
        setSlow(folded.current);
      },
    });
  }, [facts, quick]);
  const { state } = folded.current;
  return quick || folded.current !== unread ? { state } : { state, folding: folding ?? { done: 0, all: 0 } };
}

export function useClass(facts: readonly Fact[]): ClassState {
  return useFoldedClass(facts).state;
}

/** Nothing where it would take the page's breath away. */
function foldQuickly(facts: readonly Fact[], before: Folded): Folded | undefined {
  if (facts === before.facts) return before;
  if (facts.length === 0) return unread;
  const fresh = before === unread ? undefined : freshAmong(facts, before.facts);
  if (fresh && fresh.length <= atOnce && !concernsAll(before.state, fresh))
    return { facts, state: evolveClass(before.state, fresh) };
  return facts.length <= atOnce ? { facts, state: foldOrdered(facts, jobs) } : undefined;
}
