// Cards on the class screen: as many as fit, on pages that show each card once.
import { expect, it } from 'vitest';
import { cardsThatFit, wallPage } from '../../../src/game/board/cards-that-fit.ts';

const card = { width: 18, height: 12, gap: 1 };

it.each([
  ['a projector', 1280, 720, 16, { columns: 4, cards: 12 }],
  ['one whose letters are twice as large', 1280, 720, 32, { columns: 2, cards: 2 }],
  ['exactly two and the space between', 37 * 16, 25 * 16, 16, { columns: 2, cards: 4 }],
  ['a pixel less', 37 * 16 - 1, 25 * 16 - 1, 16, { columns: 1, cards: Number.POSITIVE_INFINITY }],
  ['a phone', 360, 640, 16, { columns: 1, cards: Number.POSITIVE_INFINITY }],
  ['nothing', 0, 0, 16, { columns: 1, cards: Number.POSITIVE_INFINITY }],
  ['a low strip', 1280, 10, 16, { columns: 4, cards: 4 }],
] as const)('on %s it is known how many cards fit', (_, width, height, rem, fits) => {
  expect(cardsThatFit({ width, height }, rem, card)).toEqual(fits);
});

it('the wall shows every card once, page by page', () => {
  const { pages } = wallPage(10, 4, 0);
  const all = Array.from({ length: 10 }, (_, at) => at);
  const shown = Array.from({ length: pages }, (_, at) => wallPage(10, 4, at)).flatMap(({ from, to }) =>
    all.slice(from, to),
  );
  expect(shown).toEqual(all);
});

it.each([
  [0, 4, 0, { page: 0, pages: 1, from: 0, to: 0 }],
  [4, 4, 0, { page: 0, pages: 1, from: 0, to: 4 }],
  [10, Number.POSITIVE_INFINITY, 0, { page: 0, pages: 1, from: 0, to: 10 }],
  // Cards came down while the last page was shown.
  [5, 4, 2, { page: 1, pages: 2, from: 4, to: 8 }],
  [3, 4, 2, { page: 0, pages: 1, from: 0, to: 3 }],
])('%i cards, %s on a page, at page %i', (count, fits, at, page) => {
  expect(wallPage(count, fits, at)).toEqual(page);
});
