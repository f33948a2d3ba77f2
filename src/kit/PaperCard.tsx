// One card of the expert board, cut from colored paper and pinned: on the board, on the wall print and on the class screen.
import type { ComponentChildren } from 'preact';
import './paper-card.css';
import { Figure } from './Figure.tsx';

export interface PaperCardProps {
  /** The address of the figure's base; without it a card has no picture. */
  readonly base?: string | undefined;
  readonly nickname: string;
  readonly title: string;
  readonly line: string;
  readonly status: 'listed' | 'onBreak' | 'inTraining';
  /** The status as it is said. */
  readonly says: string;
  /** Best times, how they like to be asked. */
  readonly notes?: readonly string[];
  /** Chooses the paper's color and the way it hangs; cards of the same number look the same. */
  readonly paper: number;
  readonly children?: ComponentChildren;
}

const papers = 6;

export function PaperCard({
  base,
  nickname,
  title,
  line,
  status,
  says,
  notes = [],
  paper,
  children,
}: PaperCardProps) {
  return (
    <article className="paper-card" data-paper={paper % papers} data-status={status}>
      <span className="paper-card-pin" aria-hidden="true" />
      {base && <Figure base={base} size="5.5rem" mood={status === 'onBreak' ? 'calm' : 'happy'} />}
      <div className="paper-card-words">
        <h3 className="paper-card-name">{nickname}</h3>
        <p className="paper-card-title">{title}</p>
        <p>{line}</p>
        {notes.map((note) => (
          <p key={note} className="paper-card-note">
            {note}
          </p>
        ))}
        <p>
          <span className="chip">{says}</span>
        </p>
        {children}
      </div>
    </article>
  );
}
