// Online: a class space on a big paper screen, with messages, a shared page and someone's cat on the keyboard.
import { colours } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { sleepingCat } from '../props/creatures.ts';
import { mug, pencils } from '../props/furniture.ts';
import { raisedHand } from '../props/hand.ts';
import { bushyPlant, cactus } from '../props/plants.ts';
import { scribble } from '../props/wall.ts';
import { horizon, setSize } from '../scenery/ground.ts';

export function online(pen: Pen): void {
  const { width, height } = setSize;
  pen.box(-20, -20, width + 40, height + 40, '#cfd8f3', { line: 'none' });
  for (let i = 0; i < 40; i++)
    pen.oval(
      20 + (i % 10) * 172 + (Math.floor(i / 10) % 2) * 86,
      30 + Math.floor(i / 10) * 130,
      14,
      14,
      'rgb(255 253 247 / 0.5)',
      { line: 'none' },
    );
  pen.pad(70, 34, 1460, 520, 26, colours.paper, { lift: 9 });
  pen.pad(70, 34, 1460, 56, 24, colours.denim);
  for (const [i, colour] of [colours.coral, colours.sun, colours.sprout].entries())
    pen.oval(112 + i * 40, 62, 22, 22, colour, { width: 3 });
  pen.pad(250, 46, 1080, 32, 14, colours.paper, { width: 3 });
  wifi(pen, 1450, 74);
  sidebar(pen);
  sharedPage(pen);
  calls(pen);
  messages(pen);
  desk(pen);
}

function sidebar(pen: Pen): void {
  pen.box(84, 92, 150, 450, colours.sky, { width: 3 });
  for (const [i, colour] of [colours.coral, colours.sun, colours.leaf, colours.lilac].entries()) {
    pen.pad(106, 118 + i * 92, 106, 68, 14, colour, { width: 3 });
  }
  const dark = { width: 3 };
  pen.stroke(
    [
      [134, 138],
      [184, 138],
    ],
    dark,
  );
  pen.stroke(
    [
      [134, 152],
      [184, 152],
    ],
    dark,
  );
  pen.stroke(
    [
      [134, 166],
      [166, 166],
    ],
    dark,
  );
  pen.oval(159, 244, 34, 34, colours.paper, dark);
  pen.stroke(
    [
      [159, 244],
      [159, 232],
    ],
    dark,
  );
  pen.stroke(
    [
      [159, 244],
      [168, 248],
    ],
    dark,
  );
  pen.shape(
    [
      [138, 316],
      [150, 350],
      [184, 322],
    ],
    colours.paper,
    dark,
  );
  pen.oval(159, 426, 16, 16, colours.paper, dark);
  pen.blob('M138 450q4 -18 21 -18t21 18z', colours.paper, dark);
}

function sharedPage(pen: Pen): void {
  pen.box(560, 116, 480, 250, colours.cream, { lift: 5 });
  pen.stroke(
    [
      [590, 146],
      [780, 146],
    ],
    { width: 6, line: colours.leaf },
  );
  scribble(pen, 590, 176, [240, 226, 236, 150], 24, { line: colours.grey });
  pen.box(590, 262, 230, 19, colours.sun, { line: 'none' });
  scribble(pen, 590, 272, [226, 190, 210], 26, { line: colours.grey });
  pen.box(862, 140, 150, 104, colours.glass, { width: 3 });
  pen.shape(
    [
      [866, 240],
      [908, 186],
      [940, 220],
      [964, 198],
      [1008, 240],
    ],
    colours.green,
    { width: 2.5 },
  );
  pen.pad(866, 268, 150, 62, 10, colours.pink, { width: 3, lift: 3 });
  scribble(pen, 884, 288, [112, 78], 22, { width: 3 });
  pen.shape(
    [
      [822, 296],
      [822, 336],
      [832, 326],
      [840, 344],
      [848, 340],
      [840, 322],
      [854, 320],
    ],
    colours.ink,
    { width: 2.5 },
  );
}

/** Two tiles of a call: someone has their hand up, someone has only sent their plant. */
function calls(pen: Pen): void {
  pen.pad(262, 116, 264, 190, 18, colours.peach, { lift: 4 });
  pen.within({ x: 394, y: 300, size: 1.1 }, (hand) => raisedHand(hand, colours.oak, colours.coral));
  pen.pad(262, 326, 264, 190, 18, colours.mint, { lift: 4 });
  bushyPlant(pen, 394, 506, 150);
}

function messages(pen: Pen): void {
  pen.box(1120, 92, 396, 450, '#f4f1fb', { width: 3 });
  for (const [y, left, width, colour] of [
    [116, true, 220, colours.sky],
    [196, false, 170, colours.sun],
    [276, true, 250, colours.mint],
    [356, false, 210, colours.pink],
    [440, true, 120, colours.sky],
  ] as const) {
    const x = left ? 1190 : 1496 - width - 52;
    pen.oval(left ? 1158 : 1476, y + 30, 42, 42, left ? colours.oak : colours.wood, { width: 3 });
    pen.pad(x, y, width, 60, 18, colour, { width: 3 });
    if (width > 150) scribble(pen, x + 20, y + 24, [width - 50, width - 90], 18, { width: 3 });
    else
      for (let dot = 0; dot < 3; dot++)
        pen.oval(x + 34 + dot * 24, y + 30, 11, 11, colours.ink, { line: 'none' });
  }
}

function wifi(pen: Pen, x: number, y: number): void {
  pen.oval(x, y, 8, 8, colours.paper, { line: 'none' });
  for (const r of [16, 28])
    pen.curve(
      [
        [x - r, y - r * 0.6],
        [x, y - r * 1.2],
        [x + r, y - r * 0.6],
      ],
      { line: colours.paper, width: 5 },
    );
}

function desk(pen: Pen): void {
  pen.box(-20, horizon + 44, 1640, 400, colours.oak, { line: 'none' });
  pen.stroke([
    [-20, horizon + 44],
    [1620, horizon + 44],
  ]);
  pen.shape(
    [
      [560, 590],
      [1040, 590],
      [1076, 690],
      [524, 690],
    ],
    colours.steel,
    { lift: 6 },
  );
  for (let row = 0; row < 3; row++) {
    for (let key = 0; key < 11; key++)
      pen.pad(
        566 - row * 8 + key * (42 + row * 1.6),
        602 + row * 28,
        34,
        20,
        5,
        (row * 11 + key) % 13 === 5 ? colours.coral : colours.paper,
        { width: 2 },
      );
  }
  sleepingCat(pen, 980, 604, 150, colours.grey);
  mug(pen, 440, 622, 62, colours.coral);
  pencils(pen, 1140, 610, 90);
  cactus(pen, 1250, 618, 110);
}
