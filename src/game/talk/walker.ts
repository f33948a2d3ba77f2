// Who walks a story's model in your place.
import type { CastMember } from '../../story/cast.ts';
import type { Book } from '../../story/page.ts';

/** Whoever the walk's title names: "Watch Bea ask". Never one of the story's own people. */
export function walkerOf(
  { entry, watch }: Pick<Book, 'entry' | 'watch'>,
  cast: readonly CastMember[],
): CastMember | undefined {
  const title = watch?.title ?? '';
  return cast.find(({ name, id }) => title.includes(name) && !entry.cast.includes(id)) ?? cast[0];
}
