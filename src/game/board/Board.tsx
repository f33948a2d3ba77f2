// The expert board: a cork wall with a sign, one place to say what is needed, and a card for everyone who helps.
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import './board.css';
import { Icon } from '../../kit/icons/Icon.tsx';
import type { RoleCategory } from '../../practice/roles.ts';
import { findWords, boardWords as words } from '../../strings/en/board.ts';
import { BoardFoot } from './BoardFoot.tsx';
import { CategoryTabs } from './CategoryTabs.tsx';
import { type Done, DoneNote } from './DoneNote.tsx';
import { ExpertCard, type OwnMove } from './ExpertCard.tsx';
import { type Expert, expertKey } from './expert.ts';
import { HelpSearch } from './HelpSearch.tsx';

interface BoardProps {
  readonly sign: string;
  readonly teacher: string;
  /** Least asked first; `undefined` while the notebook is still being opened. */
  readonly experts: readonly Expert[] | undefined;
  readonly me: string;
  readonly wish: string;
  readonly summary: string;
  /** What the search found, shown instead of the wall. */
  readonly found: ComponentChildren;
  readonly category: RoleCategory | undefined;
  readonly reviewDue: boolean;
  readonly moves: boolean;
  readonly done: Done | undefined;
  readonly onWish: (wish: string) => void;
  readonly onCategory: (category: RoleCategory | undefined) => void;
  readonly onAsk: (expert: Expert) => void;
  readonly onOwn: (expert: Expert, move: OwnMove) => void;
  readonly onSaid: () => void;
  readonly onJobs: () => void;
  readonly onPerson: () => void;
}

export function Board(props: BoardProps) {
  const { sign, teacher, wish, summary, found, reviewDue, moves, done } = props;
  const { onWish, onSaid, onJobs, onPerson } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="board page" data-screen="board">
      <header className="board-head stack">
        <h1 ref={heading} tabIndex={-1} className="board-sign pair paper">
          {sign}
        </h1>
        <HelpSearch wish={wish} moves={moves} field={field} onWish={onWish} />
      </header>
      <p className="for-screen-readers" role="status">
        <Changing text={summary} />
      </p>
      {found ? (
        <>
          {found}
          <p className="row">
            <button type="button" className="button" onClick={() => backTo(field, onWish)}>
              <Icon name="back" /> {findWords.whole}
            </button>
            <span className="slip on-cream">{findWords.kept}</span>
          </p>
        </>
      ) : (
        <Wall {...props} />
      )}
      {reviewDue && !found && (
        <p className="slip bold own-width on-sky paper">
          <Icon name="eye" /> {words.review}
        </p>
      )}
      <BoardFoot teacher={teacher} onPerson={onPerson} />
      {!found && props.experts?.length !== 0 && (
        <p className="row">
          <button type="button" className="button" onClick={onJobs}>
            <Icon name="signpost" /> {words.allJobs}
          </button>
        </p>
      )}
      <DoneNote done={done} onClose={onSaid} />
    </div>
  );
}

function backTo(field: RefObject<HTMLInputElement | null>, onWish: (wish: string) => void): void {
  onWish('');
  field.current?.focus();
}

function Wall({ experts, me, category, onCategory, onAsk, onOwn, onJobs }: BoardProps) {
  if (!experts) return <p className="board-note stack at-start card own-width paper">{words.looking}</p>;
  if (experts.length === 0) {
    return (
      <section className="stack at-start card own-width paper">
        <h2>{words.empty.title}</h2>
        <p>{words.empty.how}</p>
        <button type="button" className="button first" onClick={onJobs}>
          <Icon name="signpost" /> {words.empty.jobs}
        </button>
      </section>
    );
  }
  const shown = experts.filter(({ job }) => category === undefined || job.category === category);
  return (
    <section aria-label={words.cards}>
      <h2 className="for-screen-readers">{words.cards}</h2>
      <CategoryTabs chosen={category} onChoose={onCategory} />
      {shown.length === 0 && (
        <p className="board-note stack at-start card own-width paper">{words.noneHere}</p>
      )}
      <ul className="board-cards cards">
        {shown.map((expert) => (
          <li key={expertKey(expert)}>
            <ExpertCard expert={expert} onAsk={onAsk} onOwn={expert.learner === me ? onOwn : undefined} />
          </li>
        ))}
      </ul>
    </section>
  );
}
