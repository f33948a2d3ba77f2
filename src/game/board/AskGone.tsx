// An Ask Card for a job that is not on the board: what to do instead.
import { useEffect, useRef } from 'preact/hooks';
import './ask.css';
import { Icon } from '../../kit/icons/Icon.tsx';
import { askWords as words } from '../../strings/en/board.ts';

export function AskGone({ onBoard }: { readonly onBoard: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="ask page" data-screen="ask">
      <section className="ask-head card row own-width no-print paper">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p>{words.gone}</p>
        <p className="no-print row">
          <button type="button" className="button first" onClick={onBoard}>
            <Icon name="back" /> {words.toBoard}
          </button>
        </p>
      </section>
    </div>
  );
}
