// The school stage: curtains, a paper moon on strings, a cardboard castle, and Priya's light board.
import { colours } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { tree } from '../props/plants.ts';
import { cloud, star } from '../props/wall.ts';
import { horizon, setSize } from '../scenery/ground.ts';

export function stage(pen: Pen): void {
  const { width } = setSize;
  pen.box(-20, -20, width + 40, horizon + 30, '#39477c', { line: 'none' });
  for (let i = 0; i < 34; i++)
    pen.oval(
      230 + ((i * 211) % 1140),
      96 + ((i * 97) % 320),
      5 + (i % 3) * 2,
      5 + (i % 3) * 2,
      'rgb(255 253 247 / 0.6)',
      { line: 'none' },
    );
  for (const [x, lean] of [
    [430, 190],
    [1170, -190],
  ] as const) {
    pen.shape(
      [
        [x - 20, 40],
        [x + 20, 40],
        [x + lean + 190, horizon + 150],
        [x + lean - 190, horizon + 150],
      ],
      'rgb(255 226 138 / 0.14)',
      { line: 'none' },
    );
  }
  moon(pen);
  hung(pen);
  castle(pen);
  tree(pen, 396, horizon + 4, 260, colours.leaf);
  floor(pen);
  curtains(pen);
  lights(pen);
  lightBoard(pen);
  chest(pen);
}

function moon(pen: Pen): void {
  pen.stroke(
    [
      [870, -10],
      [870, 110],
    ],
    { width: 2.5, line: colours.paper },
  );
  pen.blob('M902 108a72 72 0 1 0 34 118a58 58 0 0 1 -34 -118z', colours.sun, { lift: 5 });
  pen.curve(
    [
      [850, 176],
      [858, 182],
      [866, 176],
    ],
    { width: 3 },
  );
  pen.curve(
    [
      [860, 212],
      [872, 218],
      [884, 212],
    ],
    { width: 3 },
  );
}

function hung(pen: Pen): void {
  for (const [x, y, size] of [
    [600, 150, 30],
    [700, 96, 22],
    [1010, 150, 26],
    [1110, 210, 20],
    [500, 236, 20],
  ] as const) {
    pen.stroke(
      [
        [x, -10],
        [x, y - size],
      ],
      { width: 2, line: 'rgb(255 253 247 / 0.7)' },
    );
    star(pen, x, y, size, colours.sun);
  }
  pen.stroke(
    [
      [752, -10],
      [752, 250],
    ],
    { width: 2, line: 'rgb(255 253 247 / 0.7)' },
  );
  cloud(pen, 740, 276, 150, { lift: 4 });
}

function castle(pen: Pen): void {
  const [x, y] = [900, horizon + 6];
  const stone = colours.lilac;
  pen.box(x, y - 130, 280, 130, stone);
  for (let i = 0; i < 5; i++) pen.box(x + 6 + i * 56, y - 156, 36, 28, stone);
  for (const side of [-44, 250]) {
    pen.box(x + side, y - 220, 76, 220, stone, { lift: 4 });
    pen.shape(
      [
        [x + side - 12, y - 218],
        [x + side + 88, y - 218],
        [x + side + 38, y - 296],
      ],
      colours.coral,
    );
    pen.box(x + side + 26, y - 180, 24, 36, colours.navy, { width: 3 });
  }
  pen.blob(`M${x + 104} ${y}v-58q0 -34 36 -34t36 34v58z`, colours.bark);
  for (const [bx, by] of [
    [24, -84],
    [78, -50],
    [214, -92],
    [228, -36],
  ] as const)
    pen.stroke(
      [
        [x + bx, y + by],
        [x + bx + 28, y + by],
      ],
      { width: 3 },
    );
  // The prop that holds it up.
  pen.stroke(
    [
      [x + 326, y - 120],
      [x + 372, y + 4],
    ],
    { width: 7, line: colours.oak },
  );
}

function floor(pen: Pen): void {
  pen.box(-20, horizon, 1640, 420, '#c98f56', { line: 'none' });
  for (const y of [548, 610, 690, 790])
    pen.stroke(
      [
        [-20, y],
        [1620, y],
      ],
      { line: 'rgb(43 42 51 / 0.2)', width: 3 },
    );
  pen.stroke([
    [-20, horizon],
    [1620, horizon],
  ]);
  pen.oval(800, 650, 620, 120, 'rgb(255 226 138 / 0.3)', { line: 'none' });
  pen.stroke(
    [
      [776, 640],
      [824, 660],
    ],
    { line: colours.paper, width: 6 },
  );
  pen.stroke(
    [
      [824, 640],
      [776, 660],
    ],
    { line: colours.paper, width: 6 },
  );
}

function curtains(pen: Pen): void {
  const red = colours.brick;
  const fold = { width: 3, line: '#8f3d35' };
  for (const side of [1, -1]) {
    const at = (x: number) => (side === 1 ? x : 1600 - x);
    pen.shape(
      [
        [at(-20), -20],
        [at(230), -20],
        [at(206), 180],
        [at(150), 330],
        [at(182), horizon + 40],
        [at(-20), horizon + 56],
      ],
      red,
      { lift: side * 6 },
    );
    for (const [top, bottom] of [
      [50, 40],
      [110, 84],
      [170, 128],
    ] as const)
      pen.curve(
        [
          [at(top), 0],
          [at(top - 8), 180],
          [at(bottom - 20), 330],
          [at(bottom), horizon + 40],
        ],
        fold,
      );
    pen.shape(
      [
        [at(-20), 316],
        [at(158), 310],
        [at(160), 344],
        [at(-20), 352],
      ],
      colours.gold,
    );
  }
  pen.blob(
    'M-20 -20h1640v80q-58 40 -117 0q-59 40 -117 0q-59 40 -117 0q-59 40 -117 0q-59 40 -118 0q-58 40 -117 0q-59 40 -117 0q-59 40 -117 0q-59 40 -117 0q-59 40 -118 0q-58 40 -117 0q-59 40 -117 0q-59 40 -117 0q-59 40 -118 0z',
    red,
    { lift: 6 },
  );
  for (let i = 0; i < 13; i++)
    pen.curve(
      [
        [97 + i * 117, -10],
        [94 + i * 117, 30],
        [97 + i * 117, 60],
      ],
      fold,
    );
}

function lights(pen: Pen): void {
  for (const [x, turn] of [
    [430, -16],
    [800, 0],
    [1170, 16],
  ] as const) {
    pen.within({ x, y: 92, turn }, (lamp) => {
      lamp.shape(
        [
          [-22, -6],
          [22, -6],
          [34, 46],
          [-34, 46],
        ],
        colours.slate,
      );
      lamp.oval(0, 48, 66, 18, colours.sun, { width: 3 });
    });
  }
}

function lightBoard(pen: Pen): void {
  const [x, y] = [550, horizon + 54];
  pen.box(x + 20, y - 60, 150, 60, colours.bark, { lift: 5 });
  pen.shape(
    [
      [x + 16, y - 106],
      [x + 174, y - 106],
      [x + 190, y - 58],
      [x, y - 58],
    ],
    colours.slate,
  );
  for (let i = 0; i < 6; i++) {
    pen.stroke(
      [
        [x + 32 + i * 25, y - 96],
        [x + 28 + i * 26, y - 68],
      ],
      { line: colours.grey, width: 3 },
    );
    pen.box(
      x + 25 + i * 25,
      y - 92 + ((i * 7) % 18),
      13,
      9,
      [colours.coral, colours.sun, colours.leaf][i % 3] ?? colours.sun,
      { width: 2.5 },
    );
  }
}

function chest(pen: Pen): void {
  const [x, y] = [788, horizon + 40];
  pen.curve(
    [
      [x + 20, y - 70],
      [x + 6, y - 104],
      [x + 40, y - 112],
    ],
    { width: 8, line: colours.purple },
  );
  pen.shape(
    [
      [x + 60, y - 66],
      [x + 74, y - 118],
      [x + 96, y - 92],
      [x + 108, y - 122],
      [x + 120, y - 66],
    ],
    colours.gold,
    { width: 3 },
  );
  pen.box(x, y - 66, 140, 66, colours.wood, { lift: 5 });
  pen.box(x, y - 66, 140, 17, colours.bark);
  pen.pad(x + 60, y - 58, 22, 26, 4, colours.gold, { width: 3 });
}
