// The expert board at the teacher's desk: whether its review is due, cards that wait, the board itself, what is wanted, and ways to print, publish and show it.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import './desk-board.css';
import { projectBoard } from '../../../progress/board/board.ts';
import { sees } from '../../../progress/class/who-sees.ts';
import { deskBoardWords as words } from '../../../strings/en/desk-board.ts';
import type { Desk } from '../../desk.ts';
import { DemandSide } from './DemandSide.tsx';
import { DueNote } from './DueNote.tsx';
import { HangingBoard } from './HangingBoard.tsx';
import { Publish } from './Publish.tsx';
import { WaitingCards } from './WaitingCards.tsx';
import { WallPrint, WallReady } from './WallPrint.tsx';

interface DeskBoardProps {
  readonly desk: Desk;
}

type View = 'board' | 'print' | 'page';

export function DeskBoardScreen({ desk }: DeskBoardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [view, setView] = useState<View>('board');
  useEffect(() => {
    if (view === 'board') heading.current?.focus({ preventScroll: true });
  }, [view]);
  const { state, today, baseOf, onGo } = desk;
  const cards = useMemo(() => projectBoard(state, today), [state, today]);
  const toBoard = (): void => setView('board');
  if (view === 'print')
    return <WallPrint state={desk.state} today={desk.today} baseOf={desk.baseOf} onBack={toBoard} />;
  if (view === 'page')
    return (
      <Publish
        state={desk.state}
        today={desk.today}
        baseOf={desk.baseOf}
        onSay={desk.onSay}
        onBack={toBoard}
      />
    );
  return (
    <div className="stack loose" data-screen="desk-board">
      <header className="desk-board-head row apart">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {words.title}
          </h1>
          <p>{words.about}</p>
        </div>
        <div className="row">
          <button type="button" className="button first" onClick={() => setView('print')}>
            {words.print}
          </button>
          <button type="button" className="button" onClick={() => setView('page')}>
            {words.page}
          </button>
          <a className="button" href={desk.classScreen} target="_blank" rel="noopener">
            {words.screen}
            <span className="for-screen-readers"> {words.newTab}</span>
          </a>
        </div>
      </header>
      <DueNote state={state} today={today} onStart={() => onGo({ at: 'review' })} />
      <div className="desk-board-body beside">
        <div className="desk-board-main stack loose">
          <WaitingCards
            answers={sees(desk.me.kind, 'board:answer')}
            state={desk.state}
            confirm={desk.confirm}
            baseOf={desk.baseOf}
            onSay={desk.onSay}
          />
          <HangingBoard
            cards={cards}
            state={state}
            baseOf={baseOf}
            onOpenRole={() => onGo({ at: 'roles' })}
          />
        </div>
        <DemandSide state={desk.state} me={desk.me} today={desk.today} onGo={desk.onGo} />
      </div>
      <WallReady state={state} today={today} baseOf={baseOf} />
    </div>
  );
}
