// The shelf of all role-plays, wired: what is looked for goes into the address when it was rested on.

import { soundsBig } from '../../words/en/sounds-big.ts';
import { useWish } from '../board/useWish.ts';
import { RolePlayShelf, type ShelfProps } from './RolePlayShelf.tsx';

export function ShelfScreen({ query, onQuery, ...rest }: ShelfProps) {
  const wish = useWish({
    kept: query.find,
    isBig: (words) => soundsBig(words) !== undefined,
    onKeep: (find) => onQuery(withFind(query, find)),
  });
  return (
    <RolePlayShelf
      {...rest}
      query={withFind(query, wish.now === '' ? undefined : wish.now)}
      onQuery={(next) => {
        wish.set(next.find ?? '');
        const isTyping =
          JSON.stringify(withFind(next, undefined)) === JSON.stringify(withFind(query, undefined));
        if (!isTyping) onQuery(withFind(next, next.find && query.find));
      }}
    />
  );
}

function withFind(query: ShelfProps['query'], find: string | undefined): ShelfProps['query'] {
  const { find: _, ...others } = query;
  return find === undefined ? others : { ...others, find };
}
