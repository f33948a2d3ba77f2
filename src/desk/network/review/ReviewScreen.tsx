// The monthly review of the board, for the projector: seven parts in about twenty minutes. It can be left and continued.
import { useState } from 'preact/hooks';
import './review.css';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { projectReview } from '../../../progress/board/review.ts';
import { reviewWords as words } from '../../../strings/en/review.ts';
import type { Desk } from '../../desk.ts';
import { saidDay } from '../board/said-day.ts';
import { WallPrint } from '../board/WallPrint.tsx';
import { Change } from './Change.tsx';
import { Dates } from './Dates.tsx';
import { DonePart } from './DonePart.tsx';
import { Look } from './Look.tsx';
import { PartsNav } from './PartsNav.tsx';
import { ReviewDoor } from './ReviewDoor.tsx';
import { ReviewIdeas } from './ReviewIdeas.tsx';
import { minutesFor } from './review-minutes.ts';
import { type ReviewPart, reviewParts, useReviewPlace } from './review-place.ts';
import { changesIn, sentenceFor } from './review-sentences.ts';
import { ThankYous } from './ThankYous.tsx';
import { TuneUpPart } from './TuneUpPart.tsx';

interface DeskReviewProps {
  readonly desk: Desk;
}

export function ReviewScreen({ desk }: DeskReviewProps) {
  const { state, today, onGo } = desk;
  const { month, last } = projectReview(state, today);
  const held = last?.month === month ? last : undefined;
  const [place, onPlace, startOver] = useReviewPlace(
    desk.class === undefined ? month : `${month} ${desk.class}`,
  );
  // An adult who comes back to the screen is first asked where to continue, so this is not remembered.
  const [inside, setInside] = useState(false);
  const [printing, setPrinting] = useState(false);
  const onBoard = (): void => onGo({ at: 'board' });
  const onPrint = (): void => setPrinting(true);
  if (printing) {
    return (
      <WallPrint
        state={desk.state}
        today={desk.today}
        baseOf={desk.baseOf}
        kind="changes"
        back={words.backToReview}
        onBack={() => setPrinting(false)}
      />
    );
  }
  const { part } = place;
  const students = [...state.learners.values()].filter(({ named }) => named).length;
  const minutes = minutesFor(students);
  if (!inside || !part) {
    const sayIt = sentenceFor(state, (day) => saidDay(day, today));
    const heldSaid = held && { changes: changesIn(state, held).map(sayIt), goal: held.goal };
    return (
      <div className="desk-review" data-screen="desk-review">
        <ReviewDoor
          held={heldSaid}
          heldDay={saidDay(held?.day ?? today, today)}
          begun={part !== undefined}
          students={students}
          onPrint={onPrint}
          onBoard={onBoard}
          onStart={() => {
            startOver();
            setInside(true);
          }}
          onGoOn={() => setInside(true)}
        />
      </div>
    );
  }
  const at = reviewParts.indexOf(part);
  const goTo = (to: ReviewPart | undefined): void => {
    if (to) onPlace({ part: to });
  };
  const given = { place, onPlace, minutes: minutes[part] };
  const pages: Readonly<Record<ReviewPart, () => preact.JSX.Element>> = {
    thanks: () => <ThankYous minutes={minutes.thanks} />,
    look: () => <Look state={desk.state} me={desk.me} today={desk.today} minutes={minutes.look} />,
    change: () => (
      <Change state={desk.state} confirm={desk.confirm} as={desk.as} baseOf={desk.baseOf} {...given} />
    ),
    ideas: () => <ReviewIdeas state={desk.state} today={desk.today} onGo={desk.onGo} {...given} />,
    dates: () => (
      <Dates
        state={desk.state}
        today={desk.today}
        note={desk.note}
        freshId={desk.freshId}
        onSay={desk.onSay}
        {...given}
      />
    ),
    tuneUp: () => <TuneUpPart state={desk.state} today={desk.today} students={students} {...given} />,
    done: () => (
      <DonePart
        state={desk.state}
        today={desk.today}
        note={desk.note}
        place={place}
        onPlace={onPlace}
        onPrint={onPrint}
        onBoard={onBoard}
      />
    ),
  };
  return (
    <div className="desk-review" data-screen="desk-review">
      <header className="desk-review-head row apart">
        <h1>{words.title}</h1>
        <button type="button" className="button quiet" onClick={() => setInside(false)}>
          {words.leave}
        </button>
      </header>
      <PartsNav now={part} minutes={minutes} onPart={goTo} />
      <div key={part}>{pages[part]()}</div>
      <footer className="desk-review-foot">
        {at > 0 && (
          <button type="button" className="button" onClick={() => goTo(reviewParts[at - 1])}>
            <Icon name="back" /> {words.back}
          </button>
        )}
        {at < reviewParts.length - 1 && (
          <button type="button" className="button first" onClick={() => goTo(reviewParts[at + 1])}>
            {words.next} <Icon name="on" />
          </button>
        )}
      </footer>
    </div>
  );
}
