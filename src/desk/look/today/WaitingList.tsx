// The list of what waits for the adult who is signed in, each answered in its own place. A “not yet” hides a thing until tomorrow.

import { useId, useRef } from 'preact/hooks';
import type { Day } from '../../../practice/days.ts';
import type { DeskRoute } from '../../frame/desk-route.ts';
import type { Held, SayLater } from '../../said.ts';
import './waiting.css';
import type { Waiting } from '../../../progress/class/waiting.ts';
import { todayWords as words } from '../../../strings/en/desk-today.ts';
import { WaitingItem } from './WaitingItem.tsx';

interface WaitingListProps {
  readonly spoken: (day: Day) => string;
  readonly later: SayLater;
  readonly putAside: (key: string, says: string) => void;
  readonly isAside: (key: string) => boolean;
  readonly held: (key: string) => Held | undefined;
  readonly baseOf: (learner: string) => string | undefined;
  readonly onGo: (route: DeskRoute) => void;
  readonly title: string;
  readonly waiting: readonly Waiting[];
  /** The sentence shown when nothing waits. */
  readonly about: string;
}

export function WaitingList({
  spoken,
  later,
  putAside,
  isAside,
  held,
  baseOf,
  onGo,
  title,
  waiting,
  about,
}: WaitingListProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = waiting.filter(({ key }) => !isAside(key) && !(held(key) && !held(key)?.slip));
  const resting = waiting.filter(({ key }) => isAside(key)).length;
  return (
    <section className="waiting card paper" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {shown.length === 0 ? (
        <div className="waiting-nothing stack close">
          <p>{words.nothing}</p>
          <p className="desk-hint">{about}</p>
        </div>
      ) : (
        <ul className="rows">
          {shown.map((each) => (
            <WaitingItem
              key={each.key}
              spoken={spoken}
              later={later}
              putAside={putAside}
              held={held}
              baseOf={baseOf}
              onGo={onGo}
              waiting={each}
              onGone={() => heading.current?.focus({ preventScroll: true })}
            />
          ))}
        </ul>
      )}
      {resting > 0 && <p className="desk-hint">{words.resting(resting)}</p>}
    </section>
  );
}
