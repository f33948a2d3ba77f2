// The doll's house itself: roof and flag, six rooms, walls with doors in them, ladders from floor to floor.
import { roomIds } from '../practice/places.ts';
import { dress } from './dress.ts';
import type { HousePlan, Room } from './house-plan.ts';
import { paint } from './sheet.ts';
import type { Workbench } from './view.ts';

interface HouseBuilding {
  draw(plan: HousePlan): void;
  isComplete(): boolean;
}

export function createHouseBuilding({ art, pictures, sheet }: Workbench): HouseBuilding {
  const flag = sheet.image(3).setOrigin(0.5, 1);
  const empty = new Map(roomIds.map((id) => [id, sheet.block(3.5, paint.cream)]));
  const rooms = new Map(roomIds.map((id) => [id, sheet.image(4).setOrigin(0, 0)]));
  const walls = Array.from({ length: 12 }, () => sheet.block(5, paint.ink));
  const frames = Array.from({ length: 4 }, () => sheet.block(5.1, paint.ink));
  const doors = Array.from({ length: 4 }, () => sheet.block(5.2, paint.wood));
  const roof = sheet.image(5.5).setOrigin(0, 0);
  const ladders = [sheet.image(6).setOrigin(0.5, 0), sheet.image(6).setOrigin(0.5, 0)];
  const roomWants = new Map(roomIds.map((id) => [id, { url: art.room(id) }]));
  const wants = {
    roof: { url: art.piece('roof') },
    flag: { url: art.piece('flag') },
    ladder: { url: art.piece('ladder') },
  };

  const drawRoom = (room: Room) => {
    const image = rooms.get(room.id);
    const want = roomWants.get(room.id);
    const isDrawn = image !== undefined && want !== undefined && dress(image, pictures.get(want));
    empty.get(room.id)?.setVisible(!isDrawn).setPosition(room.x, room.y);
    empty.get(room.id)?.setSize(room.width, room.height);
    if (!image || !isDrawn) return;
    // Scales the drawing to cover the room from its floor up; the rest is cut off at the sides and on top.
    const { width, height } = image.frame;
    const scale = Math.max(room.width / width, room.height / height);
    const left = room.x + (room.width - width * scale) * furnished;
    const top = room.y + room.height - height * scale;
    image.setPosition(left, top).setScale(scale);
    image.crop = {
      x: (room.x - left) / scale,
      y: (room.y - top) / scale,
      width: room.width / scale,
      height: room.height / scale,
    };
  };

  const drawWalls = (plan: HousePlan, thick: number) => {
    const right = plan.frame.x + plan.frame.width;
    const bottom = plan.frame.y + plan.frame.height;
    const top = plan.roof.y + plan.roof.height;
    const spare = [...walls];
    const bar = (x: number, y: number, width: number, height: number) =>
      spare.pop()?.setVisible(true).setPosition(x, y).setSize(width, height);
    const upright = (x: number) => bar(x - thick / 2, top, thick, bottom - top + thick / 2);
    const level = (y: number) =>
      bar(plan.frame.x - thick / 2, y - thick / 2, plan.frame.width + thick, thick);
    upright(right);
    level(bottom);
    for (const room of plan.rooms) {
      if (room.row === 0) upright(room.x);
      if (room.column === 0) level(room.y);
    }
    for (const wall of spare) wall.setVisible(false);
  };

  /** Seen from the side, a door is a post in the wall. */
  const drawDoors = (plan: HousePlan, thick: number) => {
    const inner = plan.rooms.filter((room) => room.column > 0);
    for (const [index, frame] of frames.entries()) {
      const room = inner[index];
      const door = doors[index];
      frame.setVisible(room !== undefined);
      door?.setVisible(room !== undefined);
      if (!room || !door) continue;
      const high = Math.min(plan.figure * 1.1, room.height * 0.58);
      const wide = thick * 3.4;
      const top = room.y + room.height - high;
      const line = thick * 0.7;
      frame.setPosition(room.x - wide / 2, top).setSize(wide, high);
      door.setPosition(room.x - wide / 2 + line, top + line).setSize(wide - 2 * line, high - line);
    }
  };

  const drawLadders = (plan: HousePlan) => {
    const key = pictures.get(wants.ladder);
    for (const [index, image] of ladders.entries()) {
      const ladder = plan.ladders[index];
      if (!dress(image, ladder && key) || !ladder) continue;
      const high = (ladder.bottom - ladder.top) * 1.02;
      image.setPosition(ladder.x, ladder.bottom - high);
      image.setSize((high * image.frame.width) / image.frame.height, high);
    }
  };

  const drawRoof = ({ roof: at }: HousePlan) => {
    const over = at.width * 0.022;
    if (dress(roof, pictures.get(wants.roof))) {
      roof.setPosition(at.x - over, at.y).setSize(at.width + over * 2, at.height + 3);
    }
    if (!dress(flag, pictures.get(wants.flag))) return;
    const high = Math.min(at.height * 1.1, 90);
    flag.setPosition(at.x + at.width * 0.24, at.y + at.height * 0.62);
    flag.setSize((high * flag.frame.width) / flag.frame.height, high);
  };

  return {
    draw(plan) {
      const thick = Math.max(2.5, plan.figure * 0.026);
      for (const room of plan.rooms) drawRoom(room);
      drawWalls(plan, thick);
      drawDoors(plan, thick);
      drawLadders(plan);
      drawRoof(plan);
    },
    isComplete: () => [...roomWants.values(), ...Object.values(wants)].every(pictures.isSettled),
  };
}

/** Furniture stands right of the middle, so a narrow room is cut more on its left. */
const furnished = 0.7;
