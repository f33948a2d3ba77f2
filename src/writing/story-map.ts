// A story's decisions as a drawing that a counselor can read: what can be chosen, what each choice shows and where it leads.
import type { Quality } from '../practice/rubric.ts';
import type { EndingKind } from '../practice/terms.ts';
import type { Book, Choice, Turn } from '../story/page.ts';

interface Node {
  readonly key: string;
  readonly title: readonly string[];
  readonly rows: readonly Row[];
  readonly end?: Turn['end'];
  /** Decisions on the longest way here. */
  layer: number;
  x: number;
  y: number;
  height: number;
}

interface Row {
  readonly choice: Choice;
  readonly lines: readonly string[];
  /** Where it can lead, each once. */
  readonly to: ReadonlySet<string>;
  /** From the top of its node. */
  y: number;
}

const box = { width: 360, gap: 70, letters: 46, line: 19, pad: 14 };
const layerGap = 64;
const margin = 40;
const fills: Readonly<Record<Quality | 'none', string>> = {
  adaptive: '#cfe9dd',
  partial: '#fff1c2',
  expedient: '#fbd9c6',
  avoidant: '#dcd9ea',
  aggressive: '#f7c8c7',
  none: '#fffdf7',
};
const endFills = { bright: '#cfe9dd', steady: '#fff1c2', bumpy: '#fbd9c6', adult: '#d7f0ff' } as const;

/** The words for what a choice shows and how a role-play ends, as the student reads them. */
interface MapWords {
  readonly ownWords: string;
  readonly debrief: {
    readonly kinds: Readonly<Record<EndingKind, string>>;
    readonly quality: Readonly<Record<Quality, string>>;
    readonly plain: string;
  };
}

/** An SVG document. Decisions that offer the same are one box, however many ways lead to them. */
export function drawStoryMap(book: Book, words: MapWords): string {
  const nodes = nodesOf(book);
  layOut(nodes);
  const all = [...nodes.values()];
  const width = Math.max(...all.map(({ x }) => x + box.width)) + margin;
  const height = Math.max(...all.map((node) => node.y + node.height)) + margin;
  const arrows = all.flatMap((node) => arrowsFrom(node, nodes));
  const about = `${book.entry.title}: ${book.entry.brief}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="14" role="img" aria-label="${plain(about)}">`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#2b2a33"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#fff6dd"/>`,
    `<text x="${margin}" y="34" font-size="22" font-weight="bold">${plain(book.entry.title)}</text>`,
    `<text x="${margin}" y="56" fill="#5a5866">${plain(book.entry.brief)}</text>`,
    `<g fill="none" stroke="#2b2a33" stroke-width="1.5" opacity="0.7">${arrows.join('')}</g>`,
    ...all.map((node) => drawNode(node, words)),
    '</svg>',
    '',
  ].join('\n');
}

function keyOf({ choices, end }: Turn): string {
  return end ? `end ${end.kind} ${end.slug}` : choices.map(({ id }) => id).join(' ');
}

function nodesOf({ turns }: Book): Map<string, Node> {
  const nodes = new Map<string, Node>();
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

/** Layers from the top: every box below all that lead to it, endings at the bottom. */
function layOut(nodes: ReadonlyMap<string, Node>): void {
  const all = [...nodes.values()];
  for (let changed = true, round = 0; changed && round < all.length; round++) {
    changed = false;
    for (const node of all) {
      for (const key of node.rows.flatMap(({ to }) => [...to])) {
        const next = nodes.get(key);
        if (!next || next.layer > node.layer) continue;
        next.layer = node.layer + 1;
        changed = true;
      }
    }
  }
  const last = Math.max(...all.map(({ layer }) => layer));
  for (const node of all) if (node.end) node.layer = last;
  let y = 86;
  for (let layer = 0; layer <= last; layer++) {
    const here = all.filter((node) => node.layer === layer);
    const order = here.toSorted((a, b) => Number(isAside(a, all)) - Number(isAside(b, all)));
    order.forEach((node, at) => {
      const column = at + (layer < last && isAside(node, all) && order.length === 1 ? 1 : 0);
      node.x = margin + column * (box.width + box.gap);
      node.y = y;
      node.height = measure(node);
    });
    if (here.length > 0) y += Math.max(...here.map(({ height }) => height)) + layerGap;
  }
}

function measure(node: Node): number {
  let y = box.pad * 1.5 + node.title.length * box.line;
  for (const row of node.rows) {
    row.y = y;
    y += box.pad + (row.lines.length + 1) * box.line;
  }
  return y + box.pad * (node.end ? 2 : 1);
}

/** Only one choice leads here, and its neighbours lead elsewhere: a way round, beside the main road. */
function isAside(node: Node, all: readonly Node[]): boolean {
  const leading = all.flatMap(({ rows }) => rows.filter(({ to }) => to.has(node.key)));
  return node.layer > 0 && leading.length === 1 && leading[0]?.to.size === 1;
}

/** One arrow where every choice leads to the same; else one from each choice. */
function arrowsFrom(node: Node, nodes: ReadonlyMap<string, Node>): readonly string[] {
  const targets = new Set(node.rows.flatMap(({ to }) => [...to]));
  const [only] = targets;
  const next = only === undefined ? undefined : nodes.get(only);
  if (targets.size === 1 && next) {
    const from = { x: node.x + box.width / 2, y: node.y + node.height };
    return [next.x === node.x ? arrow(from, above(next)) : arrow(from, beside(next, node))];
  }
  return node.rows.flatMap((row) => {
    const from = { x: node.x + box.width - 8, y: node.y + row.y + 14 };
    return [...row.to].flatMap((key) => {
      const to = nodes.get(key);
      return to ? [arrow(from, to.end || to.x > node.x ? above(to) : beside(to, node))] : [];
    });
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
  /** It is come to from the right instead of from above. */
  readonly fromRight?: boolean;
}

function above(node: Node): Point {
  return { x: node.x + box.width / 2, y: node.y - 3 };
}

function beside(node: Node, from: Node): Point {
  return { x: node.x + box.width + 3, y: node.y + (from.x > node.x ? 30 : 16), fromRight: true };
}

function arrow(from: Point, to: Point): string {
  const bend = Math.min(60, Math.abs(to.y - from.y) / 2 + 12);
  const start = from.x === to.x ? `${from.x} ${from.y + bend / 2}` : `${from.x + bend} ${from.y + 10}`;
  const end = to.fromRight ? `${to.x + bend} ${to.y}` : `${to.x} ${to.y - bend}`;
  return `<path d="M${from.x} ${from.y}C${start} ${end} ${to.x} ${to.y}" marker-end="url(#tip)"/>`;
}

function drawNode(node: Node, words: MapWords): string {
  const { x, y, height, title, rows, end } = node;
  const fill = end ? endFills[end.kind] : '#fffdf7';
  const head = title.map((line, at) => text(x + box.pad, y + box.pad + 8 + at * box.line, line, 'bold'));
  const foot = end
    ? [text(x + box.pad, y + height - box.pad, `${end.kind}: ${words.debrief.kinds[end.kind]}`)]
    : [];
  return [
    `<g><rect x="${x}" y="${y}" width="${box.width}" height="${height}" rx="12" fill="${fill}" stroke="#2b2a33" stroke-width="2.5"/>`,
    ...head,
    ...rows.map((row) => drawRow(x, y, row, words)),
    ...foot,
    '</g>',
  ].join('');
}

function drawRow(x: number, y: number, { choice, lines, y: top }: Row, words: MapWords): string {
  const quality = choice.evidence[0]?.quality;
  const shown = quality ? words.debrief.quality[quality] : words.debrief.plain;
  const kind = choice.say ? `${words.ownWords} (${choice.say.kind})` : shown;
  const micros = choice.evidence.map(({ micro }) => micro).join(', ');
  const height = (lines.length + 1) * box.line + 6;
  return [
    `<rect x="${x + 8}" y="${y + top}" width="${box.width - 16}" height="${height}" rx="8" fill="${fills[choice.say ? 'adaptive' : (quality ?? 'none')]}" stroke="#2b2a33"/>`,
    ...lines.map((line, at) => text(x + 18, y + top + 17 + at * box.line, line)),
    `<text x="${x + 18}" y="${y + top + 17 + lines.length * box.line}" font-size="12" fill="#4a4855">${plain(`${kind}${micros ? ` · ${micros}` : ''}`)}</text>`,
  ].join('');
}

function text(x: number, y: number, words: string, weight = 'normal'): string {
  return `<text x="${x}" y="${y}" font-weight="${weight}">${plain(words)}</text>`;
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

function plain(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
