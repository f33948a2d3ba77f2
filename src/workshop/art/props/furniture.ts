// Furniture and what lies on it. (x, y) is the left end of the foot, on the floor or the shelf, unless it says otherwise.
import { colours, spines } from '../palette.ts';
import type { Pen } from '../pen.ts';

/** A row of books on a shelf, some leaning, some lying. */
export function books(pen: Pen, x: number, y: number, width: number, height: number, from = 0): void {
  let at = x;
  for (let i = from; at < x + width - 8; i++) {
    const thick = Math.min(12 + ((i * 7) % 4) * 5, x + width - at);
    const tall = height * (0.72 + ((i * 13) % 5) * 0.06);
    const back = spines[(i * 3 + from) % spines.length] ?? colours.coral;
    if (i % 9 === 6 && at + height * 0.6 < x + width) {
      for (let pile = 0; pile < 3; pile++) {
        pen.box(
          at + pile * 3,
          y - (pile + 1) * 15,
          height * 0.56 - pile * 4,
          15,
          spines[(i + pile * 2) % spines.length] ?? back,
          { width: 2.5 },
        );
      }
      at += height * 0.62;
      continue;
    }
    pen.box(at, y - tall, thick, tall, back, { width: 2.5 });
    if (thick > 15)
      pen.stroke(
        [
          [at + 4, y - tall * 0.76],
          [at + thick - 4, y - tall * 0.76],
        ],
        { width: 2 },
      );
    at += thick + (i % 5 === 4 ? 9 : 1);
  }
}

interface Case {
  readonly shelves: number;
  readonly wood?: string;
  readonly inside?: string;
  /** Shifts the order of the books. */
  readonly from?: number;
}

export function bookcase(pen: Pen, x: number, y: number, width: number, height: number, look: Case): void {
  const { shelves, wood = colours.wood, inside = colours.bark, from = 0 } = look;
  const board = 11;
  pen.box(x, y - height, width, height, wood, { lift: 7 });
  const step = (height - board) / shelves;
  for (let i = 0; i < shelves; i++) {
    const top = y - height + board + i * step;
    pen.box(x + board, top, width - 2 * board, step - board, inside, { width: 2.5 });
    books(pen, x + board + 5, top + step - board - 1, width - 2 * board - 10, step - board - 6, from + i * 5);
  }
}

/** A plank on the wall with two brackets; (x, y) is its top left corner. */
export function plank(pen: Pen, x: number, y: number, width: number, wood: string = colours.wood): void {
  for (const at of [x + width * 0.12, x + width * 0.82])
    pen.shape(
      [
        [at, y + 12],
        [at + width * 0.06, y + 12],
        [at, y + 38],
      ],
      colours.bark,
      { width: 2.5 },
    );
  pen.box(x, y, width, 14, wood, { lift: 5 });
}

/** A table; (x, y) is the top left corner of its top. */
export function table(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  top: string = colours.oak,
): void {
  for (const at of [x + 26, x + width - 44]) pen.box(at, y + 12, 18, height - 12, colours.wood);
  pen.box(x, y, width, 20, top, { lift: 6 });
}

/** A screen on a foot; `draw` gets a pen whose (0, 0) is the glass's top left corner. */
export function monitor(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  glass: string,
  draw?: (pen: Pen) => void,
): void {
  pen.shape(
    [
      [x + width * 0.42, y - 30],
      [x + width * 0.58, y - 30],
      [x + width * 0.64, y],
      [x + width * 0.36, y],
    ],
    colours.grey,
  );
  pen.pad(x, y - height - 24, width, height, 12, colours.slate, { lift: 6 });
  pen.box(x + 13, y - height - 11, width - 26, height - 28, glass, { width: 3 });
  if (draw) pen.within({ x: x + 13, y: y - height - 11 }, draw);
}

/** An open laptop seen from the front. */
export function laptop(pen: Pen, x: number, y: number, width: number, glass: string = colours.glass): void {
  const height = width * 0.62;
  pen.pad(x + width * 0.06, y - height, width * 0.88, height - 6, 9, colours.slate, { lift: 4 });
  pen.box(x + width * 0.12, y - height + 9, width * 0.76, height - 28, glass, { width: 2.5 });
  pen.shape(
    [
      [x + width * 0.04, y - 13],
      [x + width * 0.96, y - 13],
      [x + width, y],
      [x, y],
    ],
    colours.steel,
  );
}

/** A globe on a foot. */
export function globe(pen: Pen, x: number, y: number, size: number): void {
  pen.oval(x, y - 4, size * 0.6, size * 0.16, colours.bark);
  pen.stroke(
    [
      [x, y - 8],
      [x, y - size * 0.24],
    ],
    { width: 5 },
  );
  const cy = y - size * 0.66;
  pen.oval(x, cy, size * 0.84, size * 0.84, colours.glass);
  pen.blob(
    `M${x - size * 0.3} ${cy - size * 0.14}q${size * 0.1} ${-size * 0.22} ${size * 0.26} ${-size * 0.14}q${size * 0.04} ${size * 0.12} ${-size * 0.08} ${size * 0.17}q${-size * 0.02} ${size * 0.14} ${-size * 0.1} ${size * 0.12}z`,
    colours.sprout,
    { width: 2.5 },
  );
  pen.blob(
    `M${x + size * 0.1} ${cy + size * 0.04}q${size * 0.16} ${-size * 0.12} ${size * 0.24} ${0}q${-size * 0.04} ${size * 0.2} ${-size * 0.16} ${size * 0.22}z`,
    colours.sprout,
    { width: 2.5 },
  );
  pen.curve(
    [
      [x + size * 0.14, cy - size * 0.5],
      [x + size * 0.5, cy - size * 0.16],
      [x + size * 0.36, cy + size * 0.36],
      [x + size * 0.04, cy + size * 0.5],
    ],
    { line: colours.bark, width: 5 },
  );
}

/** A jar of pencils. */
export function pencils(pen: Pen, x: number, y: number, height: number): void {
  const w = height * 0.42;
  for (const [lean, colour] of [
    [-0.22, colours.coral],
    [-0.04, colours.gold],
    [0.14, colours.leaf],
    [0.3, colours.denim],
  ] as const) {
    pen.within({ x: x + w / 2 + lean * w, y: y - height * 0.3, turn: lean * 50 }, (one) => {
      one.box(-4, -height * 0.6, 8, height * 0.6, colour, { width: 2.2 });
      one.shape(
        [
          [-4, -height * 0.6],
          [4, -height * 0.6],
          [0, -height * 0.72],
        ],
        colours.peach,
        { width: 2.2 },
      );
    });
  }
  pen.box(x, y - height * 0.5, w, height * 0.5, colours.sky);
  pen.stroke(
    [
      [x + 3, y - height * 0.3],
      [x + w - 3, y - height * 0.3],
    ],
    { width: 2 },
  );
}

/** A desk lamp that bends to the right, or left when `turn` is -1. */
export function deskLamp(
  pen: Pen,
  x: number,
  y: number,
  height: number,
  colour: string,
  turn: 1 | -1 = 1,
): void {
  const t = turn;
  pen.shape(
    [
      [x + t * height * 0.3, y - height * 0.72],
      [x + t * height * 0.62, y - height * 0.6],
      [x + t * height * 0.78, y],
      [x + t * height * 0.16, y],
    ],
    'rgb(255 226 138 / 0.34)',
    { line: 'none' },
  );
  pen.stroke(
    [
      [x, y - 6],
      [x - t * height * 0.2, y - height * 0.5],
      [x + t * height * 0.26, y - height * 0.92],
    ],
    { width: 5 },
  );
  pen.shape(
    [
      [x + t * height * 0.2, y - height * 1.02],
      [x + t * height * 0.36, y - height * 0.94],
      [x + t * height * 0.66, y - height * 0.62],
      [x + t * height * 0.22, y - height * 0.7],
    ],
    colour,
  );
  pen.blob(
    `M${x - height * 0.2} ${y}q0 ${-height * 0.12} ${height * 0.2} ${-height * 0.12}q${height * 0.2} 0 ${height * 0.2} ${height * 0.12}z`,
    colour,
  );
}

/** A sofa with two cushions. */
export function sofa(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  dark: string,
): void {
  pen.pad(x + width * 0.07, y - height, width * 0.86, height * 0.75, 22, colour, { lift: 6 });
  pen.stroke(
    [
      [x + width / 2, y - height * 0.94],
      [x + width / 2, y - height * 0.5],
    ],
    { width: 3 },
  );
  pen.pad(x + width * 0.08, y - height * 0.5, width * 0.84, height * 0.28, 12, colour);
  pen.box(x + width * 0.1, y - height * 0.24, width * 0.8, height * 0.16, dark);
  for (const at of [x, x + width * 0.87])
    pen.pad(at, y - height * 0.66, width * 0.13, height * 0.62, 16, dark);
  for (const at of [x + width * 0.08, x + width * 0.88])
    pen.box(at, y - height * 0.06, width * 0.04, height * 0.08, colours.bark, { width: 3 });
}

/** A mug with a wisp of steam. */
export function mug(pen: Pen, x: number, y: number, size: number, colour: string): void {
  pen.curve([
    [x + size * 0.74, y - size * 0.74],
    [x + size * 1.15, y - size * 0.68],
    [x + size * 1.1, y - size * 0.28],
    [x + size * 0.72, y - size * 0.24],
  ]);
  pen.pad(x, y - size, size * 0.8, size, 6, colour);
  pen.curve(
    [
      [x + size * 0.3, y - size * 1.16],
      [x + size * 0.46, y - size * 1.36],
      [x + size * 0.28, y - size * 1.56],
      [x + size * 0.44, y - size * 1.78],
    ],
    { width: 2.5 },
  );
}
