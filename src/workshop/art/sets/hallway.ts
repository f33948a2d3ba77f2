// The hallway: lockers, a door left open, the water fountain, and one lost glove that has been here since autumn.
import { colours } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { bushyPlant } from '../props/plants.ts';
import { bunting, cardBoard, clock } from '../props/wall.ts';
import { ground, horizon, skirting } from '../scenery/ground.ts';

export function hallway(pen: Pen): void {
  ground(pen, { wall: '#f3d9d5', floor: '#c9b7a6', boards: 'tiles', pattern: 'plain' });
  pen.box(-20, horizon - 150, 1640, 150, '#e7bdb6', { line: 'none' });
  pen.stroke(
    [
      [-20, horizon - 150],
      [1620, horizon - 150],
    ],
    { width: 3 },
  );
  skirting(pen, colours.cream);
  lockers(pen, 36, 5);
  door(pen);
  cardBoard(pen, 604, 100, 260, 172, 3, 2);
  bunting(pen, 560, 52, 1120, 52, 9, 22, 26);
  fountain(pen);
  clock(pen, 1120, 138, 92);
  lockers(pen, 1206, 4);
  backpack(pen, 634, horizon - 20);
  bushyPlant(pen, 1138, horizon + 22, 150, colours.denim);
  glove(pen);
}

function lockers(pen: Pen, x: number, count: number): void {
  const colour = [colours.leaf, '#6fb7ae'];
  pen.box(x - 8, horizon - 424, count * 88 + 16, 432, '#3f7f79', { lift: 7 });
  for (let i = 0; i < count; i++) {
    const left = x + i * 88;
    pen.box(left, horizon - 414, 84, 414, colour[i % 2] ?? colours.leaf);
    for (let slot = 0; slot < 3; slot++)
      pen.stroke(
        [
          [left + 24, horizon - 384 + slot * 16],
          [left + 60, horizon - 384 + slot * 16],
        ],
        { width: 3 },
      );
    pen.pad(left + 62, horizon - 216, 12, 38, 5, colours.steel, { width: 3 });
    pen.pad(left + 30, horizon - 324, 26, 18, 4, colours.paper, { width: 2.5 });
  }
  const sticker = x + 88;
  pen.oval(sticker + 32, horizon - 250, 38, 38, colours.sun, { width: 3 });
  pen.curve(
    [
      [sticker + 23, horizon - 247],
      [sticker + 32, horizon - 240],
      [sticker + 41, horizon - 247],
    ],
    { width: 2.5 },
  );
  pen.oval(sticker + 26, horizon - 257, 5, 5, colours.ink, { line: 'none' });
  pen.oval(sticker + 38, horizon - 257, 5, 5, colours.ink, { line: 'none' });
  // A sleeve that hangs out of a locker.
  const last = x + (count - 1) * 88;
  pen.blob(`M${last + 2} ${horizon - 130}q-26 20 -22 74q8 8 20 0q2 -40 6 -44z`, colours.coral);
  pen.stroke(
    [
      [last - 20, horizon - 66],
      [last, horizon - 66],
    ],
    { width: 3 },
  );
}

function door(pen: Pen): void {
  pen.box(896, horizon - 372, 176, 372, colours.bark, { lift: 6 });
  pen.box(910, horizon - 358, 148, 358, colours.glass);
  pen.box(910, horizon - 120, 148, 120, '#dcae79', { width: 3 });
  pen.box(936, horizon - 310, 84, 70, '#3f7a68', { width: 3 });
  pen.stroke(
    [
      [948, horizon - 286],
      [996, horizon - 288],
    ],
    { line: colours.paper, width: 4 },
  );
  pen.stroke(
    [
      [948, horizon - 266],
      [980, horizon - 266],
    ],
    { line: colours.paper, width: 4 },
  );
  pen.box(926, horizon - 150, 70, 12, colours.oak, { width: 3 });
  pen.stroke(
    [
      [936, horizon - 138],
      [936, horizon - 92],
    ],
    { width: 4 },
  );
  pen.stroke(
    [
      [986, horizon - 138],
      [986, horizon - 92],
    ],
    { width: 4 },
  );
  pen.shape(
    [
      [1058, horizon - 360],
      [1092, horizon - 374],
      [1092, horizon + 22],
      [1058, horizon],
    ],
    colours.wood,
  );
  pen.oval(1082, horizon - 166, 11, 14, colours.gold, { width: 3 });
  pen.box(944, horizon - 408, 80, 28, colours.paper, { width: 3 });
  pen.stroke(
    [
      [962, horizon - 394],
      [1006, horizon - 394],
    ],
    { width: 4, line: colours.leaf },
  );
}

function fountain(pen: Pen): void {
  pen.box(744, horizon - 118, 104, 104, colours.grey, { lift: 5 });
  pen.pad(730, horizon - 148, 132, 38, 14, colours.steel);
  pen.curve(
    [
      [836, horizon - 150],
      [828, horizon - 186],
      [800, horizon - 184],
      [788, horizon - 152],
    ],
    { line: '#7cc3ea', width: 6 },
  );
  pen.stroke(
    [
      [838, horizon - 150],
      [838, horizon - 160],
    ],
    { width: 6 },
  );
}

function backpack(pen: Pen, x: number, y: number): void {
  pen.curve(
    [
      [x - 16, y - 112],
      [x - 12, y - 146],
      [x + 16, y - 146],
      [x + 18, y - 112],
    ],
    { width: 5 },
  );
  pen.pad(x - 50, y - 122, 100, 122, 30, colours.denim, { lift: 4 });
  pen.pad(x - 36, y - 56, 72, 46, 10, colours.blue);
  pen.stroke(
    [
      [x - 32, y - 80],
      [x + 32, y - 80],
    ],
    { width: 3 },
  );
  pen.stroke(
    [
      [x + 28, y - 80],
      [x + 32, y - 62],
    ],
    { width: 3 },
  );
  pen.oval(x + 32, y - 56, 13, 13, colours.sun, { width: 2.5 });
}

function glove(pen: Pen): void {
  pen.within({ x: 930, y: 664, turn: -24 }, (one) => {
    one.blob(
      'M-22 30V4q-16 -6 -14 -20q10 -6 16 10v-26q2 -10 10 -8q6 2 6 10v-14q4 -10 12 -6q5 3 4 12v4q6 -10 12 -5q4 4 2 14v10q4 -6 9 -2q3 4 0 12q-4 16 -10 29z',
      colours.coral,
    );
    one.box(-26, 28, 56, 18, colours.sun, { width: 3 });
  });
}
