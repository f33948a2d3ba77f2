// One card of the expert board, cut from colored paper and pinned: on the board, on the wall print and on the class screen.
import type { ComponentChildren } from 'preact';
import './pieces.css';
import './paper-card.css';
import './papers.css';
import { Figure } from './Figure.tsx';
import { Icon } from './icons/Icon.tsx';
import type { IconName } from './icons/shapes.tsx';

export interface PaperCardProps {
  /** The address of the figure's base; without it a card has no picture. Empty while the figure is still being drawn. */
  readonly base?: string | undefined;
  readonly nickname: string;
  readonly title: string;
  readonly line: string;
  readonly status: 'listed' | 'onBreak' | 'inTraining';
  /** The status in words. */
  readonly says: string;
  /** Drawn beside the status; by default the status's own icon. */
  readonly icon?: IconName;
  /** The student's notes: best times, how they like to be asked. */
  readonly notes?: readonly string[];
  /** Chooses the paper's color and the way it hangs; cards of the same number look the same. */
  readonly paper: number;
  /** A word on a flag at the corner: "You". */
  readonly flag?: string | undefined;
  readonly children?: ComponentChildren;
}

const papers = 6;
const icons: Readonly<Record<PaperCardProps['status'], IconName>> = {
  listed: 'hand-up',
  onBreak: 'cup',
  inTraining: 'path',
};

export function PaperCard(props: PaperCardProps) {
  const { base, nickname, title, line, status, says, icon = icons[status], notes = [], paper, flag } = props;
  return (
    <article className="paper-card pair card" data-paper={paper % papers} data-status={status}>
      <span className="pin no-print" aria-hidden="true" />
      {flag !== undefined && <span className="paper-card-flag sign lettered lead">{flag}</span>}
      {base !== undefined && (
        <span className="paper-card-figure">
          {base && <Figure base={base} size="100%" mood={status === 'onBreak' ? 'calm' : 'happy'} />}
        </span>
      )}
      <div className="paper-card-words stack at-start">
        <h3 className="paper-card-name lettered">
          <bdi>{nickname}</bdi>
        </h3>
        <p className="paper-card-title bold">{title}</p>
        <p>{line}</p>
        {notes.map((note) => (
          <p key={note} className="soft">
            {note}
          </p>
        ))}
        <div className="row">
          <span className="chip pair">
            <Icon name={icon} size="1.1em" /> {says}
          </span>
          {props.children}
        </div>
      </div>
    </article>
  );
}
