// Pictures of learners' figures for any screen: each is fetched when it is first asked for, and shown when it has come.
import { useSyncExternalStore } from 'preact/compat';
import { useCallback } from 'preact/hooks';
import type { FigureShape } from '../practice/figure.ts';
import { figuresOf } from './figures.ts';
import type { Notebook } from './notebook.ts';

/** Nothing until the picture is here. */
export type BaseOf = (learner: string, figure: FigureShape) => string | undefined;

const never = (): (() => void) => () => {};

/** Another function whenever a picture has come. */
export function useFigures(notebook: Notebook | undefined): BaseOf {
  const figures = notebook && figuresOf(notebook);
  const version = useSyncExternalStore(figures?.subscribe ?? never, () => figures?.version() ?? 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that there is more to see.
  return useCallback<BaseOf>((learner, figure) => figures?.baseOf(learner, figure), [figures, version]);
}
