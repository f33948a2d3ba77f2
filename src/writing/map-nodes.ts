// A story's decisions as boxes: decisions with the same choices are one box, and each choice knows where it can lead.
import type { Book, Choice, Turn } from '../story/page.ts';

export interface MapNode {
  readonly key: string;
  readonly title: readonly string[];
  readonly rows: readonly MapRow[];
  readonly end?: Turn['end'];
  /** The number of decisions on the longest path here. */
  layer: number;
  x: number;
  y: number;
  height: number;
}

export interface MapRow {
  readonly choice: Choice;
  readonly lines: readonly string[];
  /** Where the choice can lead, each box once. */
  readonly to: ReadonlySet<string>;
  /** In pixels from the top of its box. */
  y: number;
}

/** The measures of a box in pixels; `letters` is how many fit on a line. */
export const box = { width: 360, gap: 70, letters: 46, line: 19, pad: 14 };

function keyOf({ choices, end }: Turn): string {
  return end ? `end ${end.kind} ${end.slug}` : choices.map(({ id }) => id).join(' ');
}

export function nodesOf({ turns }: Book): Map<string, MapNode> {
  const nodes = new Map<string, MapNode>();
  const leads = new Map<string, Set<string>>();
  for (const turn of turns) {
    turn.choices.forEach((choice, at) => {
      const name = `${keyOf(turn)} ${choice.id}`;
      const to = leads.get(name) ?? new Set<string>();
      leads.set(name, to);
      for (const next of [turn.next[at] ?? []].flat()) to.add(keyOf(turns[next] as Turn));
    });
  }
  for (const turn of turns) {
    const key = keyOf(turn);
    if (nodes.has(key)) continue;
    const told = turn.lines.filter(({ kind }) => kind === 'narration');
    const title = wrap(told.at(-1)?.text ?? turn.lines.at(-1)?.text ?? '', box.letters - 4);
    const rows = turn.choices.map((choice) => ({
      choice,
      lines: wrap(choice.text, box.letters),
      to: leads.get(`${key} ${choice.id}`) ?? new Set<string>(),
      y: 0,
    }));
    nodes.set(key, {
      key,
      title,
      rows,
      ...(turn.end ? { end: turn.end } : {}),
      layer: 0,
      x: 0,
      y: 0,
      height: 0,
    });
  }
  return nodes;
}

function wrap(words: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
