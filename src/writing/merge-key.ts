// Compares states only by what the story can still read, so that two states that go on in the same way get the same key.
import type { InkMap } from './map-ink.ts';

/** Fields that count up with every turn, and on which no shown text depends. */
const counters = new Set(['originalThreadIndex', 'threadIndex', 'threadCounter', 'index']);
const places = new Set(['cPath', 'targetPath', 'originalChoicePath', '^->']);

/** `saved` is the state after a page was read, `page` is what the page showed. */
export function mergeKey(map: InkMap, saved: string, page: unknown): string {
  const state = JSON.parse(saved) as {
    readonly flows: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly variablesState: Readonly<Record<string, unknown>>;
    readonly visitCounts: Readonly<Record<string, number>>;
  };
  const standing = new Set<string>();
  const drop = (name: string, value: unknown): unknown => {
    if (places.has(name) && typeof value === 'string') standing.add(value.split('.')[0] ?? '');
    return counters.has(name) ? undefined : value;
  };
  const flows = JSON.stringify(
    Object.values(state.flows).map(({ callstack, currentChoices, choiceThreads }) => [
      callstack,
      currentChoices,
      Object.values(choiceThreads ?? {}),
    ]),
    drop,
  );
  JSON.stringify(state.variablesState, drop);
  const ahead = reach(map, standing);
  const variables = Object.entries(state.variablesState).filter(([name]) => ahead.variables.has(name));
  const counts = Object.entries(state.visitCounts).filter(
    ([path]) => ahead.counts.has(path) || ahead.knots.has(path.split('.')[0] ?? ''),
  );
  return JSON.stringify([page, flows, variables.sort(byName), counts.sort(byName)]);
}

function reach({ knots }: InkMap, from: ReadonlySet<string>) {
  const ahead = { knots: new Set<string>(), variables: new Set<string>(), counts: new Set<string>() };
  const waiting = [...from];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (ahead.knots.has(name)) continue;
    ahead.knots.add(name);
    const knot = knots.get(name);
    for (const variable of knot?.variables ?? []) ahead.variables.add(variable);
    for (const count of knot?.counts ?? []) ahead.counts.add(count);
    waiting.push(...(knot?.leadsTo ?? []));
  }
  return ahead;
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
