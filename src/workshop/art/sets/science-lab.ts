// The science corner: two bean plants in a fair test, a volcano waiting its turn, fish who watch everything.
import { colours } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { fishTank } from '../props/creatures.ts';
import { plank, table } from '../props/furniture.ts';
import { leaf, pot } from '../props/plants.ts';
import { poster, windowPane } from '../props/wall.ts';
import { ground, horizon } from '../scenery/ground.ts';

export function scienceLab(pen: Pen): void {
  ground(pen, { wall: '#dcefdc', floor: '#a9bfb4', pattern: 'panel', boards: 'tiles' });
  windowPane(pen, 60, 84, 280, 270, { outside: 'hills' });
  planets(pen);
  plank(pen, 520, 214, 480);
  flask(pen, 566, 214, 74, colours.coral);
  jar(pen, 652, 214, 60, colours.sun);
  flask(pen, 740, 214, 92, colours.leaf);
  jar(pen, 826, 214, 76, colours.lilac);
  flask(pen, 912, 214, 68, colours.denim);
  skeleton(pen);
  table(pen, 440, horizon - 74, 720, 116, colours.paper);
  fairTest(pen, 540, horizon - 74);
  volcano(pen, 800, horizon - 74);
  fishTank(pen, 946, horizon - 74, 176);
  chart(pen);
}

function planets(pen: Pen): void {
  poster(
    pen,
    378,
    80,
    116,
    160,
    colours.navy,
    (sheet) => {
      sheet.oval(-26, 44, 66, 66, colours.sun, { width: 3 });
      for (const [x, y, size, colour] of [
        [12, 6, 20, colours.coral],
        [30, -22, 28, colours.glass],
        [-14, -30, 15, colours.orange],
      ] as const)
        sheet.oval(x, y, size, size, colour, { width: 2.5 });
      sheet.stroke(
        [
          [8, -18],
          [52, -28],
        ],
        { line: colours.paper, width: 2.5 },
      );
      for (const [x, y] of [
        [-40, -60],
        [40, 54],
        [-36, -6],
        [14, -60],
      ] as const)
        sheet.oval(x, y, 4, 4, colours.paper, { line: 'none' });
    },
    -2,
  );
}

function flask(pen: Pen, x: number, y: number, height: number, colour: string): void {
  const w = height * 0.36;
  pen.blob(
    `M${x - 9} ${y - height}v${height * 0.34}L${x - w} ${y - 12}q-2 12 12 12h${2 * w - 24}q14 0 12 -12L${x + 9} ${y - height * 0.66}v${-height * 0.34}z`,
    'rgb(255 253 247 / 0.7)',
  );
  pen.blob(
    `M${x - w * 0.62} ${y - height * 0.34}L${x - w + 4} ${y - 14}q0 10 10 10h${2 * w - 28}q10 0 10 -10L${x + w * 0.62} ${y - height * 0.34}z`,
    colour,
    { width: 2.5 },
  );
  pen.oval(x - 4, y - height * 0.2, 8, 8, colours.paper, { line: 'none' });
  pen.stroke([
    [x - 14, y - height],
    [x + 14, y - height],
  ]);
}

function jar(pen: Pen, x: number, y: number, height: number, colour: string): void {
  pen.pad(x - 22, y - height, 44, height, 8, 'rgb(255 253 247 / 0.7)');
  pen.box(x - 19, y - height * 0.56, 38, height * 0.56 - 3, colour, { line: 'none' });
  pen.box(x - 24, y - height - 10, 48, 14, colours.wood, { width: 3 });
  pen.box(x - 14, y - height * 0.7, 28, 18, colours.paper, { width: 2.5 });
}

/** A fair test: the same bean twice, only one under the lamp. */
function fairTest(pen: Pen, x: number, y: number): void {
  for (const [at, height] of [
    [0, 150],
    [116, 66],
  ] as const) {
    const soil = pot(pen, x + at, y, 68);
    pen.curve(
      [
        [x + at, soil + 2],
        [x + at + 5, soil - height * 0.3],
        [x + at - 3, soil - height * 0.6],
      ],
      { line: colours.pine, width: 6 },
    );
    const pairs = height > 100 ? 3 : 1;
    for (let i = 0; i < pairs; i++) {
      const up = soil - height * (0.22 + i * 0.16);
      leaf(pen, x + at, up, 40, -66, colours.green);
      leaf(pen, x + at, up - 8, 40, 64, colours.sprout);
    }
    pen.box(x + at - 16, y - 34, 32, 20, colours.paper, { width: 2.5 });
  }
  pen.stroke(
    [
      [x - 7, y - 24],
      [x + 7, y - 24],
    ],
    { width: 3 },
  );
  pen.stroke(
    [
      [x + 110, y - 24],
      [x + 122, y - 24],
    ],
    { width: 3 },
  );
}

function volcano(pen: Pen, x: number, y: number): void {
  pen.blob(
    `M${x - 84} ${y}Q${x - 36} ${y - 40} ${x - 24} ${y - 104}h48Q${x + 36} ${y - 40} ${x + 84} ${y}z`,
    colours.wood,
    { lift: 4 },
  );
  pen.blob(
    `M${x - 24} ${y - 104}q24 12 48 0q8 40 22 58q-12 12 -18 -6q-6 -14 -14 2q-4 26 -14 4q-6 -20 -14 -6q-8 18 -22 2q10 -26 12 -54z`,
    colours.coral,
  );
  for (const [dx, dy, size] of [
    [-10, -128, 24],
    [14, -142, 30],
    [-4, -160, 20],
  ] as const)
    pen.oval(x + dx, y + dy, size, size, colours.cream, { width: 2.5 });
  pen.box(x - 92, y - 12, 184, 12, colours.oak);
}

/** A skeleton in a party hat. */
function skeleton(pen: Pen): void {
  const bone = { line: colours.paper, width: 9 };
  const [x, y] = [1400, 118];
  pen.box(x - 132, 60, 264, 330, '#7f9c8e', { lift: 7 });
  pen.stroke(
    [
      [x, y + 84],
      [x, y + 262],
    ],
    bone,
  );
  for (let rib = 0; rib < 4; rib++)
    pen.curve(
      [
        [x - 52 + rib * 7, y + 110 + rib * 26],
        [x, y + 120 + rib * 27],
        [x + 52 - rib * 7, y + 110 + rib * 26],
      ],
      bone,
    );
  pen.curve(
    [
      [x - 52, y + 110],
      [x - 92, y + 160],
      [x - 66, y + 214],
    ],
    bone,
  );
  pen.curve(
    [
      [x + 52, y + 110],
      [x + 96, y + 94],
      [x + 98, y + 30],
    ],
    bone,
  );
  pen.blob(`M${x - 42} ${y + 30}q-2 -48 42 -48t42 48q0 22 -20 24v20h-44v-20q-20 -2 -20 -24z`, colours.paper);
  for (const side of [-1, 1]) pen.oval(x + side * 17, y + 30, 20, 24, colours.ink, { line: 'none' });
  pen.stroke(
    [
      [x - 14, y + 64],
      [x + 14, y + 64],
    ],
    { width: 3 },
  );
  pen.shape(
    [
      [x - 26, y - 14],
      [x + 24, y - 18],
      [x - 6, y - 66],
    ],
    colours.coral,
  );
  pen.oval(x - 6, y - 66, 15, 15, colours.sun, { width: 3 });
}

function chart(pen: Pen): void {
  pen.box(1030, 84, 178, 178, colours.paper, { lift: 6 });
  pen.stroke([
    [1050, 102],
    [1050, 240],
    [1194, 240],
  ]);
  for (const [i, height] of [30, 60, 48, 88, 118].entries()) {
    pen.box(
      1062 + i * 27,
      240 - height,
      19,
      height,
      [colours.coral, colours.sun, colours.denim, colours.orange, colours.leaf][i] ?? colours.sun,
      { width: 3 },
    );
  }
}
