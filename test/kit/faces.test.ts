// Which face belongs to a mood, and where that face lies in the atlas and on the figure.
import { describe, expect, test } from 'vitest';
import { blinkOf, faceFor, faceFrames, faceGeometry, faceRect, figureGeometry } from '../../src/kit/faces.ts';
import { moods } from '../../src/practice/terms.ts';

describe('faces', () => {
  test('every mood has a quiet and a talking face, and they differ', () => {
    for (const mood of moods) expect(faceFor(mood, true)).not.toBe(faceFor(mood, false));
  });

  test('the blink of a blinking face is that same face', () => {
    for (const frame of faceFrames) expect(blinkOf(blinkOf(frame))).toBe(blinkOf(frame));
  });

  test('no two frames share a place in the atlas, and all are inside it', () => {
    const { columns, rows, pixelWidth, pixelHeight } = faceGeometry;
    const places = faceFrames.map(faceRect);
    expect(new Set(places.map(({ x, y }) => `${x},${y}`)).size).toBe(faceFrames.length);
    for (const { x, y } of places) {
      expect(x + pixelWidth).toBeLessThanOrEqual(columns * pixelWidth);
      expect(y + pixelHeight).toBeLessThanOrEqual(rows * pixelHeight);
    }
  });

  test('a face lies wholly on the figure', () => {
    expect(faceGeometry.x + faceGeometry.width).toBeLessThan(figureGeometry.whole);
    expect(faceGeometry.y + faceGeometry.height).toBeLessThan(figureGeometry.foot);
  });
});
