// The app's sign: a raised hand on sunny paper. `bleed` fills the whole square, for icons that are cut to a shape.
import { colours } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { raisedHand } from '../props/hand.ts';

export const iconSize = 512;

export function appIcon(pen: Pen, bleed: boolean): void {
  if (bleed) pen.box(-20, -20, iconSize + 40, iconSize + 40, colours.sun, { line: 'none' });
  else pen.pad(20, 20, 472, 472, 104, colours.sun, { width: 20 });
  const size = bleed ? 2.05 : 2.35;
  pen.within({ x: 256, y: bleed ? 396 : 412, size }, (sign) =>
    raisedHand(sign, colours.paper, colours.coral),
  );
}
