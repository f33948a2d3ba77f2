// A strip at the bottom of the window: how far a page scrolls so that the strip covers nothing that can be pressed.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clearBy } from '../../src/kit/clear-by.ts';

const row = (top: number, height = 44) => ({ top, bottom: top + height });

it('scrolls nothing where the strip lies over nothing', () => {
  expect(clearBy([row(100), row(500)], 700, 768, 68)).toBe(0);
  expect(clearBy([], 700, 768, 68)).toBe(0);
});

it('scrolls a button above the strip that would be under it or cut by it', () => {
  expect(clearBy([row(710)], 700, 768, 68)).toBe(54);
  expect(clearBy([row(680)], 700, 768, 68)).toBe(24);
});

it('scrolls a little further where the next button would be cut', () => {
  expect(clearBy([row(700), row(740, 60)], 700, 768, 68)).toBe(100);
  expect(clearBy([row(700), row(740, 400)], 700, 768, 68)).toBe(44);
});

it('leaves what stood whole in the window above the strip, and scrolls no further than the strip is high twice', () => {
  const spans = fc.array(fc.tuple(fc.integer({ min: -50, max: 900 }), fc.integer({ min: 20, max: 90 })));
  fc.assert(
    fc.property(spans, fc.integer({ min: 40, max: 200 }), (drawn, height) => {
      const [end, edge] = [768, 768 - height];
      const all = drawn.map(([top, tall]) => row(top, tall));
      const by = clearBy(all, edge, end, height);
      expect(by).toBeLessThanOrEqual(2 * height);
      for (const { top, bottom } of all)
        if (top >= 0 && bottom <= end) expect(bottom - by).toBeLessThanOrEqual(edge);
    }),
  );
});
