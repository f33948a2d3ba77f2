// The class for screens: the one fold of the notebook, shared by all of them.
import { useSyncExternalStore } from 'preact/compat';
import type { ClassState } from '../progress/class/class-state.ts';
import { classFoldOf, type FoldedClass, unread } from './class-fold.ts';
import type { Notebook } from './notebook.ts';

const never = (): (() => void) => () => {};

/** For a screen that says how far the fold is while it waits. */
export function useFoldedClass(notebook: Notebook | undefined): FoldedClass {
  return useFold(notebook, true);
}

/** An empty class until the notebook is open. */
export function useClass(notebook: Notebook | undefined): ClassState {
  return useFold(notebook, false).state;
}

function useFold(notebook: Notebook | undefined, patient: boolean): FoldedClass {
  const fold = notebook && classFoldOf(notebook);
  return useSyncExternalStore(fold?.subscribe ?? never, () => fold?.folded(patient) ?? unread);
}
