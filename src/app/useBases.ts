// The pictures of everybody on the board: those that are here, and the others cut out one after another.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Figure } from '../practice/figure.ts';
import { baseFor } from './figures.ts';
import type { Notebook } from './notebook.ts';

interface Pictured {
  readonly learner: string;
  readonly figure: Figure;
}

const keyOf = ({ learner, figure }: Pictured): string => `${learner} ${JSON.stringify(figure)}`;

/** `here` are pictures that the page has already; `undefined` while it is still cutting them out: then none is cut twice. */
export function useBases(
  notebook: Notebook | undefined,
  wanted: readonly Pictured[],
  here: readonly { readonly id: string; readonly base: string }[] | undefined,
): ReadonlyMap<string, string> {
  const [drawn, setDrawn] = useState<ReadonlyMap<string, string>>(new Map());
  const missing = wanted.find(
    (each) => !drawn.has(keyOf(each)) && !here?.some(({ id }) => id === each.learner),
  );
  const next = here && missing && keyOf(missing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of who is missing.
  useEffect(() => {
    if (!notebook || !next || !missing) return;
    let needed = true;
    void baseFor(notebook, missing.learner, missing.figure).then((base) => {
      if (needed) setDrawn((before) => new Map([...before, [next, base]]));
    });
    return () => {
      needed = false;
    };
  }, [notebook, next]);
  return useMemo(() => {
    const bases = new Map<string, string>();
    for (const each of wanted) {
      const base = here?.find(({ id }) => id === each.learner)?.base ?? drawn.get(keyOf(each));
      if (base !== undefined) bases.set(each.learner, base);
    }
    return bases;
  }, [wanted, here, drawn]);
}
