// Where the set and the figures of a talk go, on any screen: faces are always inside their slots, the horizon is behind the shoulders.
import type { Rect, Slots } from './stage.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The share of a set's height at which figures are cut off: its horizon lies a little above. */
const cutLine = 0.69;

/** The place of the set: it covers the area's width and everything above `bottom`, in page pixels. */
export function setRect(set: Size, area: Size, bottom: number): Rect {
  const scale = Math.max(area.width / set.width, bottom / (cutLine * set.height));
  const width = set.width * scale;
  const height = set.height * scale;
  return { x: (area.width - width) / 2, y: bottom - cutLine * height, width, height };
}

/** The space under a set, if there is any: the set's floor is continued there. */
export function floorRect(set: Rect, area: Size): Rect | undefined {
  const top = set.y + set.height;
  if (top >= area.height) return undefined;
  return { x: set.x, y: top - 1, width: set.width, height: area.height - top + 1 };
}

/** The page's slots; where it has set none, the lower middle of the screen, one half each. */
export function talkSlots(slots: Slots, area: Size): { left: Rect; right: Rect } {
  const height = area.height * 0.45;
  const y = area.height * 0.68 - height;
  const width = Math.min(area.width * 0.45, height * 1.2);
  return {
    left: slots.left ?? { x: area.width * 0.04, y, width, height },
    right: slots.right ?? { x: area.width * 0.96 - width, y, width, height },
  };
}

/** Squares for `count` figures in one slot, standing on its bottom; two figures overlap only at the shoulders. */
export function bustBoxes(slot: Rect, count: number): readonly Rect[] {
  if (count < 1) return [];
  // Neighbours may share nearly half of their width, because only shoulders are there.
  const share = 0.56;
  const side = Math.max(1, Math.min(slot.height, slot.width / (1 + (count - 1) * share)));
  const spread = side * (1 + (count - 1) * share);
  const start = slot.x + (slot.width - spread) / 2;
  return Array.from({ length: count }, (_, index) => ({
    x: start + index * side * share,
    y: slot.y + slot.height - side,
    width: side,
    height: side,
  }));
}
