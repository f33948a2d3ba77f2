// The atlas of faces: every frame is a whole face, and a blink or open mouth changes nothing else.
import { beforeAll, describe, expect, test } from 'vitest';
import { type FaceFrame, faceFrames, faceRect } from '../../../src/kit/faces.ts';
import { facesSvg } from '../../../src/workshop/art/faces.ts';

let frames: ReadonlyMap<FaceFrame, string>;

beforeAll(async () => {
  const { svg } = await facesSvg();
  const drawn = svg.split(/(?=<svg x=)/).slice(1);
  frames = new Map(faceFrames.map((frame, index) => [frame, drawn[index] ?? '']));
});

const inside = (frame: FaceFrame) => frames.get(frame)?.replace(/^<svg [^>]*>/, '') ?? '';

describe('the atlas of faces', () => {
  test('has every frame where its rectangle says', () => {
    for (const frame of faceFrames) {
      const { x, y } = faceRect(frame);
      expect(frames.get(frame)).toContain(`<svg x="${x}" y="${y}"`);
      expect(inside(frame)).toContain('<path');
    }
  });

  test('has no two frames alike', () => {
    expect(new Set(faceFrames.map(inside)).size).toBe(faceFrames.length);
  });

  test('closes both eyes in every blink', () => {
    for (const frame of ['happyBlink', 'unsureBlink', 'surprisedBlink', 'explainingBlink'] as const) {
      expect(inside(frame).match(/stroke="#000"/g)).toHaveLength(2);
    }
  });

  test('keeps the mouth as it is during a blink', () => {
    const outlines = (frame: FaceFrame) => new Set(inside(frame).match(/M[^"M]+/g));
    const shared = [...outlines('happy')].filter((outline) => outlines('happyBlink').has(outline));
    expect(outlines('happy').size - shared.length).toBe(2);
  });
});
