// Things that hang on a wall. (x, y) is the top left corner unless it says otherwise.
import { cards, colours } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { tree } from './plants.ts';

interface View {
  readonly sky?: string;
  readonly frame?: string;
  /** The view outside. */
  readonly outside?: 'tree' | 'hills' | 'night' | 'rain';
}

/** A window with a sill and a view. */
export function windowPane(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  view: View = {},
): void {
  const { outside = 'tree', frame = colours.cream } = view;
  const sky = view.sky ?? (outside === 'night' ? '#3b4a7e' : colours.glass);
  const bar = Math.min(width, height) * 0.08;
  pen.box(x, y, width, height, frame, { lift: 6 });
  pen.box(x + bar, y + bar, width - 2 * bar, height - 2 * bar, sky);
  const [left, right, foot] = [x + bar + 3, x + width - bar - 3, y + height - bar - 3];
  if (outside === 'tree' || outside === 'hills') {
    const crest = foot - height * 0.2;
    pen.blob(
      `M${left} ${crest}Q${x + width * 0.3} ${crest - height * 0.13} ${x + width * 0.55} ${crest}T${right} ${crest - height * 0.02}V${foot}H${left}z`,
      colours.grass,
      { width: 2.5 },
    );
    cloud(pen, x + width * 0.3, y + height * 0.3, width * 0.28, { width: 2.5 });
    if (outside === 'tree') tree(pen, x + width * 0.74, foot - 2, height * 0.6, colours.green);
  }
  if (outside === 'night') {
    pen.oval(x + width * 0.72, y + height * 0.3, height * 0.22, height * 0.22, colours.sun, { width: 2.5 });
    pen.oval(x + width * 0.68, y + height * 0.27, height * 0.17, height * 0.17, sky, { line: 'none' });
    for (const [sx, sy] of [
      [0.22, 0.25],
      [0.36, 0.52],
      [0.18, 0.66],
      [0.58, 0.62],
      [0.82, 0.7],
    ] as const)
      star(pen, x + width * sx, y + height * sy, 8, colours.paper, { line: 'none' });
  }
  if (outside === 'rain') {
    for (let i = 0; i < 14; i++) {
      const [dx, dy] = [
        left + ((i * 53) % (right - left - 14)) + 8,
        y + bar + 12 + ((i * 71) % (height - 2 * bar - 44)),
      ];
      pen.stroke(
        [
          [dx, dy],
          [dx - 5, dy + 20],
        ],
        { line: colours.paper, width: 3 },
      );
    }
  }
  pen.box(x + width / 2 - bar * 0.28, y + bar, bar * 0.56, height - 2 * bar, frame, { width: 2.5 });
  pen.box(x + bar, y + height * 0.46, width - 2 * bar, bar * 0.56, frame, { width: 2.5 });
  pen.box(x - bar * 0.7, y + height - bar * 0.4, width + bar * 1.4, bar, frame, { lift: 4 });
}

/** A puffy cloud about (x, y). */
export function cloud(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  ink: { readonly width?: number; readonly line?: string; readonly lift?: number } = {},
): void {
  const u = width / 10;
  pen.blob(
    `M${x - 4 * u} ${y + 1.6 * u}q${-1.6 * u} ${-0.4 * u} ${-0.8 * u} ${-1.9 * u}q${0.6 * u} ${-1.2 * u} ${1.9 * u} ${-0.8 * u}` +
      `q${0.4 * u} ${-1.9 * u} ${2.4 * u} ${-1.6 * u}q${1.6 * u} ${0.2 * u} ${1.9 * u} ${1.5 * u}q${1.9 * u} ${-0.5 * u} ${2.5 * u} ${0.9 * u}q${0.6 * u} ${1.5 * u} ${-1.1 * u} ${1.9 * u}z`,
    colours.paper,
    ink,
  );
}

/** A five-pointed star about (x, y). */
export function star(
  pen: Pen,
  x: number,
  y: number,
  radius: number,
  colour: string,
  ink: { readonly line?: string; readonly width?: number } = {},
): void {
  const points = Array.from({ length: 10 }, (_, i) => {
    const [angle, r] = [(i / 10) * 2 * Math.PI - Math.PI / 2, i % 2 ? radius * 0.45 : radius];
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)] as const;
  });
  pen.shape(points, colour, ink);
}

/** A round clock about (x, y), showing ten past ten. */
export function clock(pen: Pen, x: number, y: number, size: number, rim: string = colours.coral): void {
  pen.oval(x, y, size, size, rim, { lift: 5 });
  pen.oval(x, y, size * 0.76, size * 0.76, colours.paper);
  for (let hour = 0; hour < 4; hour++) {
    const angle = (hour * Math.PI) / 2;
    pen.stroke(
      [
        [x + Math.cos(angle) * size * 0.29, y + Math.sin(angle) * size * 0.29],
        [x + Math.cos(angle) * size * 0.33, y + Math.sin(angle) * size * 0.33],
      ],
      { width: 2.5 },
    );
  }
  pen.stroke([
    [x - size * 0.15, y - size * 0.12],
    [x, y],
    [x + size * 0.17, y - size * 0.19],
  ]);
}

/** A cork board with cards in the craft colours, each pinned. */
export function cardBoard(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  columns: number,
  rows: number,
): void {
  pen.box(x, y, width, height, colours.cork, { lift: 6 });
  const gap = width * 0.05;
  const w = (width - gap * (columns + 1)) / columns;
  const h = (height - gap * (rows + 1)) / rows;
  for (let i = 0; i < columns * rows; i++) {
    const [cx, cy] = [x + gap + (i % columns) * (w + gap), y + gap + Math.floor(i / columns) * (h + gap)];
    pen.within({ x: cx + w / 2, y: cy, turn: ((i * 37) % 7) - 3 }, (card) => {
      card.box(-w / 2, 0, w, h, cards[i % cards.length] ?? colours.paper, { width: 2.5, lift: 3 });
      card.oval(-w * 0.26, h * 0.36, h * 0.3, h * 0.3, spineFor(i), { width: 2 });
      card.stroke(
        [
          [-w * 0.05, h * 0.32],
          [w * 0.36, h * 0.3],
        ],
        { width: 2 },
      );
      card.stroke(
        [
          [-w * 0.05, h * 0.52],
          [w * 0.28, h * 0.52],
        ],
        { width: 2 },
      );
      card.stroke(
        [
          [-w * 0.36, h * 0.76],
          [w * 0.36, h * 0.74],
        ],
        { width: 2 },
      );
      card.oval(0, h * 0.04, 11, 11, colours.coral, { width: 2 });
    });
  }
}
const spineFor = (i: number) =>
  [colours.oak, colours.bark, colours.peach, colours.wood][i % 4] ?? colours.oak;

/** A poster held by two bits of tape; `draw` gets a pen whose (0, 0) is the poster's middle. */
export function poster(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  draw: (pen: Pen) => void,
  turn = 0,
): void {
  pen.within({ x: x + width / 2, y: y + height / 2, turn }, (sheet) => {
    sheet.box(-width / 2, -height / 2, width, height, colour, { lift: 5 });
    draw(sheet);
    for (const side of [-1, 1]) {
      sheet.within({ x: (side * width) / 2, y: -height / 2, turn: side * 40 }, (tape) =>
        tape.box(-17, -7, 34, 14, colours.sand, { width: 2 }),
      );
    }
  });
}

/** Little flags on a string from one point to another. */
export function bunting(
  pen: Pen,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  count: number,
  sag = 40,
  size = 34,
): void {
  const at = (t: number) => [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t + sag * 4 * t * (1 - t)] as const;
  pen.curve(
    Array.from({ length: 9 }, (_, i) => at(i / 8)),
    { width: 2.5 },
  );
  const flags = [colours.coral, colours.sun, colours.leaf, colours.denim, colours.orange, colours.lilac];
  for (let i = 0; i < count; i++) {
    const [ax, ay] = at((i + 0.3) / count);
    const [bx, by] = at((i + 0.85) / count);
    pen.shape(
      [
        [ax, ay],
        [bx, by],
        [(ax + bx) / 2, (ay + by) / 2 + size],
      ],
      flags[i % flags.length] ?? colours.sun,
      { width: 2.5 },
    );
  }
}

/** A lamp on a cord from (x, y), with the light it throws. */
export function pendant(pen: Pen, x: number, y: number, drop: number, size: number, colour: string): void {
  const top = y + drop;
  pen.blob(
    `M${x - size * 0.42} ${top + size * 0.42}h${size * 0.84}l${size * 0.6} ${size * 1.3}q${-size * 1.02} ${size * 0.5} ${-size * 2.04} 0z`,
    'rgb(255 226 138 / 0.3)',
    { line: 'none' },
  );
  pen.stroke(
    [
      [x, y],
      [x, top],
    ],
    { width: 3 },
  );
  pen.oval(x, top + size * 0.44, size * 0.36, size * 0.3, colours.sun);
  pen.blob(
    `M${x - size / 2} ${top + size * 0.44}q0 ${-size * 0.44} ${size / 2} ${-size * 0.44}q${size / 2} 0 ${size / 2} ${size * 0.44}z`,
    colour,
  );
}

/** Lines of writing too small to read. */
export function scribble(
  pen: Pen,
  x: number,
  y: number,
  widths: readonly number[],
  step: number,
  ink: { readonly line?: string; readonly width?: number } = {},
): void {
  widths.forEach((width, i) => {
    pen.stroke(
      [
        [x, y + i * step],
        [x + width, y + i * step],
      ],
      { width: 3, ...ink },
    );
  });
}
