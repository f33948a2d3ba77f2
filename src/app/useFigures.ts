// Pictures of learners' figures for the desk: each is fetched when a screen first asks for it.
import { useCallback, useRef, useState } from 'preact/hooks';
import type { ClassState } from '../progress/class-state.ts';
import { baseFor } from './figures.ts';
import type { Notebook } from './notebook.ts';

export function useFigures(
  notebook: Notebook | undefined,
  state: ClassState,
): (learner: string) => string | undefined {
  const [bases, setBases] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = useRef(new Set<string>());
  const { learners } = state;
  return useCallback(
    (learner) => {
      const figure = learners.get(learner)?.named?.figure;
      if (!notebook || !figure) return undefined;
      const key = `${learner} ${JSON.stringify(figure)}`;
      if (!asked.current.has(key)) {
        asked.current.add(key);
        void baseFor(notebook, learner, figure).then((base) =>
          setBases((before) => new Map(before).set(key, base)),
        );
      }
      return bases.get(key);
    },
    [notebook, learners, bases],
  );
}
