// Who acts in the student's place while a story's model is watched.
import { expect, it } from 'vitest';
import { walkerOf } from '../../../src/game/talk/walker.ts';
import type { CastMember } from '../../../src/story/cast.ts';
import type { Book } from '../../../src/story/page.ts';

const member = (id: string, name: string): CastMember => ({ id, name }) as CastMember;
const cast = [member('noor', 'Noor'), member('bea', 'Bea'), member('kai', 'Kai')];
const walks = (title: string | undefined, ...people: readonly string[]): string | undefined => {
  const book = { entry: { cast: people }, watch: title && { title } } as unknown as Book;
  return walkerOf(book, cast)?.id;
};

it('the walker is named by the title', () => expect(walks('Watch Bea ask', 'noor')).toBe('bea'));
it('the walker is not in the story', () => expect(walks('Watch Bea ask Kai', 'bea')).toBe('kai'));
it('the walker is the first other person of the cast when the title names none', () => {
  expect(walks('Watch first', 'kai')).toBe('noor');
  expect(walks(undefined)).toBe('noor');
});
