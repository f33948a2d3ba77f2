// Home in the evening: a desk by the window, a lamp, drawings on the wall, someone else's socks.
import { colours } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { sleepingCat } from '../props/creatures.ts';
import { books, deskLamp, laptop, mug, plank, sofa, table } from '../props/furniture.ts';
import { bushyPlant, hangingPlant, tree } from '../props/plants.ts';
import { poster, star, windowPane } from '../props/wall.ts';
import { ground, horizon, skirting } from '../scenery/ground.ts';

export function home(pen: Pen): void {
  ground(pen, { wall: '#e3dcf4', floor: '#c99e6c', pattern: 'dots' });
  skirting(pen);
  lightString(pen);
  windowPane(pen, 630, 84, 340, 236, { outside: 'night', frame: colours.cream });
  plank(pen, 80, 176, 330);
  books(pen, 100, 176, 150, 80, 8);
  bushyPlant(pen, 350, 176, 84);
  drawings(pen);
  plank(pen, 1210, 176, 320);
  toyShelf(pen);
  hangingPlant(pen, 560, 0, 120, 84);
  sofa(pen, 90, horizon + 70, 430, 230, colours.leaf, '#4a938b');
  sleepingCat(pen, 330, horizon - 36, 150, colours.orange);
  table(pen, 560, horizon - 70, 500, 116, colours.oak);
  deskLamp(pen, 612, horizon - 70, 132, colours.coral);
  laptop(pen, 740, horizon - 70, 166, colours.sky);
  mug(pen, 936, horizon - 70, 44, colours.sun);
  pen.shape(
    [
      [990, horizon - 78],
      [1046, horizon - 82],
      [1050, horizon - 70],
      [992, horizon - 70],
    ],
    colours.paper,
    { width: 3 },
  );
  bed(pen);
  pen.oval(800, 680, 700, 110, colours.pink, { width: 3 });
  pen.oval(800, 680, 560, 78, colours.cream, { width: 2.5 });
  for (const x of [560, 610])
    pen.blob(`M${x} 590h24v36q30 4 28 20h-52z`, x === 560 ? colours.denim : colours.coral, { width: 3 });
}

function lightString(pen: Pen): void {
  pen.curve(
    [
      [-10, 30],
      [260, 74],
      [540, 32],
      [800, 66],
      [1060, 32],
      [1330, 74],
      [1610, 30],
    ],
    { width: 2.5 },
  );
  for (let i = 0; i < 17; i++) {
    const x = 36 + i * 96;
    const y = 52 + 22 * Math.sin((x - 120) / 85) * 0.9 + 8;
    pen.oval(x, y, 19, 24, [colours.sun, colours.coral, colours.mint][i % 3] ?? colours.sun, { width: 2.5 });
  }
}

function drawings(pen: Pen): void {
  poster(
    pen,
    116,
    232,
    128,
    96,
    colours.paper,
    (sheet) => {
      sheet.shape(
        [
          [-34, -6],
          [34, -6],
          [0, -34],
        ],
        colours.coral,
        { width: 3 },
      );
      sheet.box(-26, -6, 52, 36, colours.sun, { width: 3 });
      sheet.box(-7, 8, 15, 22, colours.bark, { width: 2.5 });
    },
    -4,
  );
  poster(
    pen,
    290,
    230,
    112,
    96,
    colours.sky,
    (sheet) => {
      tree(sheet, -14, 40, 82);
      sheet.oval(32, -20, 26, 26, colours.gold, { width: 2.5 });
    },
    3,
  );
  poster(
    pen,
    1040,
    122,
    118,
    150,
    colours.butter,
    (sheet) => {
      for (let row = 0; row < 4; row++) {
        for (let column = 0; column < 4; column++) {
          sheet.box(
            -42 + column * 22,
            -36 + row * 24,
            17,
            17,
            (row * 4 + column) % 6 === 4 ? colours.coral : colours.paper,
            { width: 2 },
          );
        }
      }
      sheet.stroke(
        [
          [-40, -54],
          [40, -54],
        ],
        { width: 5, line: colours.coral },
      );
    },
    2,
  );
}

function toyShelf(pen: Pen): void {
  for (const [x, y, colour] of [
    [1236, 176, colours.coral],
    [1290, 176, colours.denim],
    [1262, 130, colours.sun],
  ] as const) {
    pen.box(x, y - 46, 46, 46, colour);
    star(pen, x + 23, y - 23, 13, colours.paper, { width: 2 });
  }
  // A rocket made of a tube.
  pen.shape(
    [
      [1372, 158],
      [1388, 132],
      [1388, 176],
      [1360, 176],
    ],
    colours.coral,
  );
  pen.shape(
    [
      [1436, 158],
      [1420, 132],
      [1420, 176],
      [1448, 176],
    ],
    colours.coral,
  );
  pen.blob('M1386 174v-66q2 -30 18 -48q16 18 18 48v66z', colours.paper);
  pen.oval(1404, 118, 21, 21, colours.glass, { width: 3 });
  pen.oval(1490, 148, 54, 54, colours.orange);
  pen.curve(
    [
      [1466, 140],
      [1490, 152],
      [1514, 140],
    ],
    { width: 3 },
  );
  pen.stroke(
    [
      [1490, 122],
      [1490, 174],
    ],
    { width: 3 },
  );
}

function bed(pen: Pen): void {
  const y = horizon + 70;
  pen.pad(1130, y - 200, 40, 216, 12, colours.wood, { lift: 5 });
  pen.box(1160, y - 70, 460, 60, colours.wood);
  pen.pad(1168, y - 140, 460, 80, 26, colours.paper);
  pen.pad(1176, y - 166, 124, 66, 26, colours.sky);
  pen.blob(`M1290 ${y - 146}q160 -20 330 -6v140h-330z`, colours.denim);
  for (let i = 0; i < 10; i++) {
    const [px, py] = [1308 + (i % 5) * 64, y - 128 + Math.floor(i / 5) * 58];
    pen.box(px, py, 46, 40, [colours.sun, colours.pink, colours.mint, colours.coral][i % 4] ?? colours.sun, {
      width: 2.5,
    });
  }
}
