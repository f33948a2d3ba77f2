// A sheet of paper slides in from outside to its place in under a second.
import { describe, expect, it } from 'vitest';
import { slideAt } from '../../src/stage/slide-in.ts';

describe('a sheet', () => {
  it('starts outside and arrives in under a second', () => {
    expect(slideAt(1000, 1000)).toEqual({ away: 1, arrived: false });
    expect(slideAt(1000, 1900)).toEqual({ away: 0, arrived: true });
  });
});
