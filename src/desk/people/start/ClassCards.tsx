// The sign-in cards of a class: made for everyone, printed, printed once more, and voided.
import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import type { NamedLearner } from '../../../progress/class/roster.ts';
import { startWords } from '../../../strings/en/start.ts';
import { OnlyHereNote } from '../../frame/OnlyHereNote.tsx';
import { CardsAgain } from './CardsAgain.tsx';
import { SignInCards } from './SignInCards.tsx';
import { holdersAmong, type PrintedCard } from './sign-in-cards.ts';

interface ClassCardsProps {
  readonly learners: readonly NamedLearner[];
  /** The cards that are ready to print. */
  readonly cards: readonly PrintedCard[];
  readonly onlyHere: boolean;
  readonly onNew: () => void;
  readonly onAgain: () => void;
  readonly onVoid: (holders: readonly NamedLearner[]) => void;
  readonly onLetIn: () => void;
}

const words = startWords.page;

export function ClassCards({ learners, cards, onlyHere, onNew, onAgain, onVoid, onLetIn }: ClassCardsProps) {
  const [asking, setAsking] = useState(false);
  const holders = holdersAmong(learners);
  return (
    <section className="stack card paper" aria-labelledby="class-cards">
      <div className="stack no-print">
        <h2 id="class-cards">{words.cards}</h2>
        <p>{words.cardsAbout}</p>
        {onlyHere && <OnlyHereNote text={words.onlyHere} />}
        <div className="row">
          <button
            type="button"
            className="button first"
            disabled={learners.length === 0}
            onClick={() => (holders.length > 0 ? setAsking(true) : onNew())}
          >
            {words.printAll}
          </button>
          {cards.length > 0 && (
            <button type="button" className="button" onClick={() => window.print()}>
              {words.print}
            </button>
          )}
          {holders.length > 0 && cards.length === 0 && (
            <button type="button" className="button" onClick={onAgain}>
              {words.again.print}
            </button>
          )}
          {holders.length > 0 && (
            <button type="button" className="button quiet" onClick={() => onVoid(holders)}>
              {words.voidAll}
            </button>
          )}
        </div>
        <div className="row">
          <button type="button" className="button" onClick={onLetIn}>
            {startWords.letIn.open}
          </button>
          <span className="desk-hint">{startWords.letIn.openAbout}</span>
        </div>
        <p role="status">
          <Changing text={cards.length > 0 ? words.ready(cards.length) : ''} />
        </p>
      </div>
      <SignInCards cards={cards} />
      {asking && (
        <CardsAgain
          count={holders.reduce((sum, one) => sum + one.cards.length, 0)}
          onNew={() => {
            setAsking(false);
            onNew();
          }}
          onAgain={() => {
            setAsking(false);
            onAgain();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
