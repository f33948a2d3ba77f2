// Plants in pots, trees, grass. Each stands on the given point.
import { colours } from '../palette.ts';
import type { Pen } from '../pen.ts';

/** A terracotta pot, `width` wide at its rim, standing on (x, y). Returns the point where the soil is. */
export function pot(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  colour: string = colours.terracotta,
): number {
  const height = width * 0.8;
  const top = y - height;
  const half = width / 2;
  pen.shape(
    [
      [x - half * 0.86, top + height * 0.2],
      [x + half * 0.86, top + height * 0.2],
      [x + half * 0.62, y],
      [x - half * 0.62, y],
    ],
    colour,
  );
  pen.box(x - half, top, width, height * 0.27, colour);
  return top;
}

/** One leaf from (x, y), pointing `turn` degrees from straight up. */
export function leaf(pen: Pen, x: number, y: number, length: number, turn: number, colour: string): void {
  pen.within({ x, y, turn }, (tip) => {
    const wide = length * 0.3;
    tip.blob(
      `M0 0C${-wide} ${-length * 0.35} ${-wide} ${-length * 0.7} 0 ${-length}C${wide} ${-length * 0.7} ${wide} ${-length * 0.35} 0 0z`,
      colour,
    );
    tip.stroke(
      [
        [0, -length * 0.12],
        [0, -length * 0.66],
      ],
      { width: 2 },
    );
  });
}

/** Upright sword leaves. */
export function snakePlant(pen: Pen, x: number, y: number, height: number, colour?: string): void {
  const soil = y - height * 0.28;
  for (const [turn, size, green] of [
    [-24, 0.62, colours.pine],
    [22, 0.6, colours.leaf],
    [-9, 0.76, colours.green],
    [8, 0.7, colours.pine],
  ] as const) {
    leaf(pen, x + turn * 0.3, soil + 6, height * size, turn, green);
  }
  pot(pen, x, y, height * 0.38, colour);
}

export function bushyPlant(pen: Pen, x: number, y: number, height: number, colour?: string): void {
  const soil = y - height * 0.3;
  for (const [turn, size, green] of [
    [-72, 0.5, colours.green],
    [70, 0.52, colours.leaf],
    [-44, 0.62, colours.leaf],
    [46, 0.6, colours.green],
    [-16, 0.68, colours.sprout],
    [18, 0.66, colours.leaf],
  ] as const) {
    leaf(pen, x, soil + 4, height * size, turn, green);
  }
  pot(pen, x, y, height * 0.4, colour);
}

/** A cactus with a flower. */
export function cactus(pen: Pen, x: number, y: number, height: number): void {
  const soil = y - height * 0.3;
  const w = height * 0.3;
  pen.blob(
    `M${x - w / 2} ${soil + 6}v${-height * 0.48}q0 ${-w / 2} ${w / 2} ${-w / 2}q${w / 2} 0 ${w / 2} ${w / 2}v${height * 0.48}z`,
    colours.green,
  );
  for (const side of [-1, 1])
    pen.stroke(
      [
        [x + side * w * 0.16, soil - height * 0.1],
        [x + side * w * 0.16, soil - height * 0.36],
      ],
      { width: 2 },
    );
  pen.oval(x, soil - height * 0.6, w * 0.6, w * 0.45, colours.coral);
  pot(pen, x, y, height * 0.42, colours.gold);
}

/** Hangs from (x, y) by strings. */
export function hangingPlant(pen: Pen, x: number, y: number, drop: number, size: number): void {
  const bowl = y + drop;
  pen.stroke(
    [
      [x - size * 0.42, bowl],
      [x, y],
      [x + size * 0.42, bowl],
    ],
    { width: 2.5 },
  );
  for (const [turn, length, green] of [
    [-112, 0.72, colours.leaf],
    [112, 0.72, colours.green],
    [-144, 0.98, colours.green],
    [148, 1.06, colours.leaf],
    [-62, 0.56, colours.sprout],
    [60, 0.56, colours.sprout],
    [-18, 0.42, colours.leaf],
    [20, 0.42, colours.green],
  ] as const) {
    leaf(pen, x + Math.sign(turn) * size * 0.22, bowl + 4, size * length, turn, green);
  }
  pen.blob(
    `M${x - size * 0.46} ${bowl}h${size * 0.92}q${-size * 0.06} ${size * 0.56} ${-size * 0.46} ${size * 0.56}q${-size * 0.4} 0 ${-size * 0.46} ${-size * 0.56}z`,
    colours.terracotta,
  );
}

/** A round tree on (x, y). */
export function tree(pen: Pen, x: number, y: number, height: number, green: string = colours.green): void {
  const w = height * 0.11;
  pen.shape(
    [
      [x - w * 0.5, y - height * 0.5],
      [x + w * 0.5, y - height * 0.5],
      [x + w * 0.8, y],
      [x - w * 0.8, y],
    ],
    colours.wood,
  );
  const r = height * 0.2;
  const top = y - height * 0.64;
  pen.blob(
    `M${x - r * 1.5} ${top + r * 0.9}q${-r} ${-r * 0.3} ${-r * 0.5} ${-r * 1.2}q${-r * 0.1} ${-r * 1.2} ${r * 1.1} ${-r * 1.1}` +
      `q${r * 0.4} ${-r} ${r * 1.3} ${-r * 0.4}q${r * 1.2} ${-r * 0.3} ${r * 1.1} ${r * 0.9}q${r * 1.1} ${r * 0.5} ${r * 0.3} ${r * 1.4}` +
      `q${-r * 0.3} ${r * 0.9} ${-r * 1.3} ${r * 0.6}q${-r * 0.9} ${r * 0.5} ${-r * 2} ${-r * 0.2}z`,
    green,
  );
  pen.curve(
    [
      [x - r * 0.9, top - r * 0.1],
      [x - r * 0.6, top - r * 0.5],
      [x - r * 0.2, top - r * 0.5],
    ],
    { width: 2.5 },
  );
  pen.curve(
    [
      [x + r * 0.3, top + r * 0.5],
      [x + r * 0.6, top + r * 0.2],
      [x + r, top + r * 0.2],
    ],
    { width: 2.5 },
  );
}

/** Blades of grass here and there along a line. */
export function tufts(pen: Pen, places: readonly (readonly [number, number])[], height = 22): void {
  for (const [x, y] of places) {
    pen.stroke(
      [
        [x - height * 0.5, y - height * 0.7],
        [x - height * 0.15, y],
        [x, y - height],
        [x + height * 0.15, y],
        [x + height * 0.55, y - height * 0.7],
      ],
      {
        width: 2.5,
      },
    );
  }
}

export function flower(pen: Pen, x: number, y: number, height: number, colour: string): void {
  pen.stroke(
    [
      [x, y],
      [x + 2, y - height * 0.7],
    ],
    { width: 2.5 },
  );
  const r = height * 0.24;
  const cy = y - height * 0.75;
  for (let i = 0; i < 5; i++) {
    const angle = (i / 5) * 2 * Math.PI - 0.3;
    pen.oval(x + 2 + r * 0.8 * Math.cos(angle), cy + r * 0.8 * Math.sin(angle), r * 1.05, r * 1.05, colour, {
      width: 2,
    });
  }
  pen.oval(x + 2, cy, r, r, colours.sun, { width: 2 });
}
