// The Library: full shelves, an arched window, a ladder, and the library cat, who is not on the staff list.
import { colours } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { sleepingCat } from '../props/creatures.ts';
import { bookcase, books, deskLamp, globe, table } from '../props/furniture.ts';
import { bushyPlant, hangingPlant } from '../props/plants.ts';
import { cloud, pendant, poster, star } from '../props/wall.ts';
import { ground, horizon, skirting } from '../scenery/ground.ts';

export function library(pen: Pen): void {
  ground(pen, { wall: '#f3dcc0', floor: '#b97f4e', tint: 'rgb(255 253 247 / 0.4)', pattern: 'stripes' });
  skirting(pen, colours.oak);
  bookcase(pen, 40, horizon - 4, 420, 440, { shelves: 4, from: 2 });
  ladder(pen);
  archedWindow(pen);
  bookcase(pen, 1140, horizon - 4, 420, 440, { shelves: 4, from: 11 });
  poster(
    pen,
    478,
    128,
    96,
    124,
    colours.sky,
    (sheet) => {
      sheet.shape(
        [
          [-30, 30],
          [-30, -8],
          [0, 4],
          [30, -8],
          [30, 30],
          [0, 42],
        ],
        colours.paper,
        { width: 3 },
      );
      sheet.stroke(
        [
          [0, 4],
          [0, 42],
        ],
        { width: 3 },
      );
      for (const [x, y] of [
        [-16, -28],
        [8, -36],
        [22, -20],
      ] as const)
        star(sheet, x, y, 9, colours.sun, { width: 2 });
    },
    -4,
  );
  for (const x of [520, 1078]) pendant(pen, x, -10, 50, 74, colours.leaf);
  table(pen, 500, horizon - 60, 600, 100, colours.oak);
  books(pen, 524, horizon - 61, 132, 66, 6);
  globe(pen, 716, horizon - 60, 84);
  sleepingCat(pen, 862, horizon - 58, 136);
  deskLamp(pen, 990, horizon - 60, 92, colours.coral, 1);
  hangingPlant(pen, 1120, 0, 106, 76);
  bushyPlant(pen, 490, horizon + 62, 140, colours.denim);
  rug(pen);
}

function archedWindow(pen: Pen): void {
  const pane = 'M620 352V168Q620 66 800 66Q980 66 980 168V352z';
  pen.blob('M602 364V164Q602 46 800 46Q998 46 998 164V364z', colours.cream, { lift: 6 });
  pen.blob(pane, colours.glass);
  cloud(pen, 706, 156, 92, { width: 2.5 });
  pen.blob('M622 306Q690 268 770 300T978 284V350H622z', colours.grass, { width: 2.5 });
  pen.blob('M816 292q12 -70 62 -70t54 72z', colours.green, { width: 2.5 });
  pen.box(793, 70, 14, 282, colours.cream, { width: 2.5 });
  pen.box(622, 214, 356, 14, colours.cream, { width: 2.5 });
  pen.box(590, 352, 420, 20, colours.cream, { lift: 4 });
}

function ladder(pen: Pen): void {
  for (let rung = 0; rung < 6; rung++)
    pen.box(344 + rung * 8, 130 + rung * 66, 62, 11, colours.oak, { width: 3 });
  pen.shape(
    [
      [328, 70],
      [342, 70],
      [396, horizon + 18],
      [380, horizon + 18],
    ],
    colours.oak,
    { lift: 5 },
  );
  pen.shape(
    [
      [394, 70],
      [408, 70],
      [462, horizon + 18],
      [446, horizon + 18],
    ],
    colours.oak,
    { lift: 5 },
  );
}

function rug(pen: Pen): void {
  pen.oval(800, 640, 760, 150, colours.rose, { width: 3 });
  pen.oval(800, 640, 640, 112, colours.pink, { width: 2.5 });
}
