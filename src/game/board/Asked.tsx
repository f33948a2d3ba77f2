// After "I asked": what happens now, what to do with a "not now", and how an adult's word makes it count.
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../kit/icons/Icon.tsx';
import type { IconName } from '../../kit/icons/shapes.tsx';
import { askWords } from '../../strings/en/board.ts';

interface AskedProps {
  readonly adult: string;
  readonly onAnother: () => void;
  readonly onBoard: () => void;
}

const icons: readonly IconName[] = ['hand-up', 'ear', 'again', 'heart'];

export function Asked({ adult, onAnother, onBoard }: AskedProps) {
  const { now, toBoard } = askWords;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="asked no-print stack card paper" aria-labelledby="asked-title">
      <h2 id="asked-title" ref={heading} tabIndex={-1}>
        {now.title}
      </h2>
      <ol className="asked-steps stack">
        {now.steps.map(([what, how], at) => (
          <li key={what} className="pair">
            <Icon name={icons[at] ?? 'tick'} size="2.2rem" />
            <span>
              <strong className="lettered lead">{what}</strong>
              <span>{how}</span>
            </span>
          </li>
        ))}
      </ol>
      <p>{now.no(adult)}</p>
      <p className="slip pair on-sun">
        <Icon name="your-turn" size="1.6rem" /> <span>{now.adult}</span>
      </p>
      <p className="no-print row">
        <button type="button" className="button" onClick={onBoard}>
          <Icon name="back" /> {toBoard}
        </button>
        <button type="button" className="button quiet" onClick={onAnother}>
          {now.another}
        </button>
      </p>
    </section>
  );
}
