// Picture PINs: they open with their pictures in order, and a drawn PIN has three different pictures.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawPin, opensDoor, pinLength, pinPictures } from '../../src/practice/pictures.ts';

it('a PIN opens with its pictures in order, and with nothing else', () => {
  expect(opensDoor(['sun', 'fish', 'key'], ['sun', 'fish', 'key'])).toBe(true);
  expect(opensDoor(['sun', 'fish', 'key'], ['fish', 'sun', 'key'])).toBe(false);
  expect(opensDoor(['sun', 'fish', 'key'], ['sun', 'fish'])).toBe(false);
});

it('a PIN that is drawn has three pictures, none of them twice', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 3, maxLength: 3 }),
      (draws) => {
        let at = 0;
        const pin = drawPin(() => draws[at++] ?? 0);
        expect(new Set(pin).size).toBe(pinLength);
        for (const picture of pin) expect(pinPictures).toContain(picture);
      },
    ),
    { seed: 20261126 },
  );
});
