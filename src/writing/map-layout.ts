// Where each box of a story's map stands.
import { box, type MapNode } from './map-nodes.ts';

const layerGap = 64;
export const margin = 40;

/** Layers from the top: every box below all that lead to it, endings at the bottom. */
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

/** Only one choice leads here, and its neighbours lead elsewhere: a way round, beside the main road. */
function isAside(node: MapNode, all: readonly MapNode[]): boolean {
  const leading = all.flatMap(({ rows }) => rows.filter(({ to }) => to.has(node.key)));
  return node.layer > 0 && leading.length === 1 && leading[0]?.to.size === 1;
}
