// Where a figure and its bubble are within a room, in page pixels.
import type { HousePlan, Room } from './house-plan.ts';
import type { Rect } from './stage.ts';

/** The page's sign hangs in the upper left of every room, so bubbles stay below it. */
const signHeight = 46;
/** Heads, hair included, begin at this share of a figure's square. */
const crown = 0.06;
const edge = 4;

/** The square of a figure that stands on the floor. */
export function figureBox(plan: HousePlan, x: number, floor: number): Rect {
  const side = plan.figure;
  return { x: x - side / 2, y: floor - side, width: side, height: side };
}

/** The place of a bubble: over the head, or in a low room beside it, away from the page's sign. */
export function bubbleRect(room: Room, figure: Rect, bubble: { width: number; height: number }): Rect {
  const { width, height } = bubble;
  const over = figure.y + figure.height * crown - height;
  const y = Math.max(over, room.y + edge);
  const middle = figure.x + figure.width / 2;
  // This high it would lie under the sign, so it moves to the right.
  const shift = y < room.y + signHeight ? width * 0.35 : 0;
  const farthest = room.x + room.width - width - edge;
  const x = Math.max(room.x + edge, Math.min(farthest, middle - width / 2 + shift));
  return { x, y, width, height };
}

/**
 * A figure and its bubble, as a press on either opens the role-play. Where a bubble is wider than the person's `share` of
 * the room, its ends belong to the neighbors and to the room.
 */
export function pressable(figure: Rect, bubble: Rect, share: number): Rect {
  const { x, y, width, height } = unionOf(figure, bubble);
  const most = Math.max(share, figure.width);
  const middle = figure.x + figure.width / 2;
  const left = Math.max(x, middle - most / 2);
  return { x: left, y, width: Math.min(x + width, middle + most / 2) - left, height };
}

function unionOf(one: Rect, other: Rect): Rect {
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
