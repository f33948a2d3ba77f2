// The arrows of a story's map, from choices to the decision or ending they lead to.
import { box, type MapNode } from './map-nodes.ts';

/** One arrow where all choices lead to the same box; otherwise one from each choice. */
export function arrowsFrom(node: MapNode, nodes: ReadonlyMap<string, MapNode>): readonly string[] {
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
  /** The arrow ends at the right side of the box instead of its top. */
  readonly fromRight?: boolean;
}

function above(node: MapNode): Point {
  return { x: node.x + box.width / 2, y: node.y - 3 };
}

function beside(node: MapNode, from: MapNode): Point {
  return { x: node.x + box.width + 3, y: node.y + (from.x > node.x ? 30 : 16), fromRight: true };
}

function arrow(from: Point, to: Point): string {
  const bend = Math.min(60, Math.abs(to.y - from.y) / 2 + 12);
  const start = from.x === to.x ? `${from.x} ${from.y + bend / 2}` : `${from.x + bend} ${from.y + 10}`;
  const end = to.fromRight ? `${to.x + bend} ${to.y}` : `${to.x} ${to.y - bend}`;
  return `<path d="M${from.x} ${from.y}C${start} ${end} ${to.x} ${to.y}" marker-end="url(#tip)"/>`;
}
