// Pictures of learners' figures for any screen: each is drawn when it is first asked for, and shown when it is ready.
import { useSyncExternalStore } from 'preact/compat';
import { useCallback } from 'preact/hooks';
import type { FigureShape } from '../practice/figure.ts';
import { figuresOf } from './figures.ts';
import type { Notebook } from './notebook.ts';

/** `undefined` until the picture is ready. */
export type BaseOf = (learner: string, figure: FigureShape) => string | undefined;

const never = (): (() => void) => () => {};

/** Returns a new function whenever a picture is ready, so that screens draw again. */
export function useFigures(notebook: Notebook | undefined): BaseOf {
  const figures = notebook && figuresOf(notebook);
  const version = useSyncExternalStore(figures?.subscribe ?? never, () => figures?.version() ?? 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that there is more to see.
  return useCallback<BaseOf>((learner, figure) => figures?.baseOf(learner, figure), [figures, version]);
}
