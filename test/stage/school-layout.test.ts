// Where a person of the school can be pressed: with a bubble of any length, never where a neighbor stands.
import { describe, expect, it } from 'vitest';
import { pressable } from '../../src/stage/school-layout.ts';

const figure = { x: 40, y: 100, width: 60, height: 60 };

describe('a person with a bubble', () => {
  it('can be pressed on both', () => {
    const bubble = { x: 50, y: 60, width: 45, height: 40 };
    expect(pressable(figure, bubble, 90)).toEqual({ x: 40, y: 60, width: 60, height: 100 });
  });
  it('keeps to their share of the room, however long their words are', () => {
    const bubble = { x: 10, y: 60, width: 150, height: 40 };
    expect(pressable(figure, bubble, 80)).toEqual({ x: 30, y: 60, width: 80, height: 100 });
  });
  it('can always be pressed on the whole figure', () => {
    const bubble = { x: 10, y: 60, width: 150, height: 40 };
    expect(pressable(figure, bubble, 30)).toEqual({ x: 40, y: 60, width: 60, height: 100 });
  });
});
