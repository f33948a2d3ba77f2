// Finding a role-play on the shelf: by any word on its card, however it is typed.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fitsQuery } from '../../../src/game/school/shelf-filter.ts';
import type { ShelfQuery } from '../../../src/game/school/shelf-query.ts';
import { readLibrary } from '../../../src/workshop/library/library.ts';

const { stories, cast } = readLibrary(resolve(import.meta.dirname, '../../..'));
const entries = stories.flatMap(({ book }) => (book ? [book.entry] : []));
const find = (query: ShelfQuery) =>
  entries.filter((story) => fitsQuery(story, query, cast)).map(({ id }) => id);

describe('The shelf', () => {
  it('holds every role-play when nothing is looked for', () => expect(find({})).toHaveLength(entries.length));
  it.each([
    ['a title', 'step three', 'stuck-on-step-three'],
    ['a name without its accent', 'lucia', 'more-than-thanks'],
    ['half a word, in capitals', 'THAN', 'more-than-thanks'],
    ['words in another order', 'me show', 'could-you-show-me'],
  ])('finds %s', (_, words, id) => expect(find({ find: words })).toContain(id));
  it('finds nothing when one of the words is on no card', () =>
    expect(find({ find: 'step xylophone' })).toEqual([]));
  it('narrows by room, skill, band and length together', () => {
    expect(find({ room: 'room-12', skill: 'identify', band: 'A' })).toContain('stuck-on-step-three');
    expect(find({ room: 'library' })).not.toContain('stuck-on-step-three');
    const short = find({ length: 'short' });
    expect(short.length + find({ length: 'long' }).length).toBe(entries.length);
    expect(find({ room: 'room-12', band: 'A' }).every((id) => find({ band: 'B' }).includes(id))).toBe(true);
  });
});
