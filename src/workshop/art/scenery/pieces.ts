// Loose pieces of paper scenery: what stands round the doll's house, and the paper theatre of the front door.
import { colours } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { raisedHand } from '../props/hand.ts';
import { flower, tree, tufts } from '../props/plants.ts';
import { cloud, star } from '../props/wall.ts';

interface Piece {
  readonly width: number;
  readonly height: number;
  readonly line: number;
  readonly draw: (pen: Pen) => void;
}

export const pieces: Readonly<Record<string, Piece>> = {
  sun: { width: 240, height: 240, line: 6, draw: paperSun },
  cloud: { width: 360, height: 170, line: 5, draw: (pen) => cloud(pen, 190, 112, 350, { lift: 6 }) },
  roof: { width: 1280, height: 128, line: 5, draw: roof },
  ladder: { width: 120, height: 556, line: 5, draw: ladder },
  tree: { width: 280, height: 420, line: 5, draw: (pen) => tree(pen, 134, 412, 360) },
  flag: { width: 200, height: 260, line: 5, draw: flag },
  grass: { width: 1280, height: 150, line: 5, draw: grass },
  curtain: { width: 480, height: 900, line: 5, draw: curtain },
  arch: { width: 1440, height: 200, line: 5, draw: arch },
  hand: { width: 260, height: 340, line: 6, draw: hand },
};

function paperSun(pen: Pen): void {
  for (let ray = 0; ray < 12; ray++) {
    pen.within({ x: 118, y: 116, turn: ray * 30 }, (one) =>
      one.shape(
        [
          [-13, -76],
          [13, -76],
          [0, -106],
        ],
        colours.gold,
      ),
    );
  }
  pen.oval(118, 116, 144, 144, colours.sun, { lift: 5 });
  for (const side of [-1, 1])
    pen.curve([
      [118 + side * 28 - 12, 106],
      [118 + side * 28, 98],
      [118 + side * 28 + 12, 106],
    ]);
  pen.curve([
    [94, 132],
    [118, 148],
    [142, 132],
  ]);
}

function roof(pen: Pen): void {
  const edge = [
    [4, 122],
    [150, 46],
    [640, 6],
    [1130, 46],
    [1276, 122],
  ] as const;
  pen.box(980, 4, 62, 70, colours.wood);
  pen.box(970, 2, 82, 18, colours.bark);
  pen.shape(edge, colours.brick);
  const top = (x: number) =>
    x < 150
      ? 122 - ((x - 4) * 76) / 146
      : x < 640
        ? 46 - ((x - 150) * 40) / 490
        : x < 1130
          ? 6 + ((x - 640) * 40) / 490
          : 46 + ((x - 1130) * 76) / 146;
  for (let row = 0; row < 3; row++) {
    for (let i = 0; i < 26; i++) {
      const x = 40 + i * 48 + (row % 2) * 24;
      const y = 52 + row * 26;
      if (y < top(x) + 10 || y < top(x + 40) + 10) continue;
      pen.curve(
        [
          [x, y],
          [x + 20, y + 12],
          [x + 40, y],
        ],
        { width: 3, line: '#94453b' },
      );
    }
  }
  pen.box(0, 114, 1280, 13, colours.cream);
}

function ladder(pen: Pen): void {
  for (let rung = 0; rung < 9; rung++) pen.box(24, 34 + rung * 58, 74, 14, colours.oak);
  pen.box(14, 6, 18, 544, colours.wood);
  pen.box(88, 6, 18, 544, colours.wood);
}

function flag(pen: Pen): void {
  pen.box(20, 10, 12, 246, colours.bark);
  pen.oval(26, 12, 22, 22, colours.gold);
  pen.blob('M34 26q44 -20 76 0t74 -2v86q-40 20 -76 2t-74 -2z', colours.leaf);
  pen.within({ x: 108, y: 96, size: 0.42 }, (small) => raisedHand(small, colours.paper, colours.sun));
}

function grass(pen: Pen): void {
  pen.blob('M-20 40Q200 6 420 34T860 30T1300 26V170H-20z', colours.grass);
  tufts(pen, [
    [90, 70],
    [300, 96],
    [520, 64],
    [760, 100],
    [1010, 72],
    [1190, 104],
  ]);
  flower(pen, 200, 96, 52, colours.coral);
  flower(pen, 640, 110, 46, colours.paper);
  flower(pen, 1100, 98, 50, colours.lilac);
}

/** The left curtain; the right one is its mirror image. It is squeezed sideways when the curtain opens. */
function curtain(pen: Pen): void {
  pen.blob(
    'M-20 -20H470q-18 240 -30 460t-26 300q26 60 20 100q-50 34 -100 4q-54 34 -108 2q-54 34 -110 0q-56 30 -146 2z',
    colours.brick,
    { lift: 8 },
  );
  for (const [from, to] of [
    [70, 52],
    [160, 132],
    [250, 214],
    [340, 292],
    [420, 362],
  ] as const) {
    pen.curve(
      [
        [from, -10],
        [from - 6, 300],
        [to + 12, 560],
        [to, 838],
      ],
      { line: '#94453b', width: 5 },
    );
    pen.curve(
      [
        [from + 24, 20],
        [from + 20, 220],
        [to + 40, 440],
      ],
      { line: '#e58b7c', width: 6 },
    );
  }
  pen.shape(
    [
      [-20, 566],
      [436, 556],
      [430, 598],
      [-20, 610],
    ],
    colours.gold,
  );
  pen.stroke(
    [
      [-20, 588],
      [432, 577],
    ],
    { width: 3, line: colours.bark },
  );
}

function arch(pen: Pen): void {
  let hem = 'M-20 -20H1460V112';
  for (let i = 0; i < 10; i++) hem += 'q-74 76 -148 0';
  pen.blob(`${hem}z`, colours.brick, { lift: 7 });
  for (let i = 0; i <= 10; i++) {
    const x = 1460 - i * 148;
    pen.curve(
      [
        [x, 64],
        [x - 4, 90],
        [x, 114],
      ],
      { line: '#94453b', width: 5 },
    );
    pen.curve(
      [
        [x - 74, 70],
        [x - 70, 104],
        [x - 74, 138],
      ],
      { line: '#e58b7c', width: 5 },
    );
  }
  pen.box(-20, -20, 1480, 76, colours.oak);
  pen.box(-20, 40, 1480, 18, colours.gold);
  for (let i = 0; i < 13; i++)
    star(pen, 60 + i * 110, 10, 22, i % 2 ? colours.coral : colours.sun, { width: 4 });
}

function hand(pen: Pen): void {
  pen.within({ x: 130, y: 300, size: 1.75 }, (big) => raisedHand(big, colours.oak, colours.coral));
}
