// The Tech Lab: a video half cut on the big screen, a rubber duck to explain bugs to, headphones on hooks.
import { cards, colours } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { rubberDuck } from '../props/creatures.ts';
import { monitor, pencils, table } from '../props/furniture.ts';
import { hangingPlant, snakePlant } from '../props/plants.ts';
import { poster, windowPane } from '../props/wall.ts';
import { ground, horizon } from '../scenery/ground.ts';

export function computerLab(pen: Pen): void {
  ground(pen, { wall: colours.wall, floor: colours.floor, pattern: 'stripes', boards: 'tiles' });
  windowPane(pen, 70, 90, 290, 270, { outside: 'hills' });
  hangingPlant(pen, 440, 0, 120, 96);
  bigScreen(pen);
  cubbies(pen);
  savePoster(pen);
  table(pen, 470, horizon - 74, 660, 110, colours.cream);
  monitor(pen, 520, horizon - 74, 176, 122, colours.glass, (glass) => {
    glass.shape(
      [
        [18, 76],
        [58, 34],
        [88, 62],
        [108, 44],
        [136, 76],
      ],
      colours.leaf,
      { width: 2.5 },
    );
    glass.oval(116, 24, 22, 22, colours.sun, { width: 2.5 });
  });
  rubberDuck(pen, 762, horizon - 74, 58);
  monitor(pen, 868, horizon - 74, 176, 122, '#2b3358', (glass) => {
    for (const [i, [width, colour]] of (
      [
        [70, colours.coral],
        [106, colours.sun],
        [54, colours.sprout],
        [88, colours.denim],
      ] as const
    ).entries()) {
      glass.stroke(
        [
          [16 + (i % 2) * 14, 20 + i * 17],
          [16 + (i % 2) * 14 + width * 0.8, 20 + i * 17],
        ],
        { line: colour, width: 5 },
      );
    }
  });
  pencils(pen, 1070, horizon - 74, 66);
  snakePlant(pen, 1556, horizon + 60, 240);
}

function bigScreen(pen: Pen): void {
  pen.box(592, 40, 416, 244, colours.slate, { lift: 7 });
  pen.box(610, 58, 380, 196, colours.navy);
  pen.box(630, 72, 166, 92, '#7fb6d8', { width: 3 });
  pen.shape(
    [
      [634, 160],
      [690, 112],
      [730, 146],
      [756, 126],
      [792, 160],
    ],
    colours.green,
    { width: 2.5 },
  );
  pen.oval(762, 94, 22, 22, colours.sun, { width: 2.5 });
  pen.shape(
    [
      [704, 102],
      [704, 132],
      [730, 117],
    ],
    colours.paper,
    { width: 2.5 },
  );
  for (const [y, x, width, colour] of [
    [180, 630, 210, colours.gold],
    [202, 668, 180, colours.coral],
    [224, 690, 150, colours.leaf],
  ] as const) {
    pen.box(x, y, width, 17, colour, { width: 2.5 });
    pen.box(x + width + 14, y, 96, 17, colour, { width: 2.5 });
  }
  for (let i = 0; i < 7; i++)
    pen.stroke(
      [
        [826 + i * 20, 118 - (i % 3) * 16],
        [826 + i * 20, 122 + ((i * 2) % 3) * 18],
      ],
      { line: colours.sky, width: 5 },
    );
  pen.stroke(
    [
      [846, 172],
      [846, 248],
    ],
    { line: colours.paper, width: 5 },
  );
  pen.shape(
    [
      [836, 164],
      [856, 164],
      [846, 178],
    ],
    colours.coral,
    { width: 2 },
  );
}

function cubbies(pen: Pen): void {
  pen.box(1196, 78, 328, 292, colours.wood, { lift: 7 });
  for (let i = 0; i < 9; i++) {
    const [x, y] = [1214 + (i % 3) * 101, 96 + Math.floor(i / 3) * 90];
    pen.box(x, y, 88, 76, cards[(i + 1) % cards.length] ?? colours.sky, { width: 3 });
    if (i % 4 === 0) headphones(pen, x + 44, y + 40, 40);
    else if (i % 4 === 2) pen.pad(x + 20, y + 24, 50, 46, 6, colours.steel, { width: 3 });
    else if (i % 4 === 1) camera(pen, x + 44, y + 48);
  }
}

function headphones(pen: Pen, x: number, y: number, size: number): void {
  pen.curve(
    [
      [x - size * 0.5, y + 8],
      [x - size * 0.4, y - size * 0.46],
      [x, y - size * 0.66],
      [x + size * 0.4, y - size * 0.46],
      [x + size * 0.5, y + 8],
    ],
    { width: 5 },
  );
  for (const side of [-1, 1]) pen.pad(x + side * size * 0.5 - 8, y, 16, 26, 6, colours.coral, { width: 3 });
}

function camera(pen: Pen, x: number, y: number): void {
  pen.pad(x - 28, y - 16, 44, 32, 6, colours.slate, { width: 3 });
  pen.shape(
    [
      [x + 18, y - 4],
      [x + 32, y - 14],
      [x + 32, y + 14],
      [x + 18, y + 4],
    ],
    colours.slate,
    { width: 3 },
  );
  pen.oval(x - 8, y, 16, 16, colours.glass, { width: 2.5 });
}

function savePoster(pen: Pen): void {
  poster(
    pen,
    1062,
    96,
    106,
    132,
    colours.butter,
    (sheet) => {
      sheet.pad(-30, -34, 60, 60, 6, colours.denim, { width: 3 });
      sheet.box(-14, -34, 28, 20, colours.paper, { width: 2.5 });
      sheet.box(-18, 0, 36, 26, colours.paper, { width: 2.5 });
      sheet.curve(
        [
          [-24, 46],
          [0, 52],
          [26, 44],
        ],
        { width: 3 },
      );
    },
    3,
  );
}
