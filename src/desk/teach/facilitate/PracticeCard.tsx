// One practice card on the screen: its topic, a box to tick for printing, and both sides when it is opened.
import { type practiceCards, facilitateWords as words } from '../../../strings/en/facilitate.ts';
import { CardBack, CardFront } from './CardSides.tsx';

interface PracticeCardProps {
  readonly card: (typeof practiceCards)[number];
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

export function PracticeCard({ card, isChosen, onChoose }: PracticeCardProps) {
  return (
    <article className="practice-card" data-paper={card.n % 6}>
      <label className="tick">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
        <span>
          <strong>{words.card(card.n)}</strong> {card.need}
        </span>
      </label>
      <details>
        <summary>{words.sees}</summary>
        <CardFront card={card} />
        <CardBack card={card} />
      </details>
    </article>
  );
}
