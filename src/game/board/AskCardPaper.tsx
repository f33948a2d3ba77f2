// An Ask Card as its reader sees it: pictures and large words, with the job's edge at the foot.
import { Changing } from '../../kit/Changing.tsx';
import '../../kit/scale-elsewhere.css';
import './ask-card.css';
import { Figure } from '../../kit/Figure.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import { askWords as words } from '../../strings/en/board.ts';
import { ended } from '../../strings/en/ended.ts';

export interface AskCard {
  readonly forName: string;
  readonly base?: string | undefined;
  readonly title: string;
  readonly need: string;
  readonly tried: string;
  readonly when: string;
  /** Absent for a guest. */
  readonly from: string | undefined;
  /** Where the job ends: what it does not help with. */
  readonly edge: string;
}

/** Most letters for each size of the words: longer cards get smaller words, so that all of a card is seen at once. */
const lengths = [
  ['short', 60],
  ['middle', 140],
  ['long', 260],
] as const;

export function AskCardPaper({ card }: { readonly card: AskCard }) {
  const { forName, base, title, need, tried, when, from, edge } = card;
  const letters = need.length + tried.length + when.length;
  const size = lengths.find(([, most]) => letters <= most)?.[0] ?? 'longest';
  return (
    <div className="ask-card card from-afar" data-size={size} style={{ '--longest': longestWord(card) }}>
      <p className="ask-card-for pair">
        {base !== undefined && (
          <span className="ask-card-picture">
            <Figure base={base} size="100%" />
          </span>
        )}
        <span className="ask-card-name">
          <strong>{words.forName(forName)}</strong>
          <span>{title}</span>
        </span>
      </p>
      <p className="ask-card-need stack">
        <Icon name="hand-up" size="1.3em" />{' '}
        <span>
          <Changing text={need || words.noNeed} />
        </span>
      </p>
      {tried && (
        <p className="ask-card-more stack">
          <Icon name="thought" size="1.5em" /> <span>{tried}</span>
        </p>
      )}
      {when && (
        <p className="ask-card-more stack">
          <Icon name="clock" size="1.5em" /> <span>{when}</span>
        </p>
      )}
      <p className="ask-card-foot stack">
        <span>
          {from && <strong>{ended(words.from(from))}</strong>}
          <span> {words.okNo}</span>
        </span>
        <small>{edge}</small>
      </p>
    </div>
  );
}

/** Length of the longest word, at most 20: a longer word has to break in any case. */
function longestWord({ forName, title, need, tried, when }: AskCard): number {
  const words = [forName, title, need, tried, when].join(' ').split(/\s+/);
  return Math.min(20, Math.max(...words.map((word) => word.length)));
}
