// When words on a page can be read: at least 0.9 opaque, hidden by nothing above them in the tree, and cut off nowhere.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One element around the words: they are drawn through it. */
export interface Layer {
  readonly opacity: number;
  readonly hidden: boolean;
  /** The part of the page outside of which it shows nothing. */
  readonly cuts?: Box;
}

/** This function also runs inside the measured page, so it uses nothing from outside itself. */
export function canBeRead(words: Box, layers: readonly Layer[]): boolean {
  const enough = 0.9;
  let opacity = 1;
  let { left, top, right, bottom } = words;
  const whole = (right - left) * (bottom - top);
  for (const layer of layers) {
    if (layer.hidden) return false;
    opacity *= layer.opacity;
    if (!layer.cuts) continue;
    left = Math.max(left, layer.cuts.left);
    top = Math.max(top, layer.cuts.top);
    right = Math.min(right, layer.cuts.right);
    bottom = Math.min(bottom, layer.cuts.bottom);
  }
  const shown = Math.max(0, right - left) * Math.max(0, bottom - top);
  return whole > 0 && opacity >= enough && shown / whole >= enough;
}
