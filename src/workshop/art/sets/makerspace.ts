// The Maker Workshop: tools with their shadows painted behind them, a cardboard robot, half a bridge.
import { colours } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { books, pencils, table } from '../props/furniture.ts';
import { cactus } from '../props/plants.ts';
import { hammer, ruler, saw, screwdriver, spanner, tapeRoll } from '../props/tools.ts';
import { pendant, poster, windowPane } from '../props/wall.ts';
import { ground, horizon } from '../scenery/ground.ts';

export function makerspace(pen: Pen): void {
  ground(pen, { wall: '#f5e3a9', floor: '#b98f5c', pattern: 'bricks', tint: 'rgb(141 95 56 / 0.22)' });
  windowPane(pen, 60, 92, 260, 260, { outside: 'tree' });
  pegboard(pen);
  gears(pen);
  shelf(pen);
  for (const x of [420, 1120]) pendant(pen, x, -10, 46, 80, colours.coral);
  table(pen, 452, horizon - 82, 700, 120, colours.oak);
  robot(pen, 556, horizon - 82);
  bridge(pen, 660, horizon - 82);
  pencils(pen, 1010, horizon - 82, 74);
  tapeRoll(pen, 1090, horizon - 104, 40);
  pen.box(466, horizon + 34, 110, 74, colours.oak);
  pen.stroke(
    [
      [466, horizon + 52],
      [576, horizon + 52],
    ],
    { width: 3 },
  );
  pen.curve(
    [
      [1010, 642],
      [1040, 620],
      [1070, 652],
      [1036, 664],
      [1020, 640],
    ],
    { line: colours.oak, width: 6 },
  );
  pen.curve(
    [
      [560, 660],
      [590, 646],
      [604, 668],
    ],
    { line: colours.oak, width: 6 },
  );
}

function pegboard(pen: Pen): void {
  pen.box(520, 62, 560, 232, colours.oak, { lift: 7 });
  for (let i = 0; i < 60; i++)
    pen.oval(546 + (i % 15) * 36, 88 + Math.floor(i / 15) * 58, 6, 6, 'rgb(43 42 51 / 0.28)', {
      line: 'none',
    });
  hammer(pen, 590, 96, 150);
  saw(pen, 664, 112, 170);
  screwdriver(pen, 872, 96, 132, colours.coral);
  screwdriver(pen, 912, 96, 110, colours.denim);
  spanner(pen, 968, 96, 142);
  ruler(pen, 664, 226, 190);
  tapeRoll(pen, 1034, 128, 58);
  tapeRoll(pen, 1034, 210, 46, colours.leaf);
}

function gears(pen: Pen): void {
  poster(
    pen,
    346,
    116,
    130,
    170,
    colours.sky,
    (sheet) => {
      for (const [x, y, r, colour] of [
        [-16, -22, 34, colours.gold],
        [24, 32, 26, colours.coral],
      ] as const) {
        for (let tooth = 0; tooth < 8; tooth++) {
          sheet.within({ x, y, turn: tooth * 45 }, (one) =>
            one.box(-6, -r - 7, 12, 14, colour, { width: 2.5 }),
          );
        }
        sheet.oval(x, y, r * 1.9, r * 1.9, colour, { width: 3 });
        sheet.oval(x, y, r * 0.6, r * 0.6, colours.sky, { width: 2.5 });
      }
    },
    -3,
  );
}

function shelf(pen: Pen): void {
  pen.box(1190, 80, 350, 300, colours.wood, { lift: 7 });
  for (let row = 0; row < 3; row++) {
    pen.box(1206, 98 + row * 94, 318, 78, colours.bark, { width: 3 });
  }
  for (const [i, colour] of [colours.coral, colours.leaf, colours.gold, colours.denim].entries()) {
    pen.box(1216 + i * 76, 124, 66, 51, colour, { width: 3 });
    pen.pad(1238 + i * 76, 142, 22, 14, 3, colours.paper, { width: 2 });
  }
  books(pen, 1214, 269, 130, 62, 4);
  pen.oval(1400, 242, 52, 52, colours.coral, { width: 3 });
  pen.oval(1400, 242, 16, 16, colours.bark, { width: 2.5 });
  pen.oval(1462, 246, 44, 44, colours.sprout, { width: 3 });
  pen.oval(1462, 246, 14, 14, colours.bark, { width: 2.5 });
  cactus(pen, 1258, 363, 64);
  pen.box(1320, 318, 92, 45, colours.oak, { width: 3 });
  pen.stroke(
    [
      [1320, 332],
      [1412, 332],
    ],
    { width: 2.5 },
  );
  pen.pad(1430, 326, 76, 37, 12, colours.glass, { width: 3 });
  pen.stroke(
    [
      [1468, 330],
      [1468, 348],
    ],
    { width: 2.5 },
  );
}

/** A robot of cardboard and bottle tops, with one arm raised. */
function robot(pen: Pen, x: number, y: number): void {
  pen.stroke(
    [
      [x + 46, y - 62],
      [x + 78, y - 104],
    ],
    { width: 9 },
  );
  pen.stroke(
    [
      [x - 46, y - 62],
      [x - 66, y - 26],
    ],
    { width: 9 },
  );
  pen.box(x - 28, y - 22, 20, 22, colours.oak);
  pen.box(x + 8, y - 22, 20, 22, colours.oak);
  pen.box(x - 46, y - 84, 92, 64, colours.oak, { lift: 4 });
  pen.box(x - 36, y - 146, 72, 58, colours.sand);
  pen.stroke(
    [
      [x, y - 148],
      [x, y - 168],
    ],
    { width: 3.5 },
  );
  pen.oval(x, y - 174, 15, 15, colours.coral);
  for (const side of [-1, 1]) pen.oval(x + side * 16, y - 122, 20, 20, colours.paper, { width: 3 });
  for (const side of [-1, 1]) pen.oval(x + side * 16 + 3, y - 120, 7, 7, colours.ink, { line: 'none' });
  pen.curve(
    [
      [x - 14, y - 102],
      [x, y - 96],
      [x + 14, y - 102],
    ],
    { width: 3 },
  );
  pen.oval(x - 18, y - 52, 20, 20, colours.gold, { width: 3 });
  pen.box(x + 4, y - 64, 30, 22, colours.glass, { width: 3 });
}

/** The half-built bridge, with coins on it. */
function bridge(pen: Pen, x: number, y: number): void {
  for (const side of [0, 292]) pen.box(x + side, y - 54, 40, 54, colours.denim);
  pen.box(x - 4, y - 66, 340, 13, colours.sand, { width: 3 });
  for (let i = 0; i < 5; i++) {
    pen.stroke(
      [
        [x + 30 + i * 54, y - 66],
        [x + 57 + i * 54, y - 108],
        [x + 84 + i * 54, y - 66],
      ],
      { line: colours.bark, width: 6 },
    );
  }
  pen.stroke(
    [
      [x + 57, y - 108],
      [x + 273, y - 108],
    ],
    { line: colours.bark, width: 6 },
  );
  for (let coin = 0; coin < 4; coin++)
    pen.oval(x + 166, y - 72 - coin * 9, 40, 12, colours.gold, { width: 2.5 });
}
