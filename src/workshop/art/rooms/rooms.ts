// The six rooms of the doll's house, cut open: furniture stands to the right, so that people and the page's sign have the left.
import type { RoomId } from '../../../practice/places.ts';
import { cards, colours } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { fishTank, hamsterHome, rubberDuck, sleepingCat } from '../props/creatures.ts';
import {
  bookcase,
  books,
  deskLamp,
  globe,
  laptop,
  monitor,
  pencils,
  plank,
  sofa,
  table,
} from '../props/furniture.ts';
import { bushyPlant, cactus, hangingPlant, snakePlant } from '../props/plants.ts';
import { hammer, saw, screwdriver, spanner, tapeRoll } from '../props/tools.ts';
import { bunting, clock, cloud, pendant, poster, star, windowPane } from '../props/wall.ts';

export const roomSize = { width: 736, height: 556, line: 5 } as const;
const floorAt = 462;

interface Shell {
  readonly wall: string;
  readonly floor: string;
  readonly stripes?: boolean;
}

function shell(pen: Pen, { wall, floor, stripes = false }: Shell): void {
  pen.box(-20, -20, 776, floorAt + 30, wall, { line: 'none' });
  if (stripes) {
    for (let x = 24; x < 736; x += 92)
      pen.box(x, -20, 34, floorAt + 20, 'rgb(255 253 247 / 0.36)', { line: 'none' });
  }
  pen.box(-20, floorAt - 22, 776, 22, 'rgb(255 253 247 / 0.6)', { width: 3 });
  pen.box(-20, floorAt, 776, 120, floor, { line: 'none' });
  for (let x = 40; x < 736; x += 150)
    pen.stroke(
      [
        [x, floorAt + 14],
        [x - 14, 556],
      ],
      { line: 'rgb(43 42 51 / 0.15)', width: 3 },
    );
  pen.stroke([
    [-20, floorAt],
    [756, floorAt],
  ]);
}

function library(pen: Pen): void {
  shell(pen, { wall: '#f6dfc4', floor: '#b97f4e', stripes: true });
  bunting(pen, 250, 14, 750, 14, 9, 16, 24);
  windowPane(pen, 262, 128, 122, 150, { outside: 'hills' });
  bookcase(pen, 428, floorAt + 8, 262, 340, { shelves: 3, from: 1 });
  sleepingCat(pen, 600, floorAt - 328, 110);
  pendant(pen, 120, -10, 112, 66, colours.leaf);
  books(pen, 40, floorAt + 6, 118, 66, 8);
  globe(pen, 384, floorAt + 12, 86);
  bushyPlant(pen, 40, floorAt - 62, 78, colours.denim);
}

function techLab(pen: Pen): void {
  shell(pen, { wall: colours.wall, floor: colours.floor, stripes: true });
  hangingPlant(pen, 690, -10, 96, 70);
  poster(
    pen,
    268,
    132,
    96,
    116,
    colours.butter,
    (sheet) => {
      sheet.pad(-28, -34, 56, 56, 6, colours.denim, { width: 3.5 });
      sheet.box(-13, -34, 26, 18, colours.paper, { width: 3 });
      sheet.box(-16, -2, 32, 24, colours.paper, { width: 3 });
      sheet.curve(
        [
          [-20, 40],
          [0, 46],
          [22, 40],
        ],
        { width: 3.5 },
      );
    },
    -3,
  );
  pen.box(410, 92, 220, 128, colours.slate, { lift: 5 });
  pen.box(424, 106, 192, 100, colours.navy, { width: 4 });
  for (const [y, x, width, colour] of [
    [130, 440, 110, colours.gold],
    [152, 462, 96, colours.coral],
    [174, 474, 80, colours.leaf],
  ] as const)
    pen.box(x, y, width, 15, colour, { width: 2.5 });
  pen.stroke(
    [
      [524, 116],
      [524, 198],
    ],
    { line: colours.paper, width: 5 },
  );
  table(pen, 396, floorAt - 96, 320, 128, colours.cream);
  monitor(pen, 420, floorAt - 96, 138, 98, colours.glass, (glass) => {
    glass.shape(
      [
        [12, 62],
        [44, 26],
        [66, 48],
        [84, 34],
        [106, 62],
      ],
      colours.leaf,
      { width: 3 },
    );
    glass.oval(90, 18, 18, 18, colours.sun, { width: 3 });
  });
  rubberDuck(pen, 596, floorAt - 96, 48);
  laptop(pen, 622, floorAt - 96, 90, '#2b3358');
  pen.curve(
    [
      [640, floorAt - 74],
      [660, floorAt + 4],
      [620, floorAt + 30],
      [660, floorAt + 44],
    ],
    { width: 4 },
  );
  pen.box(38, floorAt - 66, 84, 72, colours.denim, { lift: 4 });
  pen.oval(62, floorAt - 30, 22, 22, colours.sun, { width: 3 });
  pen.oval(98, floorAt - 30, 22, 22, colours.coral, { width: 3 });
}

function maker(pen: Pen): void {
  shell(pen, { wall: '#f5e3a9', floor: '#b98f5c' });
  pen.box(400, 96, 306, 172, colours.oak, { lift: 5 });
  for (let i = 0; i < 27; i++)
    pen.oval(420 + (i % 9) * 33, 118 + Math.floor(i / 9) * 56, 6, 6, 'rgb(43 42 51 / 0.25)', {
      line: 'none',
    });
  hammer(pen, 450, 116, 124);
  pen.within({ x: 506, y: 138, size: 0.72 }, (small) => saw(small, 0, 0, 150));
  screwdriver(pen, 640, 112, 108, colours.coral);
  spanner(pen, 678, 112, 122);
  tapeRoll(pen, 540, 224, 44, colours.leaf);
  tapeRoll(pen, 596, 226, 36);
  pendant(pen, 316, -10, 96, 74, colours.coral);
  table(pen, 388, floorAt - 92, 328, 126, colours.oak);
  pen.within({ x: 446, y: floorAt - 92, size: 0.78 }, cardboardRobot);
  pen.box(522, floorAt - 124, 20, 32, colours.denim);
  pen.box(636, floorAt - 124, 20, 32, colours.denim);
  pen.box(512, floorAt - 134, 156, 11, colours.sand, { width: 3.5 });
  for (let i = 0; i < 3; i++)
    pen.stroke(
      [
        [524 + i * 44, floorAt - 136],
        [546 + i * 44, floorAt - 162],
        [568 + i * 44, floorAt - 136],
      ],
      { line: colours.bark, width: 6 },
    );
  pencils(pen, 674, floorAt - 92, 68);
  pen.box(36, floorAt - 62, 104, 70, colours.oak, { lift: 4 });
  pen.stroke(
    [
      [38, floorAt - 42],
      [138, floorAt - 42],
    ],
    { width: 3.5 },
  );
  pen.stroke(
    [
      [86, floorAt - 60],
      [86, floorAt - 44],
    ],
    { width: 3.5 },
  );
  cactus(pen, 86, floorAt - 62, 84);
}

function cardboardRobot(pen: Pen): void {
  pen.stroke(
    [
      [46, -62],
      [80, -108],
    ],
    { width: 10 },
  );
  pen.stroke(
    [
      [-46, -62],
      [-66, -26],
    ],
    { width: 10 },
  );
  pen.box(-28, -22, 20, 22, colours.oak);
  pen.box(8, -22, 20, 22, colours.oak);
  pen.box(-46, -84, 92, 64, colours.oak);
  pen.box(-36, -146, 72, 58, colours.sand);
  pen.stroke([
    [0, -148],
    [0, -166],
  ]);
  pen.oval(0, -172, 16, 16, colours.coral);
  for (const side of [-1, 1]) {
    pen.oval(side * 16, -122, 22, 22, colours.paper);
    pen.oval(side * 16 + 3, -120, 8, 8, colours.ink, { line: 'none' });
  }
  pen.curve([
    [-14, -102],
    [0, -95],
    [14, -102],
  ]);
  pen.box(-16, -64, 34, 22, colours.glass);
}

function counselor(pen: Pen): void {
  shell(pen, { wall: '#dff0dc', floor: '#98b087' });
  windowPane(pen, 560, 104, 130, 156, { outside: 'tree' });
  poster(
    pen,
    418,
    116,
    104,
    126,
    colours.paper,
    (sheet) => {
      sheet.blob('M0 34Q-44 6 -38 -16Q-26 -38 0 -14Q26 -38 38 -16Q44 6 0 34z', colours.coral);
      sheet.curve(
        [
          [-26, 48],
          [0, 52],
          [26, 48],
        ],
        { width: 3.5 },
      );
    },
    -3,
  );
  cloud(pen, 312, 148, 96, { lift: 4 });
  pen.stroke(
    [
      [296, -10],
      [296, 128],
    ],
    { width: 2.5 },
  );
  pen.stroke(
    [
      [328, -10],
      [328, 126],
    ],
    { width: 2.5 },
  );
  sofa(pen, 392, floorAt + 30, 300, 168, colours.leaf, '#4a938b');
  pen.within({ x: 470, y: floorAt - 50, turn: -10 }, (one) => one.pad(-32, -46, 62, 58, 12, colours.sun));
  // A toy bear for students to borrow.
  pen.within({ x: 620, y: floorAt - 38, size: 0.9 }, (bear) => {
    for (const side of [-1, 1]) bear.oval(side * 22, -84, 24, 24, colours.wood);
    bear.oval(0, -22, 66, 62, colours.wood);
    bear.oval(0, -64, 56, 50, colours.wood);
    bear.oval(0, -55, 24, 18, colours.sand, { width: 3 });
    for (const side of [-1, 1]) bear.oval(side * 12, -70, 6, 7, colours.ink, { line: 'none' });
    bear.oval(0, -58, 9, 6, colours.ink, { line: 'none' });
  });
  snakePlant(pen, 352, floorAt + 24, 190);
  bushyPlant(pen, 60, floorAt + 10, 110, colours.coral);
  pen.oval(360, 534, 470, 44, 'rgb(255 253 247 / 0.35)', { line: 'none' });
}

function room12(pen: Pen): void {
  shell(pen, { wall: colours.teal, floor: '#dfb985' });
  bunting(pen, 260, 12, 750, 12, 9, 16, 24);
  expertBoard(pen, 366, 88, 334, 220);
  clock(pen, 302, 140, 74);
  pen.box(390, floorAt - 74, 312, 20, colours.oak, { lift: 5 });
  for (const x of [408, 672]) pen.box(x, floorAt - 54, 16, 66, colours.wood);
  hamsterHome(pen, 410, floorAt - 76, 118);
  books(pen, 546, floorAt - 76, 84, 58, 2);
  pencils(pen, 650, floorAt - 75, 62);
}

/** The expert board "Our Experts", with its cards. */
function expertBoard(pen: Pen, x: number, y: number, width: number, height: number): void {
  pen.box(x, y, width, height, colours.wood, { lift: 6 });
  pen.box(x + 12, y + 12, width - 24, height - 24, colours.cork, { width: 3 });
  const peeps = [colours.oak, colours.bark, colours.peach, '#ae5d29', colours.sand, colours.wood];
  for (let i = 0; i < 6; i++) {
    const cx = x + 66 + (i % 3) * 101;
    const cy = y + 30 + Math.floor(i / 3) * 90;
    pen.within({ x: cx, y: cy, turn: ((i * 37) % 7) - 3 }, (card) => {
      card.box(-42, 0, 84, 72, cards[i] ?? colours.sun, { width: 3.5, lift: 3 });
      card.blob(
        'M-32 46q2 -16 14 -16t14 16z',
        [colours.coral, colours.leaf, colours.denim][i % 3] ?? colours.coral,
        { width: 2.5 },
      );
      card.oval(-18, 24, 19, 21, peeps[i] ?? colours.oak, { width: 2.5 });
      card.stroke(
        [
          [4, 22],
          [34, 21],
        ],
        { width: 3 },
      );
      card.stroke(
        [
          [4, 36],
          [26, 36],
        ],
        { width: 3 },
      );
      card.stroke(
        [
          [-32, 58],
          [30, 57],
        ],
        { width: 3 },
      );
      card.oval(0, 2, 13, 13, colours.coral, { width: 2.5 });
    });
  }
}

function office(pen: Pen): void {
  shell(pen, { wall: '#f5dcdc', floor: '#c39b92', stripes: true });
  fishTank(pen, 560, floorAt - 108, 138);
  pen.box(396, 104, 132, 152, colours.wood, { lift: 5 });
  for (let row = 0; row < 4; row++) {
    for (let column = 0; column < 3; column++) {
      pen.box(406 + column * 39, 114 + row * 35, 33, 28, colours.cream, { width: 2.5 });
      if ((row + column) % 2 === 0)
        pen.box(
          410 + column * 39,
          120 + row * 35,
          25,
          22,
          [colours.sky, colours.sun, colours.pink][column] ?? colours.sky,
          { width: 2 },
        );
    }
  }
  windowPane(pen, 566, 96, 128, 140, { outside: 'rain' });
  table(pen, 384, floorAt - 110, 330, 20, colours.oak);
  pen.box(398, floorAt - 92, 304, 118, colours.wood);
  pen.box(416, floorAt - 72, 122, 82, colours.bark, { width: 3.5 });
  pen.box(558, floorAt - 72, 122, 82, colours.bark, { width: 3.5 });
  deskLamp(pen, 424, floorAt - 110, 78, colours.coral);
  // A bell to ring.
  pen.blob(`M488 ${floorAt - 112}q2 -34 28 -34t28 34z`, colours.gold);
  pen.oval(516, floorAt - 150, 12, 12, colours.gold, { width: 3.5 });
  plank(pen, 232, 210, 116);
  bushyPlant(pen, 262, 210, 62);
  star(pen, 318, 188, 22, colours.gold);
  pen.box(310, 200, 16, 10, colours.bark, { width: 3 });
  bushyPlant(pen, 344, floorAt + 26, 130, colours.denim);
}

export const drawnRooms: Readonly<Record<RoomId, (pen: Pen) => void>> = {
  library,
  'tech-lab': techLab,
  maker,
  counselor,
  'room-12': room12,
  office,
};
