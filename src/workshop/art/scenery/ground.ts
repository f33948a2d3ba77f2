// The ground of every set: a wall with its pattern, a skirting line and a floor. The shoulders of figures hide where they meet.
import { colours } from '../palette.ts';
import type { Pen } from '../pen.ts';

export const setSize = { width: 1600, height: 900, line: 4 } as const;
/** Where wall meets floor: a little above the line at which busts are cut. */
export const horizon = 500;

interface Ground {
  readonly wall: string;
  readonly floor: string;
  /** A slightly different wall colour for its pattern. */
  readonly tint?: string;
  readonly pattern?: 'stripes' | 'dots' | 'panel' | 'bricks' | 'plain';
  readonly boards?: 'planks' | 'tiles' | 'plain';
}

/** Wall and floor, wider than the set so that no edge shows. */
export function ground(pen: Pen, look: Ground): void {
  const { wall, floor, tint = 'rgb(255 253 247 / 0.35)', pattern = 'plain', boards = 'planks' } = look;
  const { width, height } = setSize;
  pen.box(-20, -20, width + 40, horizon + 30, wall, { line: 'none' });
  if (pattern === 'stripes') {
    for (let x = 30; x < width; x += 120) pen.box(x, -20, 44, horizon + 20, tint, { line: 'none' });
  }
  if (pattern === 'dots') {
    for (let i = 0; i < 70; i++) {
      pen.oval(40 + (i % 14) * 118 + ((i / 14) & 1 ? 59 : 0), 60 + Math.floor(i / 14) * 96, 15, 15, tint, {
        line: 'none',
      });
    }
  }
  if (pattern === 'panel') {
    pen.box(-20, horizon - 96, width + 40, 96, tint, { line: 'none' });
    pen.stroke(
      [
        [-20, horizon - 96],
        [width + 20, horizon - 98],
      ],
      { width: 3 },
    );
    for (let x = 60; x < width; x += 110)
      pen.stroke(
        [
          [x, horizon - 92],
          [x, horizon - 6],
        ],
        { width: 2, line: 'rgb(43 42 51 / 0.35)' },
      );
  }
  if (pattern === 'bricks') {
    for (let i = 0; i < 26; i++) {
      const [x, y] = [((i * 337) % 1560) + 10, ((i * 173) % (horizon - 60)) + 16];
      pen.stroke(
        [
          [x, y + 26],
          [x, y],
          [x + 62, y],
          [x + 62, y + 26],
        ],
        { line: tint, width: 3 },
      );
    }
  }
  pen.box(-20, horizon, width + 40, height - horizon + 20, floor, { line: 'none' });
  const grain = 'rgb(43 42 51 / 0.16)';
  if (boards === 'planks') {
    for (const [i, y] of [562, 640, 730, 830].entries()) {
      pen.stroke(
        [
          [-20, y],
          [width + 20, y],
        ],
        { line: grain, width: 3 },
      );
      for (let x = 160 + i * 130; x < width; x += 470)
        pen.stroke(
          [
            [x, y - 60],
            [x - 8, y - 4],
          ],
          { line: grain, width: 3 },
        );
    }
  }
  if (boards === 'tiles') {
    for (const y of [556, 640, 760])
      pen.stroke(
        [
          [-20, y],
          [width + 20, y],
        ],
        { line: grain, width: 3 },
      );
    for (let i = -8; i <= 8; i++)
      pen.stroke(
        [
          [800 + i * 120, horizon + 4],
          [800 + i * 240, height + 20],
        ],
        { line: grain, width: 3 },
      );
  }
  pen.stroke([
    [-20, horizon],
    [width + 20, horizon],
  ]);
}

/** A line of skirting board above the floor. */
export function skirting(pen: Pen, colour: string = colours.cream): void {
  pen.box(-20, horizon - 20, setSize.width + 40, 20, colour, { width: 3 });
}
