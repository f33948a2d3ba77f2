// The cafeteria: today's menu in pictures, a counter, a fruit bowl, and three bins with faces.
import { colours } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { snakePlant } from '../props/plants.ts';
import { bunting, pendant, windowPane } from '../props/wall.ts';
import { ground, horizon } from '../scenery/ground.ts';

export function cafeteria(pen: Pen): void {
  ground(pen, { wall: '#fbe6c4', floor: '#cfc0ae', pattern: 'stripes', boards: 'tiles' });
  for (let i = 0; i < 28; i++) {
    if (i % 2) pen.box(i * 60 - 20, horizon - 150, 60, 50, '#8cc4bc', { line: 'none' });
    else pen.box(i * 60 - 20, horizon - 100, 60, 50, '#8cc4bc', { line: 'none' });
  }
  pen.stroke(
    [
      [-20, horizon - 150],
      [1620, horizon - 150],
    ],
    { width: 3 },
  );
  windowPane(pen, 60, 84, 300, 240, { outside: 'hills' });
  windowPane(pen, 1250, 84, 290, 240, { outside: 'tree' });
  menu(pen);
  for (const [x, colour] of [
    [430, colours.coral],

    [1170, colours.coral],
  ] as const)
    pendant(pen, x, -10, 44, 78, colour);
  bunting(pen, -10, 24, 410, 24, 7, 18, 24);
  bunting(pen, 1190, 24, 1610, 24, 7, 18, 24);
  counter(pen);
  bins(pen);
  snakePlant(pen, 470, horizon + 40, 220);
  benches(pen);
}

function menu(pen: Pen): void {
  pen.box(560, 108, 480, 186, colours.wood, { lift: 7 });
  pen.box(574, 122, 452, 158, colours.slate);
  const line = { line: colours.paper, width: 3 };
  // Soup, pasta, an apple.
  pen.blob('M606 200h86q-4 46 -43 46t-43 -46z', colours.coral, line);
  for (const dx of [0, 18, 36])
    pen.curve(
      [
        [630 + dx, 190],
        [636 + dx, 176],
        [628 + dx, 164],
        [634 + dx, 150],
      ],
      line,
    );
  pen.oval(800, 222, 118, 48, colours.paper, line);
  for (let i = 0; i < 4; i++)
    pen.curve(
      [
        [762 + i * 18, 216],
        [772 + i * 18, 186],
        [788 + i * 14, 190],
        [780 + i * 14, 218],
      ],
      { line: colours.gold, width: 5 },
    );
  pen.oval(808, 190, 24, 24, colours.brick, line);
  pen.blob('M936 182q-40 -16 -40 24q2 42 34 42q8 -4 14 0q32 0 34 -42q0 -40 -42 -24z', colours.sprout, line);
  pen.curve(
    [
      [938, 182],
      [940, 166],
      [952, 154],
    ],
    line,
  );
  pen.shape(
    [
      [944, 164],
      [968, 150],
      [966, 170],
    ],
    colours.green,
    line,
  );
}

function counter(pen: Pen): void {
  pen.box(540, horizon - 90, 520, 130, colours.leaf, { lift: 6 });
  for (let i = 1; i < 5; i++)
    pen.stroke(
      [
        [540 + i * 104, horizon - 66],
        [540 + i * 104, horizon + 34],
      ],
      { width: 3 },
    );
  pen.box(520, horizon - 110, 560, 24, colours.steel, { lift: 5 });
  pen.pad(566, horizon - 172, 104, 62, 10, colours.grey);
  pen.box(556, horizon - 184, 124, 16, colours.steel);
  pen.oval(618, horizon - 192, 22, 16, colours.coral);
  fruit(pen, 800, horizon - 112);
  for (let tray = 0; tray < 4; tray++)
    pen.pad(
      930,
      horizon - 124 - tray * 13,
      116,
      13,
      6,
      [colours.coral, colours.sun, colours.denim, colours.mint][tray] ?? colours.sun,
      { width: 3 },
    );
}

function fruit(pen: Pen, x: number, y: number): void {
  for (const [dx, dy, size, colour] of [
    [-30, -52, 46, colours.coral],
    [28, -54, 46, colours.orange],
    [-2, -74, 46, colours.sprout],
  ] as const)
    pen.oval(x + dx, y + dy, size, size, colour);
  pen.curve(
    [
      [x + 44, y - 46],
      [x + 74, y - 66],
      [x + 78, y - 98],
    ],
    { width: 13 },
  );
  pen.curve(
    [
      [x + 44, y - 46],
      [x + 74, y - 66],
      [x + 78, y - 98],
    ],
    { line: colours.sun, width: 7 },
  );
  pen.blob(`M${x - 70} ${y - 44}h140q-12 44 -70 44t-70 -44z`, colours.cream);
  pen.curve(
    [
      [x - 48, y - 26],
      [x, y - 18],
      [x + 48, y - 26],
    ],
    { width: 3, line: colours.denim },
  );
}

function bins(pen: Pen): void {
  for (const [i, colour] of [colours.green, colours.denim, colours.gold].entries()) {
    const x = 1124 + i * 92;
    const y = horizon + 30;
    pen.shape(
      [
        [x, y - 110],
        [x + 78, y - 110],
        [x + 70, y],
        [x + 8, y],
      ],
      colour,
      { lift: 5 },
    );
    pen.pad(x - 7, y - 126, 92, 22, 8, colour);
    for (const eye of [26, 52]) pen.oval(x + eye, y - 74, 9, 11, colours.ink, { line: 'none' });
    pen.curve(
      [
        [x + 26, y - 52],
        [x + 39, y - 42],
        [x + 52, y - 52],
      ],
      { width: 3.5 },
    );
  }
  pen.shape(
    [
      [1148, horizon - 96],
      [1176, horizon - 108],
      [1182, horizon - 96],
    ],
    colours.sprout,
    { width: 3 },
  );
}

function benches(pen: Pen): void {
  for (const x of [-60, 1140]) {
    pen.box(x + 60, 620, 20, 120, colours.grey);
    pen.box(x + 420, 620, 20, 120, colours.grey);
    pen.shape(
      [
        [x + 20, 586],
        [x + 480, 586],
        [x + 510, 624],
        [x - 10, 624],
      ],
      colours.denim,
      { lift: 6 },
    );
  }
}
