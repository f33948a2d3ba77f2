// A wooden ladder between two floors, inked by hand: drawn on a canvas because its length is the house's.
import type { Pictures } from './pictures.ts';

export interface LadderShape {
  readonly width: number;
  readonly height: number;
  readonly rungs: number;
  readonly density: number;
}

export function paintLadder(pictures: Pictures, shape: LadderShape): string {
  const { width, height, rungs, density } = shape;
  const key = `ladder:${width}x${height}@${density}`;
  return pictures.paint(key, width * density, height * density, (brush) => {
    brush.scale(density, density);
    brush.lineCap = 'round';
    const rail = width * 0.16;
    const lines: [number, number, number, number][] = [];
    for (let index = 0; index < rungs; index++) {
      const y = ((index + 0.6) * height) / rungs;
      // A rung is never quite level when a hand drew it.
      const slant = index % 2 === 0 ? 1 : -1;
      lines.push([rail, y + slant, width - rail, y - slant]);
    }
    lines.push(
      [rail, rail, rail * 0.9, height - rail],
      [width - rail * 0.9, rail, width - rail, height - rail],
    );
    for (const [colour, thick] of [
      ['#2b2a33', rail + 4],
      ['#c99a5b', rail - 0.5],
    ] as const) {
      brush.strokeStyle = colour;
      for (const [fromX, fromY, toX, toY] of lines) {
        const isRung = fromX !== toX && Math.abs(fromY - toY) < rail;
        brush.lineWidth = isRung ? thick * 0.8 : thick;
        brush.beginPath();
        brush.moveTo(fromX, fromY);
        brush.lineTo(toX, toY);
        brush.stroke();
      }
    }
  });
}
