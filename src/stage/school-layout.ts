// Where a figure and its bubble are within a room, in page pixels.
import type { HousePlan, Room } from './house-plan.ts';
import type { Rect } from './stage.ts';

/** The page's own sign hangs in the upper left of every room: bubbles stay below it. */
const signHeight = 46;
/** A head ends this far down a figure's square, hair and all. */
const crown = 0.06;
const edge = 4;

/** A square standing on the floor. */
export function figureBox(plan: HousePlan, x: number, floor: number): Rect {
  const side = plan.figure;
  return { x: x - side / 2, y: floor - side, width: side, height: side };
}

/** Over the head; in a low room beside it, where the page's sign is not. */
export function bubbleRect(room: Room, figure: Rect, bubble: { width: number; height: number }): Rect {
  const { width, height } = bubble;
  const over = figure.y + figure.height * crown - height;
  const y = Math.max(over, room.y + edge);
  const middle = figure.x + figure.width / 2;
  // Too high up it would lie under the sign: then it moves to the right of the room.
  const shift = y < room.y + signHeight ? width * 0.35 : 0;
  const farthest = room.x + room.width - width - edge;
  const x = Math.max(room.x + edge, Math.min(farthest, middle - width / 2 + shift));
  return { x, y, width, height };
}

export function unionOf(one: Rect, other: Rect): Rect {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

export function rounded({ x, y, width, height }: Rect): Rect {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}
