// The plan of the doll's house: six rooms in a frame, wide or tall, and places for figures to stand in each room.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomIds } from '../../src/practice/places.ts';
import { planHouse, standAt, standYou } from '../../src/stage/house-plan.ts';
import { bubbleRect, figureBox } from '../../src/stage/school-layout.ts';

const wide = { x: 60, y: 56, width: 1246, height: 640 };
const tall = { x: 8, y: 64, width: 374, height: 700 };

describe('the house', () => {
  it('is three rooms across on a wide screen and two on a tall one', () => {
    expect(Math.max(...planHouse(wide).rooms.map((room) => room.column))).toBe(2);
    expect(Math.max(...planHouse(tall).rooms.map((room) => room.column))).toBe(1);
    expect(Math.max(...planHouse(tall).rooms.map((room) => room.row))).toBe(2);
  });

  it('stays inside the area it is given, and no two rooms overlap', () => {
    const area = fc.record({
      x: fc.integer({ min: 0, max: 300 }),
      y: fc.integer({ min: 0, max: 300 }),
      width: fc.integer({ min: 200, max: 2000 }),
      height: fc.integer({ min: 200, max: 2000 }),
    });
    fc.assert(
      fc.property(area, (given) => {
        const { rooms, frame } = planHouse(given);
        expect(rooms.map(({ id }) => id)).toEqual([...roomIds]);
        expect(frame.x).toBeGreaterThanOrEqual(given.x - 0.001);
        expect(frame.y).toBeGreaterThanOrEqual(given.y - 0.001);
        expect(frame.x + frame.width).toBeLessThanOrEqual(given.x + given.width + 0.001);
        expect(frame.y + frame.height).toBeCloseTo(given.y + given.height);
        for (const [index, one] of rooms.entries()) {
          for (const other of rooms.slice(index + 1)) {
            const apart =
              one.x + one.width <= other.x + 0.001 ||
              other.x + other.width <= one.x + 0.001 ||
              one.y + one.height <= other.y + 0.001;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it.each([
    ['wide', wide],
    ['tall', tall],
  ])('has a ladder between every two floors of the %s house', (_, area) => {
    const { rooms, ladders } = planHouse(area);
    const floors = [...new Set(rooms.map((room) => room.floor))];
    expect(ladders).toHaveLength(floors.length - 1);
    ladders.forEach((ladder, index) => {
      expect(ladder.top).toBeCloseTo(floors[index] ?? 0);
      expect(ladder.bottom).toBeCloseTo(floors[index + 1] ?? 0);
    });
  });

  it('has places for three people and the student in every room', () => {
    const plan = planHouse(tall);
    for (const room of plan.rooms) {
      const places = [0, 1, 2].map((index) => standAt(room, index, 3));
      for (const place of [...places, standYou(room, 3)]) {
        expect(place).toBeGreaterThan(room.x + plan.figure / 4);
        expect(place).toBeLessThan(room.x + room.width - plan.figure / 4);
      }
      expect(new Set(places).size).toBe(3);
    }
  });
});

describe('a bubble', () => {
  it('stays inside its room and above the face', () => {
    for (const area of [wide, tall]) {
      const plan = planHouse(area);
      for (const room of plan.rooms) {
        for (const x of [standAt(room, 0, 2), standAt(room, 1, 2)]) {
          const figure = figureBox(plan, x, room.floor);
          const bubble = bubbleRect(room, figure, { width: 96, height: 50 });
          expect(bubble.x).toBeGreaterThanOrEqual(room.x);
          expect(bubble.x + bubble.width).toBeLessThanOrEqual(room.x + room.width);
          expect(bubble.y).toBeGreaterThanOrEqual(room.y);
          expect(bubble.y + bubble.height).toBeLessThan(figure.y + figure.height * 0.3);
        }
      }
    }
  });
});
