// One page of the wall print: small on screen, full size on paper. All its measures follow the width of the page.
import { Changing } from '../../../kit/Changing.tsx';
import './wall-sheet.css';
import { Figure } from '../../../kit/Figure.tsx';
import { wallSheetWords } from '../../../strings/en/desk-board.ts';
import type { ChangeLine } from './wall-cards.ts';
import type { SizedCard, WallPage } from './wall-pages.ts';
import { cardLetters, type Detail, flap, type Paper, papers, type WallPlan } from './wall-plan.ts';

interface WallSheetProps {
  readonly page: WallPage;
  readonly paper: Paper;
  readonly title: string;
  /** The text beside the title: which page of how many, or since when changes are listed. */
  readonly aside: string;
  readonly foot: string;
  readonly inkLight: boolean;
}

export function WallSheet({ page, paper, title, aside, foot, inkLight }: WallSheetProps) {
  const { width, height } = papers[paper];
  return (
    <div
      className="wall-sheet"
      data-kind={page.kind}
      data-ink={inkLight ? 'light' : 'full'}
      style={{ '--w': width, '--h': height }}
    >
      <div className="wall-sheet-in to-scale">
        {page.kind !== 'cards' && (
          <div className="wall-sheet-head">
            <p className="wall-sheet-title">{title}</p>
            <p className="wall-sheet-aside">{aside}</p>
          </div>
        )}
        {page.kind === 'list' ? <List lines={page.lines} /> : <Cards {...page} />}
        <p className="wall-sheet-foot">{foot}</p>
      </div>
    </div>
  );
}

interface CardsProps {
  readonly kind: 'board' | 'cards';
  readonly plan: WallPlan;
  readonly cards: readonly SizedCard[];
}

function Cards({ kind, plan, cards }: CardsProps) {
  const { columns, cell, detail } = plan;
  return (
    <div
      className="wall-cards"
      style={{ '--columns': columns, '--cell-w': cell.width, '--cell-h': cell.height }}
    >
      {cards.map((card) =>
        kind === 'board' ? (
          <Card key={card.key} card={card} detail={detail} />
        ) : (
          <div key={card.key} className="wall-cut">
            <Card card={card} detail={detail} />
            <p className="wall-flap" style={{ '--flap': flap }}>
              <Changing text={card.status === 'newJob' ? '' : wallSheetWords.flap} />
            </p>
          </div>
        ),
      )}
    </div>
  );
}

function Card({ card, detail }: { readonly card: SizedCard; readonly detail: Detail }) {
  const { base, nickname, title, line, notes, says, paper, status, em } = card;
  return (
    <div className="wall-card to-fit" data-paper={paper % 6} data-status={status} style={{ '--em': em }}>
      {base && <Figure base={base} size={`${cardLetters.figure[detail]}em`} />}
      <div className="wall-card-words">
        {nickname && (
          <p className="wall-card-name">
            <bdi>{nickname}</bdi>
          </p>
        )}
        <p className="wall-card-title">{title}</p>
        {detail !== 'name' && <p className="wall-card-line">{line}</p>}
        {detail === 'full' &&
          notes.map((note) => (
            <p key={note} className="wall-card-note">
              {note}
            </p>
          ))}
        <p className="wall-card-says">{says}</p>
      </div>
    </div>
  );
}

function List({ lines }: { readonly lines: readonly ChangeLine[] }) {
  return (
    <div className="wall-list">
      {lines.map(({ part, text }, i) => (
        <div key={`${part} ${text}`}>
          {lines[i - 1]?.part !== part && <p className="wall-list-part">{wallSheetWords.parts[part]}</p>}
          <p className="wall-list-line">
            <span className="wall-list-box" /> {text}
          </p>
        </div>
      ))}
    </div>
  );
}
