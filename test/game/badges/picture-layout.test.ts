// The picture of a certificate: each line stays on the paper, whatever a badge says, and each badge's line wobbles in its own way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  layOutPicture,
  type Measure,
  type PictureText,
  pictureSize,
  textBox,
} from '../../../src/game/badges/picture-layout.ts';
import { createHand, roundLine } from '../../../src/game/badges/wobble.ts';

/** Every letter is half as wide as the font is high. */
const measure: Measure = (text, size) => [...text].length * size * 0.5;
const words = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength });
const anyText: fc.Arbitrary<PictureText> = fc.record({
  says: fc.constant('This says what'),
  nickname: words(24),
  canDo: fc.constant('can do'),
  label: fc.constant('The job'),
  title: words(400),
  can: words(120),
  parts: fc.array(fc.record({ label: words(20), lines: fc.array(words(400), { maxLength: 12 }) }), {
    maxLength: 2,
  }),
  foot: fc.array(words(200), { maxLength: 2 }),
});

describe('the picture', () => {
  it('keeps each line on the paper', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { text: line, x, y, size, face, align } of layOutPicture(text, measure)) {
          const width = measure(line, size, face);
          const left = align === 'left' ? x : x - width / 2;
          expect(left).toBeGreaterThanOrEqual(40);
          expect(left + width).toBeLessThanOrEqual(pictureSize.width - 40);
          expect(y - size).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThan(pictureSize.height - 30);
        }
      }),
    );
  });
  it('loses no word of a badge of usual length', () => {
    const text: PictureText = {
      says: 'This says what',
      nickname: 'Mira',
      canDo: 'can do',
      label: 'The job',
      title: 'Video & Sound Guide',
      can: 'Has learned this job, and helped somebody for real.',
      parts: [{ label: 'Who', lines: ['Mr. Tran was near at the guided practice, 15 September 2026.'] }],
      foot: ['Confirmed in our class.'],
    };
    const said = layOutPicture(text, measure)
      .map((line) => line.text)
      .join(' ');
    expect(said).toBe(
      'This says what Mira can do The job Video & Sound Guide Has learned this job, and helped somebody for real. ' +
        'Who Mr. Tran was near at the guided practice, 15 September 2026. Confirmed in our class.',
    );
  });
  it('writes a long name smaller, on one line', () => {
    const text = { says: '', canDo: '', label: '', title: 'T', can: '', parts: [], foot: [] };
    const [name] = layOutPicture({ ...text, nickname: 'W'.repeat(24) }, measure);
    expect(name?.text).toBe('W'.repeat(24));
    expect(measure('W'.repeat(24), name?.size ?? 0, 'display')).toBeLessThanOrEqual(
      textBox.right - textBox.left + 0.01,
    );
  });
});

describe('the hand that inks a badge', () => {
  const square = [
    [0, 0],
    [50, 0],
    [50, 50],
    [0, 50],
  ] as const;
  it('wobbles the same way for the same badge, and in another way for another badge', () => {
    const draw = (name: string) => roundLine(square, createHand(name), 1);
    expect(draw('skill:guide')).toBe(draw('skill:guide'));
    expect(draw('skill:guide')).not.toBe(draw('skill:approach'));
  });
  it('stays between -1 and 1', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const hand = createHand(name);
        for (let n = 0; n < 50; n++) expect(Math.abs(hand())).toBeLessThanOrEqual(1);
      }),
    );
  });
});
