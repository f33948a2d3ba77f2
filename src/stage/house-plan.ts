// The doll's house as numbers: six rooms three across or two across, a roof, a ladder between floors, places to stand.
import { type RoomId, roomIds } from '../practice/places.ts';
import type { Rect } from './stage.ts';

export interface Room extends Rect {
  readonly id: RoomId;
  readonly column: number;
  /** Counted from the top. */
  readonly row: number;
  /** The height at which feet stand. */
  readonly floor: number;
}

/** A ladder from the floor of one row to the floor of the row above. */
interface Ladder {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface HousePlan {
  readonly frame: Rect;
  readonly roof: Rect;
  readonly rooms: readonly Room[];
  readonly ladders: readonly Ladder[];
  /** The side of the square a figure stands in. */
  readonly figure: number;
  /** The height of the letters in bubbles. */
  readonly letters: number;
}

/** Feet stand at this share of a room's height, in the middle of its drawn floor. */
const floorLine = 0.95;
const widest = 1.62;
const tallest = 0.86;

export function planHouse(area: Rect): HousePlan {
  const columns = area.width >= area.height ? 3 : 2;
  const rows = roomIds.length / columns;
  const roofHeight = Math.min(area.height * 0.13, area.width * 0.13);
  const roomHeight = Math.min((area.height - roofHeight) / rows, area.width / columns / tallest);
  const roomWidth = Math.min(area.width / columns, roomHeight * widest);
  const width = roomWidth * columns;
  const height = roomHeight * rows + roofHeight;
  const x = area.x + (area.width - width) / 2;
  const y = area.y + area.height - height;
  const rooms = roomIds.map((id, index): Room => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const top = y + roofHeight + row * roomHeight;
    return {
      id,
      column,
      row,
      x: x + column * roomWidth,
      y: top,
      width: roomWidth,
      height: roomHeight,
      floor: top + roomHeight * floorLine,
    };
  });
  const ladderX = x + roomWidth * (columns === 3 ? 1.09 : 1.1);
  const ladders = Array.from({ length: rows - 1 }, (_, row): Ladder => {
    const top = y + roofHeight + (row + floorLine) * roomHeight;
    return { x: ladderX, top, bottom: top + roomHeight };
  });
  const figure = Math.min(roomHeight * 0.48, roomWidth * 0.36);
  return {
    frame: { x, y, width, height },
    roof: { x, y, width, height: roofHeight },
    rooms,
    ladders,
    figure,
    letters: Math.round(Math.max(16, Math.min(24, figure * 0.17))),
  };
}

/** Places along a room (0 to 1) for one to three people: left of the furniture while there is space. */
const standing: readonly (readonly number[])[] = [[], [0.25], [0.2, 0.49], [0.17, 0.43, 0.69]];
/** In a narrow room they spread out, over the furniture too. */
const spread: readonly (readonly number[])[] = [[], [0.26], [0.23, 0.75], [0.2, 0.5, 0.8]];
/** Your place in the room, by how many people are there: in the widest gap. */
const yourPlace = [0.34, 0.55, 0.79, 0.87];
const yourSpread = [0.34, 0.72, 0.49, 0.36];

const isNarrow = (room: Room) => room.width < 260;

export function standAt(room: Room, index: number, count: number): number {
  const places =
    (isNarrow(room) ? spread : standing)[count] ??
    Array.from({ length: count }, (_, i) => 0.14 + (0.72 * i) / (count - 1));
  return room.x + room.width * (places[index] ?? 0.5);
}

export function standYou(room: Room, others: number): number {
  return room.x + room.width * ((isNarrow(room) ? yourSpread : yourPlace)[others] ?? 0.5);
}
