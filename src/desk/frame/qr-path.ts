// A QR code as one SVG path, in units of its squares, with the white border that it needs.
import { type BitMatrix, create } from 'qrcode';

export interface QrPath {
  /** Squares along a side, border included. */
  readonly size: number;
  readonly path: string;
}

const border = 4;

/** Squares along a side, without the border, of the largest code that a phone reads from a projector (version 25). */
const mostSquares = 117;

/**
 * `L` for a code on a screen or with much in it, `M` for a small one on paper that gets creased. `undefined` where the
 * code would have more squares than a camera reads well.
 */
export function qrPath(text: string, level: 'L' | 'M' = 'M'): QrPath | undefined {
  const modules = modulesOf(text, level);
  if (!modules || modules.size > mostSquares) return undefined;
  let path = '';
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column)) path += `M${column + border} ${row + border}h1v1h-1z`;
  }
  return { size: modules.size + border * 2, path };
}

/** `undefined` for a text that is longer than any code. */
function modulesOf(text: string, errorCorrectionLevel: 'L' | 'M'): BitMatrix | undefined {
  try {
    return create(text, { errorCorrectionLevel }).modules;
  } catch {
    return undefined;
  }
}
