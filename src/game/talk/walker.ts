// Which cast member plays a story's model in Watch first.
import type { CastMember } from '../../story/cast.ts';
import type { Book } from '../../story/page.ts';

/** The cast member named in the model's title ("Watch Bea ask"), never one of the story's own partners. */
export function walkerOf(
  { entry, watch }: Pick<Book, 'entry' | 'watch'>,
  cast: readonly CastMember[],
): CastMember | undefined {
  const title = watch?.title ?? '';
  return cast.find(({ name, id }) => title.includes(name) && !entry.cast.includes(id)) ?? cast[0];
}
