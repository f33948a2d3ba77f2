// The students by name, with whose turn it is and who has had theirs.
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { changeWords as words } from '../../../strings/en/review.ts';

interface TurnsProps {
  readonly turns: readonly { readonly id: string; readonly name: string; readonly seen: boolean }[];
  readonly now: string | undefined;
  readonly onTurn: (id: string) => void;
}

export function Turns({ turns, now, onTurn }: TurnsProps) {
  const list = useRef<HTMLElement>(null);
  // The list may scroll: the student whose turn it is is scrolled into view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the turn.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [now]);
  return (
    <nav ref={list} className="review-turns" aria-label={words.who}>
      <ul className="cards tiny close">
        {turns.map(({ id, name, seen }) => (
          <li key={id}>
            <button
              type="button"
              className="pick bare"
              aria-current={id === now ? 'step' : undefined}
              data-seen={seen}
              onClick={() => onTurn(id)}
            >
              {seen && <Icon name="tick" label={words.seen} size="1em" />}
              <span> {name}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
