// What is looked for on the shelf, as the address keeps it, and which changes are only typing.
import { expect, it } from 'vitest';
import {
  isOnlyTyping,
  type ShelfQuery,
  shelfQueryFrom,
  withFind,
} from '../../../src/game/school/shelf-query.ts';

const read = (search: string): ShelfQuery => shelfQueryFrom(new URLSearchParams(search));

it('the shelf reads filters that exist, and leaves out the rest', () => {
  expect(read('find=cut&room=library&skill=approach&band=B&length=short')).toEqual({
    find: 'cut',
    room: 'library',
    skill: 'approach',
    band: 'B',
    length: 'short',
  });
  expect(read('find=&room=attic&skill=&band=Z&length=longest&other=1')).toEqual({});
  expect(read(`find=${'x'.repeat(200)}`).find).toHaveLength(80);
});

it('a new find text keeps the other filters', () => {
  expect(withFind({ find: 'a', room: 'library' }, 'b')).toEqual({ room: 'library', find: 'b' });
  expect(withFind({ find: 'a', room: 'library' }, undefined)).toEqual({ room: 'library' });
});

it.each<[ShelfQuery, ShelfQuery, boolean]>([
  [{}, { find: 'a' }, true],
  [{ find: 'a', room: 'library' }, { find: 'ab', room: 'library' }, true],
  [{ find: 'a', room: 'library' }, { room: 'library' }, true],
  [{ find: 'a' }, { find: 'a', room: 'library' }, false],
  [{ find: 'a', room: 'library' }, { find: 'b' }, false],
])('from %o to %o is typing alone: %s', (before, next, typing) =>
  expect(isOnlyTyping(before, next)).toBe(typing),
);
