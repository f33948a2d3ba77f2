// The layout of a talk on any screen: the set leaves no gap, and heads stay inside their slots.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bustBoxes, floorRect, setRect, talkSlots } from '../../src/stage/talk-layout.ts';

const screens = [
  { width: 1366, height: 768 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
  { width: 2560, height: 700 },
];
const rect = fc.record({
  x: fc.integer({ min: 0, max: 500 }),
  y: fc.integer({ min: 0, max: 500 }),
  width: fc.integer({ min: 40, max: 900 }),
  height: fc.integer({ min: 40, max: 900 }),
});

describe('the set', () => {
  it.each(screens)('covers $width × $height together with its floor', (area) => {
    const bottom = area.height * 0.6;
    const set = setRect({ width: 1600, height: 900 }, area, bottom);
    const floor = floorRect(set, area);
    expect(set.x).toBeLessThanOrEqual(0);
    expect(set.x + set.width).toBeGreaterThanOrEqual(area.width);
    expect(set.y).toBeLessThanOrEqual(0.001);
    const end = floor ? floor.y + floor.height : set.y + set.height;
    expect(end).toBeGreaterThanOrEqual(area.height);
  });

  it.each(screens)('has its horizon behind the shoulders on $width × $height', (area) => {
    const bottom = area.height * 0.6;
    const set = setRect({ width: 1600, height: 900 }, area, bottom);
    const horizon = set.y + set.height * 0.56;
    expect(horizon).toBeLessThan(bottom);
    expect(horizon).toBeGreaterThan(0);
  });

  it('needs no floor below it when it reaches the lower edge', () => {
    expect(floorRect({ x: 0, y: 0, width: 10, height: 100 }, { width: 10, height: 100 })).toBeUndefined();
  });
});

describe('busts', () => {
  it('stay inside their slot, whatever its shape and however many there are', () => {
    fc.assert(
      fc.property(rect, fc.integer({ min: 1, max: 2 }), (slot, count) => {
        const boxes = bustBoxes(slot, count);
        expect(boxes).toHaveLength(count);
        for (const box of boxes) {
          expect(box.width).toBeCloseTo(box.height);
          expect(box.x).toBeGreaterThanOrEqual(slot.x - 0.001);
          expect(box.x + box.width).toBeLessThanOrEqual(slot.x + slot.width + 0.001);
          expect(box.y).toBeGreaterThanOrEqual(slot.y - 0.001);
          expect(box.y + box.height).toBeCloseTo(slot.y + slot.height);
        }
      }),
    );
  });

  it('leave half of a neighbour uncovered', () => {
    const [first, second] = bustBoxes({ x: 0, y: 0, width: 400, height: 400 }, 2);
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan((first?.width ?? 0) / 2);
  });

  it('have default slots until the page has measured its own', () => {
    const { left, right } = talkSlots({}, { width: 1366, height: 768 });
    expect(left.x + left.width).toBeLessThanOrEqual(right.x);
    const mine = { x: 1, y: 2, width: 3, height: 4 };
    expect(talkSlots({ left: mine }, { width: 1366, height: 768 }).left).toBe(mine);
  });
});
