// The playground: hills, a slide, the listening bench, hopscotch and a kite that got away once.
import { colours } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { bird } from '../props/creatures.ts';
import { flower, tree, tufts } from '../props/plants.ts';
import { cloud } from '../props/wall.ts';
import { horizon, setSize } from '../scenery/ground.ts';

export function playground(pen: Pen): void {
  const { width, height } = setSize;
  pen.box(-20, -20, width + 40, height + 40, '#c3e4f6', { line: 'none' });
  pen.oval(1470, 120, 132, 132, colours.sun, { lift: 5 });
  cloud(pen, 250, 130, 240, { lift: 4 });
  cloud(pen, 1180, 96, 190, { lift: 4 });
  cloud(pen, 720, 190, 130, { lift: 3 });
  pen.blob(`M-20 ${horizon}V380Q200 300 420 376T860 372T1240 344T1620 380V${horizon}z`, '#b9dba0');
  pen.blob(`M-20 ${horizon}V436Q260 380 560 440T1100 430T1620 446V${horizon}z`, colours.grass);
  school(pen);
  tree(pen, 90, horizon + 6, 360);
  tree(pen, 1540, horizon + 10, 300, colours.leaf);
  pen.box(-20, horizon, width + 40, height - horizon + 20, '#9cc97f', { line: 'none' });
  pen.stroke([
    [-20, horizon],
    [width + 20, horizon],
  ]);
  fence(pen);
  slide(pen);
  bench(pen);
  kite(pen);
  hopscotch(pen);
  tufts(pen, [
    [60, 620],
    [330, 720],
    [1240, 640],
    [1520, 700],
    [1380, 780],
    [180, 800],
    [700, 560],
  ]);
  flower(pen, 250, 650, 52, colours.coral);
  flower(pen, 1440, 668, 48, colours.lilac);
  flower(pen, 1330, 610, 40, colours.paper);
  bird(pen, 666, horizon - 92, 42, colours.denim);
}

function school(pen: Pen): void {
  pen.box(1130, 300, 230, 120, '#f3c9b8', { width: 3 });
  pen.shape(
    [
      [1112, 304],
      [1378, 304],
      [1245, 230],
    ],
    colours.brick,
    { width: 3 },
  );
  for (let i = 0; i < 4; i++) pen.box(1150 + i * 52, 330, 30, 36, colours.sky, { width: 2.5 });
  pen.box(1232, 378, 28, 42, colours.wood, { width: 2.5 });
  pen.stroke(
    [
      [1245, 232],
      [1245, 192],
    ],
    { width: 3 },
  );
  pen.shape(
    [
      [1245, 194],
      [1282, 203],
      [1245, 214],
    ],
    colours.sun,
    { width: 2.5 },
  );
}

function fence(pen: Pen): void {
  for (const y of [horizon - 70, horizon - 34]) pen.box(-20, y, 1640, 11, colours.oak, { width: 3 });
  for (let x = 10; x < 1600; x += 62)
    pen.shape(
      [
        [x, horizon - 84],
        [x + 11, horizon - 98],
        [x + 22, horizon - 84],
        [x + 22, horizon + 4],
        [x, horizon + 4],
      ],
      colours.oak,
      { width: 3 },
    );
}

function slide(pen: Pen): void {
  for (const x of [560, 622]) pen.box(x, 262, 13, horizon - 226, colours.coral);
  for (let rung = 0; rung < 6; rung++) pen.box(566, 296 + rung * 38, 62, 9, colours.steel, { width: 3 });
  pen.blob(
    `M574 262q96 -14 132 70q54 132 152 150h26v30h-40q-116 -8 -180 -148q-26 -62 -90 -64z`,
    colours.sun,
    { lift: 6 },
  );
  pen.shape(
    [
      [552, 262],
      [686, 262],
      [618, 206],
    ],
    colours.leaf,
    { lift: 4 },
  );
}

/** The listening bench, with room for two. */
function bench(pen: Pen): void {
  const y = horizon + 46;
  for (const x of [938, 1086]) pen.box(x, y - 110, 15, 110, colours.slate);
  for (let plank = 0; plank < 3; plank++)
    pen.box(912, y - 120 + plank * 27, 216, 20, colours.oak, { width: 3 });
  pen.box(900, y - 36, 240, 18, colours.wood, { lift: 5 });
  pen.blob(`M1012 ${y - 104}q-12 -14 -22 -2q-6 12 22 26q28 -14 22 -26q-10 -12 -22 2z`, colours.coral, {
    width: 2.5,
  });
}

function kite(pen: Pen): void {
  pen.curve(
    [
      [470, 168],
      [500, 240],
      [470, 290],
      [510, 350],
    ],
    { width: 2.5 },
  );
  pen.shape(
    [
      [448, 66],
      [500, 118],
      [470, 172],
      [412, 122],
    ],
    colours.coral,
    { lift: 4 },
  );
  pen.stroke(
    [
      [448, 66],
      [470, 172],
    ],
    { width: 2.5 },
  );
  pen.stroke(
    [
      [412, 122],
      [500, 118],
    ],
    { width: 2.5 },
  );
  for (const [x, y, colour] of [
    [492, 226, colours.sun],
    [478, 280, colours.leaf],
  ] as const) {
    pen.shape(
      [
        [x, y],
        [x - 17, y - 10],
        [x - 17, y + 10],
      ],
      colour,
      { width: 2.5 },
    );
    pen.shape(
      [
        [x, y],
        [x + 17, y - 10],
        [x + 17, y + 10],
      ],
      colour,
      { width: 2.5 },
    );
  }
}

function hopscotch(pen: Pen): void {
  const chalk = { line: colours.paper, width: 5 };
  pen.blob('M540 900Q620 640 760 566h120Q900 700 1120 900z', '#c9b7a6', { line: 'none' });
  pen.stroke(
    [
      [700, 720],
      [868, 712],
      [890, 640],
      [760, 646],
      [700, 720],
    ],
    chalk,
  );
  pen.stroke(
    [
      [826, 642],
      [784, 716],
    ],
    chalk,
  );
  pen.stroke(
    [
      [760, 646],
      [774, 596],
      [874, 592],
      [890, 640],
    ],
    chalk,
  );
  pen.stroke(
    [
      [660, 800],
      [914, 790],
      [868, 712],
    ],
    chalk,
  );
  pen.stroke(
    [
      [700, 720],
      [660, 800],
    ],
    chalk,
  );
}
