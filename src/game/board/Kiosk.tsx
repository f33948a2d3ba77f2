// The class screen: the board large and calm for a projector or a wall. Its only buttons turn or pause its pages and fill the screen.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import './board.css';
import './kiosk.css';
import { Icon } from '../../kit/icons/Icon.tsx';
import { PaperCard } from '../../kit/PaperCard.tsx';
import { boardWords, cardStatusWords, kioskWords as words } from '../../strings/en/board.ts';
import { BoardFoot } from './BoardFoot.tsx';
import { type Expert, expertKey, paperOf } from './expert.ts';
import { useAwake } from './useAwake.ts';
import { usePages } from './usePages.ts';

interface KioskProps {
  readonly sign: string;
  readonly teacher: string;
  /** `undefined` while the notebook is still being opened. */
  readonly experts: readonly Expert[] | undefined;
  readonly reviewDue: boolean;
  /** True when pages may turn by themselves. */
  readonly moves: boolean;
  /** Absent where a page cannot fill the screen. */
  readonly full: { readonly on: boolean; readonly onFlip: () => void } | undefined;
}

/** Least width and height of a card, and the gap between two, in rem. */
const measures = { width: 23, height: 12.5, gap: 1.9 } as const;
const nobody: readonly Expert[] = [];

export function Kiosk({ sign, teacher, experts, reviewDue, moves, full }: KioskProps) {
  const wall = useRef<HTMLElement>(null);
  const [paused, setPaused] = useState(false);
  const all = experts ?? nobody;
  const { page, pages, from, to, turn } = usePages(wall, all.length, measures, moves && !paused);
  useAwake();
  useEffect(() => {
    document.title = words.title(sign);
  }, [sign]);
  return (
    <div className="kiosk stack" data-screen="kiosk" data-pages={pages > 1 || undefined}>
      <header className="row">
        <h1 className="board-sign pair paper">{sign}</h1>
        {reviewDue && <p className="slip bold own-width on-sky paper">{boardWords.review}</p>}
        <div className="kiosk-tools row">
          {pages > 1 && (
            <>
              {moves && (
                <button type="button" className="button" onClick={() => setPaused(!paused)}>
                  <Icon name={paused ? 'resume' : 'pause'} />
                  <Changing text={paused ? words.resume : words.pause} />
                </button>
              )}
              <button type="button" className="button" aria-label={words.back} onClick={() => turn(-1)}>
                <Icon name="back" />
              </button>
              <span className="slip bold paper">{words.page(page + 1, pages)}</span>
              <button type="button" className="button" aria-label={words.on} onClick={() => turn(1)}>
                <Icon name="on" />
              </button>
            </>
          )}
          {full && (
            <button type="button" className="button" onClick={full.onFlip}>
              <Icon name={full.on ? 'close' : 'full-screen'} />
              <Changing text={full.on ? words.window : words.full} />
            </button>
          )}
        </div>
      </header>
      <main className="kiosk-wall" ref={wall}>
        <h2 className="for-screen-readers">{boardWords.cards}</h2>
        {!experts && <p className="board-note stack at-start card own-width paper">{boardWords.looking}</p>}
        {experts?.length === 0 && (
          <div className="kiosk-empty center paper">
            <p className="lettered">{words.empty}</p>
            <p>{words.emptyHow}</p>
          </div>
        )}
        <ul key={page} className="kiosk-cards cards" data-moves={moves || undefined}>
          {all.slice(from, to).map((expert) => (
            <li key={expertKey(expert)}>
              <PaperCard
                {...paperOf(expert)}
                notes={expert.times ? [cardStatusWords.times(expert.times)] : []}
              />
            </li>
          ))}
        </ul>
      </main>
      <footer>
        <BoardFoot teacher={teacher} />
      </footer>
    </div>
  );
}
