// The class of a notebook, folded once for everyone on the page: at first as a whole, and then one fact at a time.
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
  /** Empty at first, where there is much to fold; later the one before, until the new one is there. */
  readonly state: ClassState;
  /** How far the first fold is; absent once it is done. */
  readonly folding?: Folding;
}

interface ClassFold {
  /** As it is now; the same value until something changes. */
  folded(): FoldedClass;
  /** Told when the notebook has news, and while much is folded. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

type Facts = Pick<Notebook, 'facts' | 'subscribe'>;

/** Facts that are folded in one go; more would hold the page up. */
const atOnce = 20_000;

interface Folded extends FoldedClass {
  readonly facts: readonly Fact[];
}

/** Nothing was read yet. */
export const unread: Folded = { facts: [], state: foldOrdered([], jobs) };

const folds = new WeakMap<Facts, ClassFold>();

/** The one fold of this notebook. */
export function classFoldOf(notebook: Facts): ClassFold {
  const fold = folds.get(notebook) ?? createClassFold(notebook);
  folds.set(notebook, fold);
  return fold;
}

function createClassFold(notebook: Facts): ClassFold {
  let shown = unread;
  /** The list that is folded, or being folded. */
  let taken = unread.facts;
  let stop = (): void => {};
  const listeners = new Set<() => void>();
  const become = (next: Folded): void => {
    shown = next;
    for (const listener of listeners) listener();
  };
  /** A whole school: the page breathes in between, and shows what was there before. */
  const foldSlowly = (facts: readonly Fact[]): void => {
    const isFirst = shown.facts.length === 0;
    if (isFirst) shown = { ...shown, folding: { done: 0, all: 0 } };
    stop = runInSlices(foldInSteps(facts, jobs), {
      ...(isFirst ? { onStep: (folding: Folding) => become({ ...shown, folding }) } : {}),
      onDone: (state) => become({ facts, state }),
    });
  };
  return {
    folded() {
      const facts = notebook.facts();
      if (facts !== taken) {
        stop();
        taken = facts;
        const quick = foldQuickly(facts, shown);
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

/** Nothing where it would take the page's breath away. */
function foldQuickly(facts: readonly Fact[], before: Folded): Folded | undefined {
  if (facts.length === 0) return unread;
  const isFolded = before.facts.length > 0;
  const fresh = isFolded ? freshAmong(facts, before.facts) : undefined;
  if (fresh && fresh.length <= atOnce && !concernsAll(before.state, fresh))
    return { facts, state: evolveClass(before.state, fresh) };
  return facts.length <= atOnce ? { facts, state: foldOrdered(facts, jobs) } : undefined;
}
