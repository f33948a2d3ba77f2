// The school's animals. Each sits on the given point.
import { colours } from '../palette.ts';
import type { Pen } from '../pen.ts';

/** A sleeping cat, rolled up, with its tail round its feet. */
export function sleepingCat(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  colour: string = colours.orange,
): void {
  const h = width * 0.52;
  pen.blob(
    `M${x - width * 0.48} ${y}q${-width * 0.06} ${-h * 0.9} ${width * 0.34} ${-h}q${width * 0.5} ${-h * 0.1} ${width * 0.6} ${h * 0.56}q${width * 0.06} ${h * 0.4} ${-width * 0.1} ${h * 0.44}z`,
    colour,
  );
  const hx = x - width * 0.3;
  const hy = y - h * 0.42;
  pen.shape(
    [
      [hx - width * 0.2, hy - h * 0.2],
      [hx - width * 0.17, hy - h * 0.62],
      [hx - width * 0.03, hy - h * 0.36],
    ],
    colour,
  );
  pen.shape(
    [
      [hx + width * 0.2, hy - h * 0.2],
      [hx + width * 0.17, hy - h * 0.62],
      [hx + width * 0.03, hy - h * 0.36],
    ],
    colour,
  );
  pen.oval(hx, hy, width * 0.44, h * 0.8, colour);
  pen.curve(
    [
      [hx - width * 0.13, hy],
      [hx - width * 0.085, hy + h * 0.07],
      [hx - width * 0.04, hy],
    ],
    { width: 2.5 },
  );
  pen.curve(
    [
      [hx + width * 0.04, hy],
      [hx + width * 0.085, hy + h * 0.07],
      [hx + width * 0.13, hy],
    ],
    { width: 2.5 },
  );
  pen.shape(
    [
      [hx - 4, hy + h * 0.1],
      [hx + 4, hy + h * 0.1],
      [hx, hy + h * 0.18],
    ],
    colours.coral,
    { width: 2 },
  );
  for (const s of [0, 1, 2])
    pen.stroke(
      [
        [x + width * (0.08 + s * 0.1), y - h * (0.98 - s * 0.05)],
        [x + width * (0.1 + s * 0.1), y - h * (0.74 - s * 0.03)],
      ],
      { width: 2.5 },
    );
  pen.curve(
    [
      [x + width * 0.44, y - h * 0.1],
      [x + width * 0.2, y - h * 0.02],
      [x - width * 0.1, y - h * 0.1],
    ],
    { width: 3 },
  );
}

/** A hamster looking over the edge it stands behind. */
function hamster(pen: Pen, x: number, y: number, size: number): void {
  for (const side of [-1, 1])
    pen.oval(x + side * size * 0.3, y - size * 0.72, size * 0.26, size * 0.26, colours.rose, { width: 2.5 });
  pen.blob(
    `M${x - size * 0.46} ${y}q${-size * 0.04} ${-size * 0.76} ${size * 0.46} ${-size * 0.76}q${size * 0.5} 0 ${size * 0.46} ${size * 0.76}z`,
    colours.sand,
  );
  pen.oval(x, y - size * 0.24, size * 0.5, size * 0.32, colours.paper, { line: 'none' });
  for (const side of [-1, 1])
    pen.oval(x + side * size * 0.17, y - size * 0.46, size * 0.09, size * 0.11, colours.ink, {
      line: 'none',
    });
  pen.oval(x, y - size * 0.32, size * 0.1, size * 0.07, colours.coral, { width: 2 });
}

/** A cage with a wheel and a hamster. */
export function hamsterHome(pen: Pen, x: number, y: number, width: number): void {
  const h = width * 0.62;
  pen.pad(x, y - h, width, h, 14, colours.cream, { lift: 5 });
  pen.oval(x + width * 0.7, y - h * 0.48, width * 0.34, width * 0.34, colours.sky, { width: 3 });
  pen.oval(x + width * 0.7, y - h * 0.48, width * 0.07, width * 0.07, colours.coral, { width: 2.5 });
  hamster(pen, x + width * 0.3, y - h * 0.2, width * 0.3);
  for (let i = 1; i < 8; i++)
    pen.stroke(
      [
        [x + (width * i) / 8, y - h + 3],
        [x + (width * i) / 8, y - h * 0.2],
      ],
      { line: 'rgb(43 42 51 / 0.5)', width: 2 },
    );
  pen.box(x - 5, y - h * 0.22, width + 10, h * 0.22, colours.coral);
}

/** A tank with two fish and a castle. */
export function fishTank(pen: Pen, x: number, y: number, width: number): void {
  const h = width * 0.62;
  pen.box(x, y - h, width, h, colours.sky, { lift: 5 });
  pen.box(x + 3, y - h * 0.82, width - 6, h * 0.82 - 3, '#9bd4ea', { line: 'none' });
  pen.stroke(
    [
      [x + 4, y - h * 0.82],
      [x + width * 0.5, y - h * 0.84],
      [x + width - 4, y - h * 0.82],
    ],
    { width: 2, line: colours.paper },
  );
  pen.box(x + 3, y - h * 0.14, width - 6, h * 0.14 - 3, colours.sand, { line: 'none' });
  pen.shape(
    [
      [x + width * 0.64, y - h * 0.12],
      [x + width * 0.64, y - h * 0.42],
      [x + width * 0.7, y - h * 0.36],
      [x + width * 0.76, y - h * 0.46],
      [x + width * 0.82, y - h * 0.36],
      [x + width * 0.88, y - h * 0.42],
      [x + width * 0.88, y - h * 0.12],
    ],
    colours.lilac,
    { width: 2.5 },
  );
  for (const [fx, fy, s, colour] of [
    [0.3, 0.52, 1, colours.orange],
    [0.52, 0.28, -1, colours.coral],
  ] as const) {
    const [cx, cy, u] = [x + width * fx, y - h * (1 - fy), width * 0.075];
    pen.blob(
      `M${cx - s * u} ${cy}q${s * u} ${-u} ${s * 2 * u} 0q${-s * u} ${u} ${-s * 2 * u} 0l${-s * u * 0.9} ${-u * 0.7}v${u * 1.4}z`,
      colour,
      { width: 2.5 },
    );
    pen.oval(cx + s * u * 0.5, cy - u * 0.12, 4, 4, colours.ink, { line: 'none' });
  }
  pen.curve(
    [
      [x + width * 0.14, y - h * 0.12],
      [x + width * 0.1, y - h * 0.3],
      [x + width * 0.16, y - h * 0.46],
      [x + width * 0.12, y - h * 0.6],
    ],
    { line: colours.pine, width: 5 },
  );
  pen.curve(
    [
      [x + width * 0.2, y - h * 0.12],
      [x + width * 0.24, y - h * 0.26],
      [x + width * 0.19, y - h * 0.38],
    ],
    { line: colours.pine, width: 5 },
  );
  pen.box(x - 4, y - h - 8, width + 8, 12, colours.slate, { width: 3 });
}

/** A rubber duck, as programmers use to explain a problem to. */
export function rubberDuck(pen: Pen, x: number, y: number, size: number): void {
  pen.blob(
    `M${x - size * 0.5} ${y - size * 0.4}q${size * 0.2} ${size * 0.14} ${size * 0.4} 0q${-size * 0.1} ${-size * 0.5} ${size * 0.24} ${-size * 0.54}q${size * 0.36} ${size * 0.04} ${size * 0.26} ${size * 0.46}q${size * 0.24} ${size * 0.46} ${-size * 0.3} ${size * 0.48}h${-size * 0.3}q${-size * 0.36} ${-size * 0.04} ${-size * 0.3} ${-size * 0.4}z`,
    colours.sun,
  );
  pen.shape(
    [
      [x + size * 0.38, y - size * 0.72],
      [x + size * 0.66, y - size * 0.64],
      [x + size * 0.38, y - size * 0.58],
    ],
    colours.orange,
    { width: 2.5 },
  );
  pen.oval(x + size * 0.2, y - size * 0.76, size * 0.09, size * 0.1, colours.ink, { line: 'none' });
  pen.curve(
    [
      [x - size * 0.2, y - size * 0.26],
      [x, y - size * 0.14],
      [x + size * 0.16, y - size * 0.3],
    ],
    { width: 2.5 },
  );
}

/** A small bird on a branch or a sill. */
export function bird(pen: Pen, x: number, y: number, size: number, colour: string = colours.coral): void {
  for (const leg of [-0.08, 0.1])
    pen.stroke(
      [
        [x + size * leg, y - size * 0.16],
        [x + size * leg, y],
      ],
      { width: 2.2 },
    );
  pen.blob(
    `M${x - size * 0.55} ${y - size * 0.56}q${size * 0.22} ${size * 0.1} ${size * 0.3} 0q${size * 0.1} ${-size * 0.34} ${size * 0.4} ${-size * 0.28}q${size * 0.36} ${size * 0.14} ${size * 0.16} ${size * 0.5}q${-size * 0.24} ${size * 0.34} ${-size * 0.56} ${size * 0.16}q${-size * 0.22} ${-size * 0.12} ${-size * 0.3} ${-size * 0.38}z`,
    colour,
    { width: 3 },
  );
  pen.shape(
    [
      [x + size * 0.36, y - size * 0.6],
      [x + size * 0.56, y - size * 0.52],
      [x + size * 0.36, y - size * 0.46],
    ],
    colours.gold,
    { width: 2 },
  );
  pen.oval(x + size * 0.2, y - size * 0.62, size * 0.07, size * 0.08, colours.ink, { line: 'none' });
}
