// The class as the pages see it: folded once, and then one fact at a time. A whole school is folded bit by bit.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Fact } from '../practice/fact.ts';
import {
  type ClassState,
  concernsAll,
  evolveClass,
  type Folding,
  foldInSteps,
  foldOrdered,
} from '../progress/class-state.ts';
import { freshAmong } from './fresh-among.ts';

interface Folded {
  readonly facts: readonly Fact[];
  readonly state: ClassState;
}

export interface FoldedClass {
  /** Empty at first, where there is much to fold; later the one before, until the new one is there. */
  readonly state: ClassState;
  /** How far the first fold is; absent once it is done. */
  readonly folding?: Folding;
}

/** Facts that are folded in one go; more would hold the page up. */
const atOnce = 20_000;
/** Milliseconds of folding between one breath of the page and the next. */
const slice = 25;

const unread: Folded = { facts: [], state: foldOrdered([]) };

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
    return foldSlowly(facts, folded.current === unread ? setFolding : undefined, (state) => {
      folded.current = { facts, state };
      setFolding(undefined);
      setSlow(folded.current);
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
  if (fresh && fresh.length <= atOnce && !fresh.some(concernsAll))
    return { facts, state: evolveClass(before.state, fresh) };
  return facts.length <= atOnce ? { facts, state: foldOrdered(facts) } : undefined;
}

/** Returns the way to call it off. */
function foldSlowly(
  facts: readonly Fact[],
  onFolding: ((folding: Folding) => void) | undefined,
  onDone: (state: ClassState) => void,
): () => void {
  const steps = foldInSteps(facts);
  // Not a timer: those are held back in a tab that is not looked at, and by a few milliseconds everywhere.
  const { port1: next, port2: again } = new MessageChannel();
  next.onmessage = () => {
    const started = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - started < slice) step = steps.next();
    if (step.done) {
      onDone(step.value);
      next.close();
      return;
    }
    onFolding?.(step.value);
    again.postMessage(undefined);
  };
  again.postMessage(undefined);
  return () => next.close();
}
