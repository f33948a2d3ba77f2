// Part 3 begins with everybody at the same time: all look at their own card, and those who want to change it raise a hand.
import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { changeWords as words } from '../../../strings/en/review.ts';

interface HandsUpProps {
  readonly students: readonly { readonly id: string; readonly name: string }[];
  /** The students whose hands are up, in the order of the list. */
  readonly onGo: (up: readonly string[]) => void;
}

export function HandsUp({ students, onGo }: HandsUpProps) {
  const [up, setUp] = useState<ReadonlySet<string>>(new Set());
  const turn = (id: string): void => {
    const next = new Set(up);
    if (!next.delete(id)) next.add(id);
    setUp(next);
  };
  return (
    <section className="stack card paper" aria-labelledby="hands-up">
      <h3 id="hands-up">{words.handsUp}</h3>
      <p className="review-big from-afar">{words.atOnce}</p>
      <p className="desk-hint">{words.tapHands}</p>
      <ul className="review-names cards tiny close">
        {students.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className="pick bare"
              aria-pressed={up.has(id)}
              data-seen={up.has(id)}
              onClick={() => turn(id)}
            >
              <span>{name}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="row">
        <button
          type="button"
          className="button first"
          onClick={() => onGo(students.map(({ id }) => id).filter((id) => up.has(id)))}
        >
          <Changing text={words.goWith(up.size)} />
          <Icon name="on" />
        </button>
        <button type="button" className="button quiet" onClick={() => onGo(students.map(({ id }) => id))}>
          {words.everyone}
        </button>
      </div>
    </section>
  );
}
