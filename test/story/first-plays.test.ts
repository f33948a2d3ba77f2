// Each band meets its own role-plays first, and none of another band before those that fit it.
import { expect, it } from 'vitest';
import type { Band } from '../../src/practice/terms.ts';
import { inOrderFor } from '../../src/story/first-plays.ts';

const story = (id: string) => ({ id, band: id[0] as Band });
const stories = ['A1', 'A2', 'B1', 'B2', 'B3', 'C1', 'C2'].map(story);
const firstPlays = { A: ['A2'], B: ['B3', 'B2'], C: [] };
const orderFor = (band: Band) => inOrderFor(stories, band, firstPlays).map(({ id }) => id);

it('begins with the first role-plays of the band, in their order', () => {
  expect(orderFor('A').slice(0, 2)).toEqual(['A2', 'A1']);
  expect(orderFor('B').slice(0, 3)).toEqual(['B3', 'B2', 'B1']);
  expect(orderFor('C').slice(0, 2)).toEqual(['C1', 'C2']);
});

it('goes on to younger bands, the nearest first, and leaves those for older students to the end', () => {
  expect(orderFor('A').slice(2)).toEqual(['B1', 'B2', 'B3', 'C1', 'C2']);
  expect(orderFor('B').slice(3)).toEqual(['A1', 'A2', 'C1', 'C2']);
  expect(orderFor('C').slice(2)).toEqual(['B1', 'B2', 'B3', 'A1', 'A2']);
});
