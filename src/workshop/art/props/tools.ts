// Tools of the workshop, hanging from their upper end at (x, y).
import { colours } from '../palette.ts';
import type { Pen } from '../pen.ts';

export function hammer(pen: Pen, x: number, y: number, length: number): void {
  pen.shape(
    [
      [x - 8, y + 20],
      [x + 8, y + 20],
      [x + 11, y + length],
      [x - 11, y + length],
    ],
    colours.wood,
    { lift: 4 },
  );
  pen.shape(
    [
      [x - 40, y + 4],
      [x + 32, y],
      [x + 36, y + 32],
      [x - 30, y + 32],
      [x - 46, y + 22],
    ],
    colours.grey,
  );
}

export function saw(pen: Pen, x: number, y: number, length: number): void {
  const teeth = Array.from(
    { length: 11 },
    (_, i) => [x + length - (i * length * 0.72) / 10, y + 46 - i * 0.6 + (i % 2 ? 0 : 10)] as const,
  );
  pen.shape([[x + length * 0.28, y], [x + length, y + 26], ...teeth], colours.steel, { lift: 4 });
  pen.pad(x, y - 6, length * 0.3, 62, 16, colours.coral);
  pen.pad(x + 13, y + 10, length * 0.16, 28, 10, colours.oak, { width: 3 });
}

export function screwdriver(pen: Pen, x: number, y: number, length: number, colour: string): void {
  pen.box(x - 4, y + length * 0.42, 8, length * 0.5, colours.steel, { lift: 3 });
  pen.shape(
    [
      [x - 6, y + length * 0.92],
      [x + 6, y + length * 0.92],
      [x + 3, y + length],
      [x - 3, y + length],
    ],
    colours.steel,
    { width: 2.5 },
  );
  pen.pad(x - 11, y, 22, length * 0.44, 9, colour);
  pen.stroke(
    [
      [x, y + 10],
      [x, y + length * 0.36],
    ],
    { width: 2.5 },
  );
}

export function spanner(pen: Pen, x: number, y: number, length: number): void {
  pen.shape(
    [
      [x - 9, y + 26],
      [x + 9, y + 26],
      [x + 9, y + length - 20],
      [x - 9, y + length - 20],
    ],
    colours.grey,
    { lift: 4 },
  );
  pen.blob(`M${x - 10} ${y - 6}v18h20v-18q18 8 16 26q-4 20 -26 20t-26 -20q-2 -18 16 -26z`, colours.grey);
  pen.oval(x, y + length - 14, 36, 36, colours.grey);
  pen.oval(x, y + length - 14, 15, 15, colours.oak, { width: 3 });
}

/** Lies on its long edge; (x, y) is its left end. */
export function ruler(pen: Pen, x: number, y: number, length: number): void {
  pen.box(x, y, length, 30, colours.sun, { lift: 4 });
  for (let mark = 1; mark < length / 15; mark++) {
    pen.stroke(
      [
        [x + mark * 15, y + 2],
        [x + mark * 15, y + (mark % 4 ? 10 : 17)],
      ],
      { width: 2 },
    );
  }
}

/** About (x, y). */
export function tapeRoll(pen: Pen, x: number, y: number, size: number, colour: string = colours.grey): void {
  pen.oval(x, y, size, size, colour, { lift: 4 });
  pen.oval(x, y, size * 0.5, size * 0.5, colours.oak, { width: 3 });
}
