// The two sides of a practice card: the front for the asker, the back for the guide.
import { type practiceCards, facilitateWords as words } from '../../../strings/en/facilitate.ts';

interface SideProps {
  readonly card: (typeof practiceCards)[number];
}

export function CardFront({ card }: SideProps) {
  return (
    <div className="card-side stack close" data-paper={card.n % 6}>
      <p className="card-kind">
        {words.card(card.n)} · {words.front}
      </p>
      <Part name={words.need} says={card.need} big />
      <Part name={words.who} says={card.who} />
      <Part name={words.wobble} says={card.wobble} />
      <Part name={words.words} says={card.words} />
    </div>
  );
}

export function CardBack({ card }: SideProps) {
  return (
    <div className="card-side stack close" data-back data-paper={card.n % 6}>
      <p className="card-kind">
        {words.card(card.n)} · {words.backSide}
      </p>
      <Part name={words.know} says={card.know} big />
      <Part name={words.limit} says={card.limit} />
      <Part name={words.hiccup} says={card.hiccup} />
      {card.tellOnly && <p className="chip card-only">{words.tellOnly}</p>}
    </div>
  );
}

interface PartProps {
  readonly name: string;
  readonly says: string;
  readonly big?: boolean;
}

function Part({ name, says, big }: PartProps) {
  return (
    <p className="card-part" data-big={big || undefined}>
      <strong>{name}</strong> {says}
    </p>
  );
}
