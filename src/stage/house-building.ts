// The doll's house itself and what is around it: sky, sun, clouds, grass, roof, rooms, walls, doors and ladders.
import type Phaser from 'phaser';
import { roomIds } from '../practice/places.ts';
import type { HousePlan, Room } from './house-plan.ts';
import { paintLadder } from './ladder.ts';
import { lifeBeat } from './pacer.ts';
import { paint } from './sheet.ts';
import type { Standing, Workbench } from './view.ts';

export interface HouseBuilding {
  /** Answers when something moves next: only the clouds do. */
  update(plan: HousePlan, standing: Standing, now: number, isNew: boolean): number;
  isComplete(): boolean;
}

/** A cloud goes a pixel or two every second and starts again on the other side. */
const driftEvery = lifeBeat * 8;
const drift = 2;
const clouds = [
  { start: 0.12, y: 0.04, size: 0.15 },
  { start: 0.6, y: 0.015, size: 0.19 },
];
const rungs = 8;

export function createHouseBuilding({ art, pictures, sheet }: Workbench): HouseBuilding {
  const sky = sheet.block(0, paint.sky);
  const sun = sheet.image(1);
  const puffs = clouds.map(() => sheet.image(1.5).setOrigin(0, 0));
  const grass = sheet.block(2, paint.grass);
  const turf = sheet.block(2.1, paint.ink);
  const roof = sheet.image(5.5).setOrigin(0, 0);
  const rooms = new Map(roomIds.map((id) => [id, sheet.image(4).setOrigin(0, 0)]));
  const empty = new Map(roomIds.map((id) => [id, sheet.block(3, paint.cream)]));
  const walls = Array.from({ length: 12 }, () => sheet.block(5, paint.ink));
  const doors = Array.from({ length: 4 }, () => sheet.block(5.1, paint.cream));
  const ladders = Array.from({ length: 2 }, () => sheet.image(6).setOrigin(0.5, 0));
  let drifted = -1;
  const roomWants = new Map(roomIds.map((id) => [id, { url: art.room(id) }]));
  const pieceWants = {
    sun: { url: art.piece('sun') },
    cloud: { url: art.piece('cloud') },
    roof: { url: art.piece('roof') },
  };

  const dress = (image: Phaser.GameObjects.Image | undefined, key: string | undefined) => {
    image?.setVisible(key !== undefined);
    if (image && key && image.texture.key !== key) image.setTexture(key);
    return key !== undefined;
  };

  const drawSky = (plan: HousePlan, { width, height }: Standing) => {
    sky.setDisplaySize(width, height);
    const ground = plan.frame.y + plan.frame.height - plan.figure * 0.24;
    grass.setPosition(0, ground).setDisplaySize(width, height - ground);
    turf.setPosition(0, ground - 1.5).setDisplaySize(width, 3);
    if (!dress(sun, pictures.get(pieceWants.sun))) return;
    const size = Math.min(width, height) * 0.13;
    sun.setPosition(width - size * 0.75, plan.frame.y + size * 0.45).setDisplaySize(size, size);
  };

  const drawClouds = (width: number, height: number, steps: number) => {
    const key = pictures.get(pieceWants.cloud);
    puffs.forEach((puff, index) => {
      const cloud = clouds[index];
      if (!cloud || !dress(puff, key)) return;
      const wide = Math.max(110, width * cloud.size);
      const way = width + wide;
      const x = ((cloud.start * width + wide + steps * drift) % way) - wide;
      puff
        .setPosition(x, height * cloud.y)
        .setDisplaySize(wide, (wide * puff.frame.height) / puff.frame.width);
    });
  };

  const drawRoom = (room: Room) => {
    const image = rooms.get(room.id);
    const want = roomWants.get(room.id);
    const isDrawn = want !== undefined && dress(image, pictures.get(want));
    empty.get(room.id)?.setVisible(!isDrawn);
    empty.get(room.id)?.setPosition(room.x, room.y).setDisplaySize(room.width, room.height);
    if (!image || !isDrawn) return;
    // Covers the room from its floor up; what is too much is cut off at the sides and above.
    const { width, height } = image.frame;
    const scale = Math.max(room.width / width, room.height / height);
    const left = room.x + (room.width - width * scale) / 2;
    const top = room.y + room.height - height * scale;
    image.setPosition(left, top).setScale(scale);
    image.setCrop((room.x - left) / scale, (room.y - top) / scale, room.width / scale, room.height / scale);
  };

  const drawWalls = (plan: HousePlan) => {
    const thick = Math.max(2.5, plan.figure * 0.026);
    const [firstRoom] = plan.rooms;
    const right = plan.frame.x + plan.frame.width;
    const bottom = plan.frame.y + plan.frame.height;
    const top = plan.roof.y + plan.roof.height;
    const spare = [...walls];
    const bar = (x: number, y: number, width: number, height: number) =>
      spare.pop()?.setVisible(true).setPosition(x, y).setDisplaySize(width, height);
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
    const inner = plan.rooms.filter((room) => room.column > 0);
    doors.forEach((door, index) => {
      const room = inner[index];
      door.setVisible(room !== undefined);
      if (!room || !firstRoom) return;
      const high = Math.min(plan.figure * 1.12, room.height * 0.6);
      door
        .setPosition(room.x - thick, room.y + room.height - thick / 2 - high)
        .setDisplaySize(thick * 2, high);
    });
  };

  const drawLadders = (plan: HousePlan, density: number) => {
    ladders.forEach((image, index) => {
      const ladder = plan.ladders[index];
      image.setVisible(ladder !== undefined);
      if (!ladder) return;
      const width = Math.round(plan.figure * 0.36);
      const height = Math.round(ladder.bottom - ladder.top);
      const key = paintLadder(pictures, { width, height, rungs, density });
      if (image.texture.key !== key) image.setTexture(key);
      image.setPosition(ladder.x, ladder.top).setDisplaySize(width, height);
    });
  };

  const draw = (plan: HousePlan, standing: Standing) => {
    drawSky(plan, standing);
    for (const room of plan.rooms) drawRoom(room);
    drawWalls(plan);
    drawLadders(plan, standing.density);
    if (!dress(roof, pictures.get(pieceWants.roof))) return;
    const over = plan.roof.width * 0.022;
    roof.setPosition(plan.roof.x - over, plan.roof.y);
    roof.setDisplaySize(plan.roof.width + over * 2, plan.roof.height + 3);
  };

  return {
    update(plan, standing, now, isNew) {
      const drifts = standing.motion.moves && standing.motion.smallLife;
      const steps = drifts ? Math.floor(now / driftEvery) : 0;
      if (isNew || steps !== drifted) drawClouds(standing.width, standing.height, steps);
      drifted = steps;
      if (isNew) draw(plan, standing);
      return drifts ? (steps + 1) * driftEvery : Infinity;
    },
    isComplete: () => [...roomWants.values(), ...Object.values(pieceWants)].every(pictures.isSettled),
  };
}
