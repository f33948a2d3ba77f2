// The way through the school: along the floor, through the doors, up and down the ladders, in hops.
import type { HousePlan, Room } from './house-plan.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corners of the way from a point on the floor of one room to a point on the floor of another. */
export function wayBetween(
  plan: HousePlan,
  from: Room,
  fromX: number,
  to: Room,
  toX: number,
): readonly Point[] {
  const corners: Point[] = [{ x: fromX, y: from.floor }];
  const down = to.row > from.row;
  let row = from.row;
  while (row !== to.row) {
    const ladder = plan.ladders[down ? row : row - 1];
    if (!ladder) break;
    corners.push({ x: ladder.x, y: down ? ladder.top : ladder.bottom });
    corners.push({ x: ladder.x, y: down ? ladder.bottom : ladder.top });
    row += down ? 1 : -1;
  }
  corners.push({ x: toX, y: to.floor });
  return corners;
}

/** A place on the way, one for each beat. */
export interface Step extends Point {
  /** How high above the floor, in pixels. */
  readonly lift: number;
  /** Which way the figure looks. */
  readonly facing: 'left' | 'right';
}

/** The most beats of a walk, however long the way is, so that a student never waits three seconds to read. */
const longestWalk = 26;
const hop = [0, 1, 0.55];

/** `stride` is the least distance of one beat; `height` is how high a hop is. */
export function stepsAlong(corners: readonly Point[], stride: number, height: number): readonly Step[] {
  const legs = corners.slice(1).map((end, index) => {
    const start = corners[index] ?? end;
    return { start, end, length: Math.hypot(end.x - start.x, end.y - start.y) };
  });
  const total = legs.reduce((sum, leg) => sum + leg.length, 0);
  const pace = Math.max(stride, total / longestWalk);
  let facing: Step['facing'] = 'right';
  const steps: Step[] = [];
  for (const { start, end, length } of legs) {
    if (length < 1) continue;
    if (Math.abs(end.x - start.x) > 1) facing = end.x < start.x ? 'left' : 'right';
    const beats = Math.max(1, Math.round(length / pace));
    const climbs = Math.abs(end.x - start.x) < 1;
    for (let index = 1; index <= beats; index++) {
      const share = index / beats;
      steps.push({
        x: start.x + (end.x - start.x) * share,
        y: start.y + (end.y - start.y) * share,
        lift: climbs || index === beats ? 0 : height * (hop[index % hop.length] ?? 0),
        facing,
      });
    }
  }
  return steps;
}
