// The board on paper: every card on one page, every word inside its card, and no more pages than asked for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CardWords,
  cardSizes,
  heightOf,
  isReadable,
  mostPages,
  papers,
  planBoard,
  planCards,
  planLines,
} from '../../../../src/desk/network/board/wall-plan.ts';

const words = (longest: number) =>
  fc
    .array(fc.stringMatching(/^[A-Za-z]{1,12}$/), { minLength: 1, maxLength: 16 })
    .map((all) => all.join(' ').slice(0, longest).trim());
const cards: fc.Arbitrary<readonly CardWords[]> = fc.array(
  fc.record({
    nickname: words(24),
    title: words(40),
    line: words(90),
    notes: fc.array(words(100), { maxLength: 2 }),
    hasFigure: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);
const paper = fc.constantFrom('a4' as const, 'letter' as const);

describe('a whole board', () => {
  it('takes no more pages than wanted, with every card on one of them', () => {
    fc.assert(
      fc.property(cards, paper, fc.integer({ min: 1, max: mostPages }), (all, sheet, wanted) => {
        const plan = planBoard(all, wanted, sheet);
        expect(plan?.pages.length).toBeLessThanOrEqual(wanted);
        expect(plan?.pages.flat()).toEqual(all.map((_, i) => i));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every word inside its card, and every row and column on the page, whenever it calls a plan readable', () => {
    fc.assert(
      fc.property(cards, paper, fc.integer({ min: 1, max: mostPages }), (all, sheet, wanted) => {
        const plan = planBoard(all, wanted, sheet);
        if (!plan || !isReadable(plan)) return;
        const { cell, detail, ems, rows, columns } = plan;
        all.forEach((card, i) => {
          const em = ems[i] ?? 0;
          expect(heightOf(card, detail, cell.width / em) * em).toBeLessThanOrEqual(cell.height + 1e-9);
        });
        expect(rows * cell.height).toBeLessThan(papers[sheet].height);
        expect(columns * cell.width).toBeLessThan(papers[sheet].width);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves details out on few pages, and shows all of them on more', () => {
    const all = Array.from({ length: 24 }, () => ({
      nickname: 'Juniper',
      title: 'Writing Partner',
      line: 'Ask me to listen to your draft or check one part.',
      notes: ['Best times: after lunch', 'How I like to be asked: say hi first'],
      hasFigure: true,
    }));
    expect(planBoard(all, 1, 'a4')?.detail).not.toBe('full');
    expect(planBoard(all, 4, 'a4')?.detail).toBe('full');
    for (const pages of [1, 2, 3, 4, 5, 6]) {
      const plan = planBoard(all, pages, 'letter');
      expect(plan && isReadable(plan)).toBe(true);
    }
  });

  it('has no plan without cards', () => {
    expect(planBoard([], 3, 'a4')).toBeUndefined();
    expect(planCards([], 'big', 'a4')).toBeUndefined();
  });
});

it('cards to cut out take as few pages as their size allows', () => {
  const all = Array.from({ length: 11 }, () => ({
    title: 'Time Buddy',
    line: 'Ask me.',
    notes: [],
    hasFigure: true,
  }));
  for (const size of ['big', 'medium', 'small'] as const) {
    const { columns, rows } = cardSizes[size];
    expect(planCards(all, size, 'letter')?.pages.length).toBe(Math.ceil(11 / (columns * rows)));
  }
});

it('a long list continues on the next page, in the same order', () => {
  const lines = Array.from({ length: 70 }, (_, i) => `Student ${i}, Docs & Forms Guide`);
  const pages = planLines(lines, 'a4');
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flat()).toEqual(lines.map((_, i) => i));
});
