// One expert's card on the board. Another student's card opens an Ask Card; your own rests, comes back or steps down.
import { Changing } from '../../kit/Changing.tsx';
import { PaperCard } from '../../kit/PaperCard.tsx';
import { boardWords, cardStatusWords } from '../../strings/en/board.ts';
import { canBeAsked, type Expert, paperOf } from './expert.ts';

/** What a student does with their own card. No reason is asked. */
export type OwnMove = 'rest' | 'back' | 'stepDown';

interface ExpertCardProps {
  readonly expert: Expert;
  /** Absent where the expert cannot be asked. */
  readonly onAsk?: ((expert: Expert) => void) | undefined;
  /** Present on the student's own card. */
  readonly onOwn?: ((expert: Expert, move: OwnMove) => void) | undefined;
}

export function ExpertCard({ expert, onAsk, onOwn }: ExpertCardProps) {
  const { nickname, job, status } = expert;
  const { own } = boardWords;
  return (
    <PaperCard {...paperOf(expert)} flag={onOwn && cardStatusWords.you}>
      {onAsk && !onOwn && canBeAsked(expert) && (
        <button
          type="button"
          className="expert-ask plain bold"
          aria-label={boardWords.askFor(nickname, job.title)}
          onClick={() => onAsk(expert)}
        >
          {boardWords.ask(nickname)}
        </button>
      )}
      {onOwn && status !== 'inTraining' && (
        <div className="row">
          <button
            type="button"
            className="button"
            onClick={() => onOwn(expert, status === 'listed' ? 'rest' : 'back')}
          >
            <Changing text={status === 'listed' ? own.rest : own.back} />
          </button>
          <button type="button" className="button quiet" onClick={() => onOwn(expert, 'stepDown')}>
            {own.stepDown}
          </button>
        </div>
      )}
    </PaperCard>
  );
}
