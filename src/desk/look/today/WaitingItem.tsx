// One waiting thing: a figure, a sentence and its buttons. Once answered, it shows the answer in the same place, with Undo for a while.

import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Figure } from '../../../kit/Figure.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { Day } from '../../../practice/days.ts';
import type { Waiting } from '../../../progress/class/waiting.ts';
import { todayWords as words } from '../../../strings/en/desk-today.ts';
import type { DeskRoute } from '../../frame/desk-route.ts';
import type { Held, SayLater } from '../../said.ts';
import { WaitingButtons } from './WaitingButtons.tsx';
import { lineFor } from './waiting-line.ts';

interface WaitingItemProps {
  readonly spoken: (day: Day) => string;
  readonly later: SayLater;
  readonly putAside: (key: string, says: string) => void;
  readonly held: (key: string) => Held | undefined;
  readonly baseOf: (learner: string) => string | undefined;
  readonly onGo: (route: DeskRoute) => void;
  readonly waiting: Waiting;
  /** Called when it goes while it has focus, so that focus can be moved. */
  readonly onGone: () => void;
}

export function WaitingItem({
  spoken,
  later,
  putAside,
  held,
  baseOf,
  onGo,
  waiting,
  onGone,
}: WaitingItemProps) {
  const slip = held(waiting.key)?.slip;
  const item = useRef<HTMLLIElement>(null);
  const was = useRef(slip !== undefined);
  // For an adult on the keyboard, focus on Undo stops its time until they move on. A mouse press leaves focus there too, but must not stop it.
  const byKeys = useRef(false);
  const isAnswered = slip !== undefined;
  useEffect(() => {
    // When it is answered, focus goes to Undo; when that is undone, back to the buttons.
    if (isAnswered !== was.current) item.current?.querySelector('button')?.focus({ preventScroll: true });
    was.current = isAnswered;
  }, [isAnswered]);
  const gone = useRef(onGone);
  gone.current = onGone;
  useLayoutEffect(
    () => () => {
      if (item.current?.contains(document.activeElement)) gone.current();
    },
    [],
  );
  const { says, about } = lineFor(waiting, spoken);
  const who = 'who' in waiting ? waiting.who : undefined;
  const base = who && baseOf(who.id);
  return (
    <li
      ref={item}
      className="waiting-item"
      data-kind={waiting.kind}
      data-answered={isAnswered || undefined}
      onKeyDownCapture={() => {
        byKeys.current = true;
      }}
      onPointerDownCapture={() => {
        byKeys.current = false;
      }}
    >
      <span className="waiting-figure face">
        {base ? <Figure base={base} size="3.6rem" /> : <Icon name={iconFor(waiting)} size="2.2rem" />}
      </span>
      {slip ? (
        <Answered slip={slip} holds={() => byKeys.current} />
      ) : (
        <div className="waiting-words row">
          <div className="stack close grow">
            <p className="waiting-says">{says}</p>
            {about && <p className="desk-hint">{about}</p>}
          </div>
          <WaitingButtons later={later} putAside={putAside} onGo={onGo} waiting={waiting} says={says} />
        </div>
      )}
    </li>
  );
}

function iconFor({ kind }: Waiting) {
  return kind === 'trial' ? 'clock' : kind === 'review' ? 'again' : 'person';
}

interface AnsweredProps {
  readonly slip: NonNullable<Held['slip']>;
  /** True when focus on Undo stops its time. */
  readonly holds: () => boolean;
}

function Answered({ slip, holds }: AnsweredProps) {
  const id = useId();
  return (
    <div className="bold note leaf row apart">
      <p id={id}>
        <Icon name="tick" /> {slip.text}
      </p>
      <button
        type="button"
        className="button"
        aria-describedby={id}
        onClick={slip.onUndo}
        onFocus={() => slip.onHold(holds())}
        onBlur={() => slip.onHold(false)}
      >
        {words.undo}
      </button>
    </div>
  );
}
