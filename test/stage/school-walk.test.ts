// Walking through the school: on floors and ladders only, to the very place, and never for long.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomIds } from '../../src/practice/places.ts';
import { type HousePlan, planHouse, type Room } from '../../src/stage/house-plan.ts';
import { stepsAlong, wayBetween } from '../../src/stage/school-walk.ts';

const plans = [
  planHouse({ x: 60, y: 56, width: 1246, height: 640 }),
  planHouse({ x: 8, y: 64, width: 374, height: 700 }),
];
const roomOf = (plan: HousePlan, index: number): Room => {
  const room = plan.rooms[index];
  if (!room) throw new Error(`no room ${index}`);
  return room;
};
const anyWalk = fc.record({
  plan: fc.constantFrom(...plans),
  from: fc.integer({ min: 0, max: roomIds.length - 1 }),
  to: fc.integer({ min: 0, max: roomIds.length - 1 }),
});

describe('the way between two rooms', () => {
  it('goes level along floors and upright on ladders only', () => {
    fc.assert(
      fc.property(anyWalk, ({ plan, from, to }) => {
        const start = roomOf(plan, from);
        const end = roomOf(plan, to);
        const way = wayBetween(plan, start, start.x + 50, end, end.x + 50);
        for (const [index, corner] of way.slice(1).entries()) {
          const before = way[index];
          const level = Math.abs((before?.y ?? 0) - corner.y) < 0.001;
          const upright = Math.abs((before?.x ?? 0) - corner.x) < 0.001;
          expect(level || upright).toBe(true);
          if (!level) expect(plan.ladders.some((ladder) => ladder.x === corner.x)).toBe(true);
        }
        expect(way.at(-1)).toEqual({ x: end.x + 50, y: end.floor });
      }),
    );
  });

  it('takes one ladder for each floor between the rooms', () => {
    const [, tall] = plans;
    if (!tall) throw new Error('no tall house');
    expect(wayBetween(tall, roomOf(tall, 0), 20, roomOf(tall, 5), 200)).toHaveLength(6);
    expect(wayBetween(tall, roomOf(tall, 0), 20, roomOf(tall, 1), 200)).toHaveLength(2);
  });
});

describe('the steps of a walk', () => {
  it('end at the very place, on the floor, after less than three seconds', () => {
    fc.assert(
      fc.property(anyWalk, ({ plan, from, to }) => {
        const start = roomOf(plan, from);
        const end = roomOf(plan, to);
        const steps = stepsAlong(wayBetween(plan, start, start.x + 60, end, end.x + 80), 20, 10);
        expect(steps.at(-1)).toMatchObject({ x: end.x + 80, y: end.floor, lift: 0 });
        expect(steps.length).toBeLessThan(36);
      }),
    );
  });

  it('face the way they go', () => {
    const steps = stepsAlong(
      [
        { x: 100, y: 0 },
        { x: 0, y: 0 },
      ],
      20,
      10,
    );
    expect(steps.every((step) => step.facing === 'left')).toBe(true);
    expect(steps.some((step) => step.lift > 0)).toBe(true);
  });

  it('are none when the walk ends where it starts', () => {
    const here = { x: 5, y: 5 };
    expect(stepsAlong([here, here], 20, 10)).toEqual([]);
  });
});
