// Publishing the board: choices, a preview, and saving it as one file.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { download } from '../../../kit/download.ts';
import type { Day } from '../../../practice/days.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import type { SayInCorner } from '../../said.ts';
import './wall-print.css';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { projectBoard } from '../../../progress/board/board.ts';
import { classNameOf } from '../../../progress/class/class-name.ts';
import { wallSheetWords, publishWords as words } from '../../../strings/en/desk-board.ts';
import { type BoardPage, boardPage, pageCard } from './board-page.ts';
import { pageLetters } from './board-page-letters.ts';
import { figurePicture } from './figure-picture.ts';
import { PagePreview } from './PagePreview.tsx';
import { saidDay } from './said-day.ts';
import { inWallOrder } from './wall-cards.ts';

interface PublishProps {
  readonly state: ClassState;
  readonly today: Day;
  readonly baseOf: (learner: string) => string | undefined;
  readonly onSay: SayInCorner;
  readonly onBack: () => void;
}

const longestTitle = 60;

export function Publish({ state, today, baseOf, onSay, onBack }: PublishProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const name = classNameOf(state);
  const [title, setTitle] = useState<string>(name ? wallSheetWords.titleOf(name) : wallSheetWords.title);
  const [withTraining, setWithTraining] = useState(true);
  const [withTimes, setWithTimes] = useState(true);
  const [figures, setFigures] = useState(false);
  const cards = useMemo(
    () =>
      inWallOrder(projectBoard(state, today)).filter(({ status }) => withTraining || status !== 'inTraining'),
    [state, today, withTraining],
  );
  const { pictures, trouble } = usePictures(
    cards.map(({ learner }) => learner),
    baseOf,
    figures,
  );
  const page = useMemo(
    (): BoardPage => ({
      title: title.trim() || wallSheetWords.title,
      figures,
      made: saidDay(today, today),
      cards: cards.map((card) => pageCard(card, pictures?.get(card.learner), withTimes)),
    }),
    [title, figures, today, cards, pictures, withTimes],
  );
  const drawing = figures && !pictures && !trouble;
  return (
    <div className="stack loose" data-screen="publish">
      <header className="row">
        <button type="button" className="button quiet" onClick={onBack}>
          <Icon name="back" /> {words.back}
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
      </header>
      <div className="beside turned">
        <section className="stack card paper">
          <p>{words.about}</p>
          <p className="note sky">{words.ask}</p>
          <label className="desk-field">
            {words.heading}
            <input
              type="text"
              value={title}
              maxLength={longestTitle}
              autocomplete="off"
              onInput={(event) => setTitle(event.currentTarget.value)}
            />
          </label>
          <label className="tick">
            <input
              type="checkbox"
              checked={withTraining}
              onChange={(event) => setWithTraining(event.currentTarget.checked)}
            />
            {words.withTraining}
          </label>
          <label className="tick">
            <input
              type="checkbox"
              checked={withTimes}
              onChange={(event) => setWithTimes(event.currentTarget.checked)}
            />
            {words.withTimes}
          </label>
          <label className="tick">
            <input
              type="checkbox"
              checked={figures}
              onChange={(event) => setFigures(event.currentTarget.checked)}
            />
            <span>
              {words.figures}
              <small className="desk-hint">{words.figuresAbout}</small>
            </span>
          </label>
          <p role="status">
            <Changing text={drawing ? words.drawing : figures && trouble ? words.notDrawn : ''} />
          </p>
          <button
            type="button"
            className="button first"
            disabled={cards.length === 0 || drawing}
            onClick={() => void save(page).then(() => onSay(words.saved))}
          >
            <Icon name="download" /> {words.save}
          </button>
        </section>
        {cards.length === 0 ? (
          <p className="card paper">{words.none}</p>
        ) : (
          <PagePreview page={page} label={words.preview} />
        )}
      </div>
    </div>
  );
}

type BaseOf = (learner: string) => string | undefined;

/** Pictures of figures by learner, drawn only when the page shows figures. */
function usePictures(learners: readonly string[], baseOf: BaseOf, wanted: boolean) {
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>();
  const [trouble, setTrouble] = useState(false);
  const who = [...new Set(learners)].join(' ');
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    const drawn = who.split(' ').map(async (learner) => {
      const base = baseOf(learner);
      return base ? ([[learner, await figurePicture(base)]] as const) : [];
    });
    Promise.all(drawn).then(
      (all) => {
        if (!gone) setPictures(new Map(all.flat()));
      },
      () => {
        if (!gone) setTrouble(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [who, baseOf, wanted]);
  return { pictures, trouble };
}

/** Without the network the page is saved without its letters, and each reader's device shows its own. */
async function save(page: BoardPage): Promise<void> {
  const letters = await pageLetters().catch(() => undefined);
  download(boardPage({ ...page, letters }), 'html', 'board');
}
