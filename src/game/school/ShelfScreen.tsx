// The shelf of all role-plays. Its search words go into the address once the student pauses typing.
import { soundsBig } from '../../words/en/sounds-big.ts';
import { useWish } from '../board/useWish.ts';
import { useStoriesReady } from '../talk/useStoriesReady.ts';
import { RolePlayShelf, type ShelfProps } from './RolePlayShelf.tsx';
import { isOnlyTyping, withFind } from './shelf-query.ts';

export function ShelfScreen({ query, onQuery, ...rest }: Omit<ShelfProps, 'onNear'>) {
  const wish = useWish({
    kept: query.find,
    isBig: (words) => soundsBig(words) !== undefined,
    onKeep: (find) => onQuery(withFind(query, find)),
  });
  const onNear = useStoriesReady(rest.stories);
  return (
    <RolePlayShelf
      {...rest}
      onNear={onNear}
      query={withFind(query, wish.now === '' ? undefined : wish.now)}
      onQuery={(next) => {
        wish.set(next.find ?? '');
        if (!isOnlyTyping(query, next)) onQuery(withFind(next, next.find && query.find));
      }}
    />
  );
}
