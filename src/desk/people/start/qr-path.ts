// A QR code as one SVG path, in units of its squares, with the white border that it needs.
import { create } from 'qrcode';

interface QrPath {
  /** Squares along a side, border included. */
  readonly size: number;
  readonly path: string;
}

const border = 4;

export function qrPath(text: string): QrPath {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column)) path += `M${column + border} ${row + border}h1v1h-1z`;
  }
  return { size: modules.size + border * 2, path };
}
