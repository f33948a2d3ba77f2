// The class of a notebook, folded once for all screens of the page: first as a whole, then one fact at a time.
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
import type { Notebook } from './notebook.ts';
import { runInSlices } from './slices.ts';

export interface FoldedClass {
  /** Empty while a large class is folded for the first time; later the state before, until the new one is ready. */
  readonly state: ClassState;
  /** How far the first fold is; absent once it is done. */
  readonly folding?: Folding;
}

interface ClassFold {
  /**
   * The class now; the same object until something changes. A `patient` asker says on screen that it waits, so even a
   * class is folded in slices.
   */
  folded(patient?: boolean): FoldedClass;
  /** Called when the class has changed, and while a large one is folded. Returns the function that stops it. */
  subscribe(listener: () => void): () => void;
}

type Facts = Pick<Notebook, 'facts' | 'subscribe'>;

/** The most facts folded in one go: more would make the page hang. On a slow processor a thousand take 10 ms. */
const atOnce = { usually: 20_000, patient: 1_000 } as const;

interface Folded extends FoldedClass {
  readonly facts: readonly Fact[];
}

/** The state before anything was read. */
export const unread: Folded = { facts: [], state: foldOrdered([], jobs) };

const folds = new WeakMap<Facts, ClassFold>();

/** The one class fold of this notebook. */
export function classFoldOf(notebook: Facts): ClassFold {
  const fold = folds.get(notebook) ?? createClassFold(notebook);
  folds.set(notebook, fold);
  return fold;
}

function createClassFold(notebook: Facts): ClassFold {
  let shown = unread;
  /** The list of facts that is folded, or being folded. */
  let taken = unread.facts;
  let stop = (): void => {};
  const listeners = new Set<() => void>();
  const become = (next: Folded): void => {
    shown = next;
    for (const listener of listeners) listener();
  };
  /** A whole school is folded in slices, so that the page stays quick; until the end it shows the state before. */
  const foldSlowly = (facts: readonly Fact[]): void => {
    const isFirst = shown.facts.length === 0;
    if (isFirst) shown = { ...shown, folding: { done: 0, all: 0 } };
    stop = runInSlices(foldInSteps(facts, jobs), {
      ...(isFirst ? { onStep: (folding: Folding) => become({ ...shown, folding }) } : {}),
      onDone: (state) => become({ facts, state }),
    });
  };
  return {
    folded(patient = false) {
      const facts = notebook.facts();
      if (facts !== taken) {
        stop();
        taken = facts;
        const quick = foldQuickly(facts, shown, patient ? atOnce.patient : atOnce.usually);
        if (quick) shown = quick;
        else foldSlowly(facts);
      }
      return shown;
    },
    subscribe(listener) {
      const leave = notebook.subscribe(listener);
      listeners.add(listener);
      return () => {
        leave();
        listeners.delete(listener);
      };
    },
  };
}

/** The fold, if it is quick; `undefined` where it would make the page hang. */
function foldQuickly(facts: readonly Fact[], before: Folded, most: number): Folded | undefined {
  if (facts.length === 0) return unread;
  const isFolded = before.facts.length > 0;
  const fresh = isFolded ? freshAmong(facts, before.facts) : undefined;
  if (fresh && fresh.length <= most && !concernsAll(before.state, fresh))
    return { facts, state: evolveClass(before.state, fresh) };
  return facts.length <= most ? { facts, state: foldOrdered(facts, jobs) } : undefined;
}
