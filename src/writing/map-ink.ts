// A compiled story as a map: which variables each knot reads, where it can lead, and which parts cannot be proven.

/** What one knot reads, and which knots it can lead to. */
interface Knot {
  readonly variables: Set<string>;
  /** Full paths whose visit count is read. */
  readonly counts: Set<string>;
  readonly leadsTo: Set<string>;
}

interface Unprovable {
  /** What it is, in the writer's words. */
  readonly what: string;
  /** A pattern that finds it in the source. */
  readonly written: RegExp;
}

export interface InkMap {
  readonly knots: ReadonlyMap<string, Knot>;
  /** Parts that cannot be proven: chance, counted turns, external functions. */
  readonly unprovable: readonly Unprovable[];
}

/** Instructions whose result is not in the compared state, or differs each time the story is played. */
const chance: Readonly<Record<string, Unprovable>> = {
  rnd: { what: 'RANDOM', written: /\bRANDOM\s*\(/ },
  srnd: { what: 'SEED_RANDOM', written: /\bSEED_RANDOM\s*\(/ },
  lrnd: { what: 'LIST_RANDOM', written: /\bLIST_RANDOM\s*\(/ },
  seq: { what: 'A shuffle', written: /\{\s*[!&$]?~|\bshuffle\b/ },
  turn: { what: 'TURNS', written: /\bTURNS\s*\(/ },
  turns: { what: 'TURNS_SINCE', written: /\bTURNS_SINCE\s*\(/ },
};
const outside: Unprovable = { what: 'EXTERNAL', written: /^\s*EXTERNAL\b/ };
/** The container that runs before the first line and sets variables to their first values. */
const declarations = 'global decl';

/** `compiled` is the story's JSON from the compiler. */
export function mapInk(compiled: string): InkMap {
  const { root } = JSON.parse(compiled) as { readonly root: unknown };
  const knots = new Map<string, Knot>();
  const unprovable = new Set<Unprovable>();
  const knotOf = (name: string): Knot => {
    const known = knots.get(name) ?? { variables: new Set(), counts: new Set(), leadsTo: new Set() };
    knots.set(name, known);
    return known;
  };
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string' && chance[value]) unprovable.add(chance[value]);
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      value.forEach((each, at) => {
        const named = at === value.length - 1 && typeof each === 'object' && each !== null;
        if (!named) walk(each, [...path, String(at)]);
        else
          for (const [name, content] of Object.entries(each)) {
            // `#f` and `#n` describe the container itself.
            if (!name.startsWith('#')) walk(content, [...path, name]);
          }
      });
      return;
    }
    note(value as Readonly<Record<string, unknown>>, path, knotOf(path[0] ?? ''), unprovable);
  };
  walk(root, []);
  // A variable may hold a knot to go to, so every knot may lead to the knots that variables begin with.
  const anywhere = knots.get(declarations)?.leadsTo ?? new Set();
  for (const { leadsTo } of knots.values()) for (const name of anywhere) leadsTo.add(name);
  return { knots, unprovable: [...unprovable] };
}

function note(
  item: Readonly<Record<string, unknown>>,
  path: readonly string[],
  knot: Knot,
  unprovable: Set<Unprovable>,
): void {
  for (const [kind, value] of Object.entries(item)) {
    if (typeof value !== 'string') continue;
    if (kind === 'x()') unprovable.add(outside);
    else if (kind === 'VAR?' || kind === '^var' || (kind === '->' && item.var === true))
      knot.variables.add(value);
    else if (kind === 'CNT?') knot.counts.add(absolute(value, path).join('.'));
    else if (['->', 'f()', '->t->', '*', '^->'].includes(kind))
      knot.leadsTo.add(absolute(value, path)[0] ?? '');
  }
}

/** A path that begins with a dot starts at the item itself, and `^` goes one level up. */
function absolute(path: string, from: readonly string[]): readonly string[] {
  if (!path.startsWith('.')) return path.split('.');
  const here = [...from];
  for (const part of path.slice(1).split('.')) {
    if (part === '^') here.pop();
    else here.push(part);
  }
  return here;
}
