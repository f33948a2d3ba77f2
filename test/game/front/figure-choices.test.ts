// What the figure maker offers can be drawn, and each offer does what it says.

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { figureSvg } from '../../../src/device/figure-svg.ts';
import {
  offeredClothes,
  offeredGlasses,
  offeredHairs,
  offeredHeads,
  offeredSkins,
  randomFigure,
  secondColour,
} from '../../../src/game/front/figure-choices.ts';
import { type FigureShape, figureSchema, heads } from '../../../src/practice/figure.ts';

const plain: Omit<FigureShape, 'head'> = { skin: 'd08b5b', hair: '123456', clothes: 'ef6f6c' };
const allHeads = offeredHeads.flatMap((group) => group.heads.map(({ value }) => value));

describe('the figure maker’s offers', () => {
  test('hijab, turban, locs, afro, cornrows, short and long are among the heads', () => {
    for (const head of ['hijab', 'turban', 'dreads1', 'afro', 'cornrows', 'short1', 'long']) {
      expect(allHeads).toContain(head);
    }
  });

  test('no head or colour is offered twice, and every one has a name of its own', () => {
    expect(new Set(allHeads).size).toBe(allHeads.length);
    const names = offeredHeads.flatMap((group) => group.heads.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    for (const offers of [offeredSkins, offeredHairs, offeredClothes, offeredGlasses]) {
      expect(new Set(offers.map(({ value }) => value)).size).toBe(offers.length);
      expect(new Set(offers.map(({ name }) => name)).size).toBe(offers.length);
    }
  });

  test.each(heads)(
    '%s is drawn in its own shape, and uses the second colour only if it says so',
    async (head) => {
      const svg = await figureSvg({ head, ...plain });
      const bald = await figureSvg({ head: head === 'noHair1' ? 'noHair2' : 'noHair1', ...plain });
      expect(svg).not.toBe(bald);
      expect(svg.includes('#123456')).toBe(secondColour(head) !== 'none');
      expect(svg).toContain('#ef6f6c');
      expect(svg).not.toContain('undefined');
    },
  );

  test('a figure made by chance fits the shape that is kept', () => {
    for (let seed = 0; seed < 200; seed++) {
      let turn = seed;
      const figure = randomFigure(() => {
        turn = (turn * 7919 + 104_729) % 99_991;
        return turn / 99_991;
      });
      expect(v.safeParse(figureSchema, figure).success).toBe(true);
      expect(allHeads).toContain(figure.head);
    }
  });
});
