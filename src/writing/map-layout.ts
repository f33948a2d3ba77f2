// The place of each box in a story's map.
import { box, type MapNode } from './map-nodes.ts';

const layerGap = 64;
export const margin = 40;

/** Layers from the top: each box is below all boxes that lead to it, endings are at the bottom. */
export function layOut(nodes: ReadonlyMap<string, MapNode>): void {
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

function measure(node: MapNode): number {
  let y = box.pad * 1.5 + node.title.length * box.line;
  for (const row of node.rows) {
    row.y = y;
    y += box.pad + (row.lines.length + 1) * box.line;
  }
  return y + box.pad * (node.end ? 2 : 1);
}

/** True when only one choice leads here, and that choice leads nowhere else: such a box is drawn at the side. */
function isAside(node: MapNode, all: readonly MapNode[]): boolean {
  const leading = all.flatMap(({ rows }) => rows.filter(({ to }) => to.has(node.key)));
  return node.layer > 0 && leading.length === 1 && leading[0]?.to.size === 1;
}
