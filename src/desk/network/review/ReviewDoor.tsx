// The page before the review: what it needs, where it was left, or the result of this month's review.
import { useEffect, useRef } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { doneWords, reviewWords as words } from '../../../strings/en/review.ts';
import { allAtOnce, minutesFor, minutesInAll, secondsEach, turnsIn } from './review-minutes.ts';
import { reviewParts } from './review-place.ts';

interface HeldReview {
  /** Its changes, in plain sentences. */
  readonly changes: readonly string[];
  readonly goal?: string | undefined;
}

interface ReviewDoorProps {
  /** This month's review, if it was held. */
  readonly held: HeldReview | undefined;
  readonly heldDay: string;
  /** True when it was begun and left. */
  readonly begun: boolean;
  /** How many students the class has. */
  readonly students: number;
  readonly onStart: () => void;
  readonly onGoOn: () => void;
  readonly onPrint: () => void;
  readonly onBoard: () => void;
}

export function ReviewDoor({
  held,
  heldDay,
  begun,
  students,
  onStart,
  onGoOn,
  onPrint,
  onBoard,
}: ReviewDoorProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className="review-door stack loose card paper">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      {held ? (
        <>
          <p>{words.held(heldDay)}</p>
          <h2>{words.heldChanges}</h2>
          {held.changes.length === 0 && <p>{words.heldNoChanges}</p>}
          <ul className="review-big from-afar stack close">
            {held.changes.map((change, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two changes may read alike where names were erased.
              <li key={at}>{change}</li>
            ))}
          </ul>
          <p className="review-goal-said from-afar">
            <Changing text={held.goal ? doneWords.goal(held.goal) : doneWords.noGoal} />
          </p>
        </>
      ) : (
        <>
          <p>{words.before(minutesInAll(students), students)}</p>
          <Reckoning students={students} />
          <p>{words.beforeNeeds}</p>
          <p>{words.noRush}</p>
        </>
      )}
      <div className="row">
        {held && (
          <button type="button" className="button first" onClick={onPrint}>
            {words.printChanges}
          </button>
        )}
        {begun && !held && (
          <button type="button" className="button first" onClick={onGoOn}>
            {words.goOn} <Icon name="on" />
          </button>
        )}
        <button type="button" className={begun || held ? 'button' : 'button first'} onClick={onStart}>
          <Changing text={held ? words.goThrough : begun ? words.startOver : words.start} />
        </button>
        <button type="button" className="button quiet" onClick={onBoard}>
          {words.toBoard}
        </button>
      </div>
    </section>
  );
}

/** The minutes of each part, their sum, and why the cards of a whole class take so few. */
function Reckoning({ students }: { readonly students: number }) {
  const minutes = minutesFor(students);
  const timed = reviewParts.filter((part) => minutes[part] > 0);
  return (
    <details className="review-reckoning">
      <summary>{words.reckoned}</summary>
      <p>
        {words.sum(
          timed.map((part) => [words.parts[part], minutes[part]] as const),
          minutesInAll(students),
        )}
      </p>
      <p>{words.parallel(allAtOnce, turnsIn(students), secondsEach)}</p>
    </details>
  );
}
