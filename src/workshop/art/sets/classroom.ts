// Room 12: the green board, the class hamster, and cards of experts on the wall.
import { colours } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { hamsterHome } from '../props/creatures.ts';
import { books, globe, pencils, table } from '../props/furniture.ts';
import { bushyPlant, hangingPlant } from '../props/plants.ts';
import { bunting, cardBoard, clock, windowPane } from '../props/wall.ts';
import { ground, horizon, skirting } from '../scenery/ground.ts';

export function classroom(pen: Pen): void {
  ground(pen, { wall: '#cfe7e2', floor: '#dcae79', pattern: 'dots' });
  skirting(pen);
  bunting(pen, -10, 20, 1610, 20, 22, 26, 30);
  windowPane(pen, 60, 96, 310, 300);
  bushyPlant(pen, 112, 384, 96);
  blackboard(pen);
  clock(pen, 470, 150, 104);
  cardBoard(pen, 1196, 104, 330, 268, 3, 3);
  hangingPlant(pen, 1570, 0, 150, 96);
  table(pen, 520, horizon - 78, 560, 104);
  books(pen, 546, horizon - 79, 130, 70, 3);
  globe(pen, 742, horizon - 78, 108);
  hamsterHome(pen, 822, horizon - 80, 158);
  pencils(pen, 1010, horizon - 79, 76);
  deskRow(pen);
}

function blackboard(pen: Pen): void {
  pen.box(566, 70, 470, 236, colours.wood, { lift: 7 });
  pen.box(582, 86, 438, 204, '#3f7a68');
  const chalk = { line: colours.paper, width: 4 };
  const soft = { line: colours.sun, width: 4 };
  // Two thirds, drawn in three ways.
  for (let part = 0; part < 3; part++)
    pen.box(620 + part * 50, 124, 50, 42, part < 2 ? '#7fb4a3' : 'none', { line: colours.paper, width: 3 });
  pen.oval(706, 226, 78, 78, 'none', { line: colours.paper, width: 3 });
  pen.blob('M706 226V187A39 39 0 1 1 672 245z', '#7fb4a3', { line: colours.paper, width: 3 });
  pen.stroke(
    [
      [706, 226],
      [740, 245],
    ],
    { line: colours.paper, width: 3 },
  );
  pen.stroke(
    [
      [812, 214],
      [988, 214],
    ],
    chalk,
  );
  for (let tick = 0; tick <= 3; tick++)
    pen.stroke(
      [
        [814 + tick * 57, 204],
        [814 + tick * 57, 224],
      ],
      chalk,
    );
  pen.oval(928, 214, 17, 17, colours.sun, { line: 'none' });
  pen.curve(
    [
      [816, 190],
      [870, 158],
      [926, 188],
    ],
    soft,
  );
  pen.stroke(
    [
      [836, 122],
      [838, 152],
    ],
    chalk,
  );
  pen.curve(
    [
      [862, 126],
      [880, 122],
      [876, 138],
      [862, 152],
      [884, 152],
    ],
    chalk,
  );
  pen.oval(966, 134, 26, 26, 'none', soft);
  for (let ray = 0; ray < 8; ray++) {
    const angle = (ray * Math.PI) / 4;
    pen.stroke(
      [
        [966 + 20 * Math.cos(angle), 134 + 20 * Math.sin(angle)],
        [966 + 30 * Math.cos(angle), 134 + 30 * Math.sin(angle)],
      ],
      soft,
    );
  }
  pen.box(640, 292, 330, 14, colours.oak);
  pen.box(690, 282, 40, 11, colours.paper, { width: 2.5 });
  pen.box(850, 276, 62, 17, colours.coral, { width: 2.5 });
}

function deskRow(pen: Pen): void {
  for (const x of [30, 1190]) {
    pen.box(x + 40, horizon + 74, 20, 130, colours.wood);
    pen.box(x + 320, horizon + 74, 20, 130, colours.wood);
    pen.shape(
      [
        [x, horizon + 44],
        [x + 380, horizon + 44],
        [x + 400, horizon + 82],
        [x - 20, horizon + 82],
      ],
      colours.oak,
      { lift: 6 },
    );
  }
}
