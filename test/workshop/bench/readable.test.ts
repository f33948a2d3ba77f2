// When words count as readable: the rule by which the benchmark times a press.
import { describe, expect, it } from 'vitest';
import { type Box, canBeRead, type Layer } from '../../../src/workshop/bench/readable.ts';

const words: Box = { left: 10, top: 10, right: 110, bottom: 30 };
const plain: Layer = { opacity: 1, hidden: false };
const window: Layer = { ...plain, cuts: { left: 0, top: 0, right: 500, bottom: 300 } };

describe('words can be read', () => {
  it('when nothing is between them and the window', () => expect(canBeRead(words, [window])).toBe(true));
  it('from 0.9 of opacity on', () => {
    expect(canBeRead(words, [window, { ...plain, opacity: 0.9 }])).toBe(true);
    expect(canBeRead(words, [window, { ...plain, opacity: 0.89 }])).toBe(false);
  });
  it('by the product of all opacities up the tree', () => {
    const faint = { ...plain, opacity: 0.94 };
    expect(canBeRead(words, [window, faint])).toBe(true);
    expect(canBeRead(words, [window, faint, faint])).toBe(false);
  });
  it('not when they are hidden', () => {
    expect(canBeRead(words, [window, { ...plain, hidden: true }])).toBe(false);
  });
  it('not when they are kept for screen readers in a box of one pixel', () => {
    const speck = { ...plain, cuts: { left: 10, top: 10, right: 11, bottom: 11 } };
    expect(canBeRead(words, [window, speck])).toBe(false);
  });
  it('not when they lie below the window, and not when two boxes leave too little of them together', () => {
    expect(canBeRead({ ...words, top: 310, bottom: 330 }, [window])).toBe(false);
    const left = { ...plain, cuts: { left: 0, top: 0, right: 104, bottom: 300 } };
    const right = { ...plain, cuts: { left: 16, top: 0, right: 500, bottom: 300 } };
    expect(canBeRead(words, [window, left])).toBe(true);
    expect(canBeRead(words, [window, left, right])).toBe(false);
  });
  it('not when they have no size', () => {
    expect(canBeRead({ left: 10, top: 10, right: 10, bottom: 30 }, [window])).toBe(false);
  });
});
