// A student's own card on the shared screen: its status, and what they can do with it, each with one press.

import { type CardDeed, deedsFor } from '../../../progress/board/card-deeds.ts';
import type { Pathway } from '../../../progress/pathway/pathways.ts';
import { changeWords as words } from '../../../strings/en/review.ts';

interface OwnCardProps {
  readonly title: string;
  readonly pathway: Pathway;
  readonly onDeed: (deed: CardDeed) => void;
}

export function OwnCard({ title, pathway, onDeed }: OwnCardProps) {
  const { step, card } = pathway;
  return (
    <div className="own-card row apart">
      <p>
        <strong>{title}</strong>{' '}
        <span className="chip">{words.states[step === 'badged' ? card : 'inTraining']}</span>
      </p>
      <div className="row">
        {deedsFor(pathway).map((deed) => {
          const says = deed === 'stepDown' && card === 'asked' ? words.takeBackRequest : words.deeds[deed];
          return (
            <button
              key={deed}
              type="button"
              className="button"
              aria-label={`${says}: ${title}`}
              onClick={() => onDeed(deed)}
            >
              {says}
            </button>
          );
        })}
      </div>
    </div>
  );
}
