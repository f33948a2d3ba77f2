// A story with two beginnings: a seed draws one, and the book stays with it however often it is opened (story/reader.ts).

import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { drawBeginning, readThrough, turnPage } from '../../src/story/reader.ts';
import { starterStory } from '../../src/workshop/cli/starter.ts';
import { storiesOnDisk } from '../../src/workshop/library/stories-on-disk.ts';
import { readCast } from '../../src/writing/read-cast.ts';
import { shelve } from '../../src/writing/shelve.ts';
import { storyTexts } from '../support/story-texts.ts';

const root = resolve(import.meta.dirname, '../..');
const two = starterStory('the-leaning-plant')
  .replace('# minutes: 4', '# minutes: 4\n# beginnings: 2')
  .replace('VAR notes', 'VAR beginning = 1\nVAR notes')
  .replace('It looks like it wants to tell you a secret.', '{beginning == 2:It hums.|It sings.}')
  .replace('Hana looks up from her plant.', 'Hana looks up. {beginning == 2:She yawns.|She grins.}');
const place = { id: 'the-leaning-plant', folder: 'stories/en/academic/the-leaning-plant' };
const { cast } = readCast(storiesOnDisk(root));
const { book } = shelve(storyTexts({ [`${place.folder}/story.ink`]: two }), place, cast);
if (!book) throw new Error('There is no book.');

const textOf = (seed: number): string =>
  readThrough(drawBeginning(book, seed), [{ choice: 'look-light' }])
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .join(' ');

it('a seed draws a beginning, and later lines fit that beginning', () => {
  expect(book.beginnings).toHaveLength(2);
  expect(textOf(4)).toContain('It sings.');
  expect(textOf(4)).toContain('She grins.');
  expect(textOf(7)).toContain('It hums.');
  expect(textOf(7)).toContain('She yawns.');
});

it('drawing again from a drawn book changes nothing', () => {
  const drawn = drawBeginning(book, 7);
  expect(turnPage(drawBeginning(drawn, 4), [])).toEqual(turnPage(drawn, []));
});
