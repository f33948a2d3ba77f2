// Printing for the wall: the whole board, cards to cut out, or only the changes, with a preview of every page.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import type { Day } from '../../../practice/days.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import './wall-print.css';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { reviewBefore } from '../../../progress/board/wall-changes.ts';
import { classNameOf } from '../../../progress/class/class-name.ts';
import { wallSheetWords, wallWords as words } from '../../../strings/en/desk-board.ts';
import { PrintOut } from './PrintOut.tsx';
import { teacherOf } from './teacher-of.ts';
import { WallForm } from './WallForm.tsx';
import { WallSheet } from './WallSheet.tsx';
import {
  makeWall,
  sinceOptions,
  theStart,
  type WallChoice,
  type WallKind,
  type WallMade,
} from './wall-choice.ts';
import type { WallPage } from './wall-pages.ts';
import { isReadable } from './wall-plan.ts';

interface WallPrintProps {
  readonly state: ClassState;
  readonly today: Day;
  readonly baseOf: (learner: string) => string | undefined;
  readonly kind?: WallKind;
  readonly back?: string;
  readonly onBack: () => void;
}

/** Countries that print on Letter paper. */
const letterPlaces = /-(US|CA|MX|CL|CO|PH)\b/i;

function firstChoice(state: ClassState, today: Day, kind: WallKind): WallChoice {
  return {
    kind,
    size: 'medium',
    withTraining: true,
    inkLight: false,
    paper: letterPlaces.test(navigator.language) ? 'letter' : 'a4',
    since: reviewBefore(state, today)?.id ?? theStart,
  };
}

export function WallPrint({
  state,
  today,
  baseOf,
  kind = 'board',
  back = words.back,
  onBack,
}: WallPrintProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const [choice, setChoice] = useState(() => firstChoice(state, today, kind));
  const made = useMemo(() => makeWall({ state, today, baseOf }, choice), [state, today, baseOf, choice]);
  const { pages } = made;
  const [first] = pages;
  const sheetOf = sheetsFor(state, choice, made);
  return (
    <div className="stack loose" data-screen="wall-print">
      <header className="row">
        <button type="button" className="button quiet" onClick={onBack}>
          <Icon name="back" /> {back}
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
      </header>
      <div className="beside turned">
        <section className="stack loose card paper">
          <WallForm
            choice={choice}
            counts={made.counts}
            wanted={made.wanted}
            since={sinceOptions({ state, today, baseOf })}
            onChoose={(next) => setChoice({ ...choice, ...next })}
          />
          {first && first.kind !== 'list' && <Advice page={first} kind={choice.kind} />}
          <div className="wall-print-go stack">
            <p className="wall-print-count" role="status">
              <Changing text={words.count(pages.length)} />
            </p>
            <button
              type="button"
              className="button first"
              disabled={pages.length === 0}
              onClick={() => window.print()}
            >
              {words.print(pages.length)}
            </button>
            <p className="soft">{words.hint}</p>
          </div>
        </section>
        {pages.length === 0 ? (
          <p className="card paper">{words.none[choice.kind]}</p>
        ) : (
          <ol className="wall-print-pages cards">
            {pages.map((page, i) => (
              <li key={page.key}>
                <div className="wall-print-page" role="img" aria-label={labelOf(i)}>
                  {sheetOf(page, i)}
                </div>
                <p aria-hidden="true">{words.page(i + 1, pages.length)}</p>
              </li>
            ))}
          </ol>
        )}
      </div>
      {pages.length > 0 && <PrintOut paper={choice.paper}>{pages.map(sheetOf)}</PrintOut>}
    </div>
  );

  /** What a page holds, for screen readers. */
  function labelOf(i: number): string {
    const page = pages[i];
    const held = page?.kind === 'list' ? page.lines.map(({ text }) => text) : page?.cards.map(saidCard);
    return `${words.page(i + 1, pages.length)}: ${(held ?? []).join('; ')}`;
  }
}

/** The board as it hangs, ready for the browser's own print command wherever the board is shown. */
export function WallReady({ state, today, baseOf }: Pick<WallPrintProps, 'state' | 'today' | 'baseOf'>) {
  const choice = useMemo(() => firstChoice(state, today, 'board'), [state, today]);
  const made = useMemo(() => makeWall({ state, today, baseOf }, choice), [state, today, baseOf, choice]);
  if (made.pages.length === 0) return null;
  return <PrintOut paper={choice.paper}>{made.pages.map(sheetsFor(state, choice, made))}</PrintOut>;
}

/** Draws each page with its title and foot. */
function sheetsFor(state: ClassState, choice: WallChoice, { pages, sinceSaid }: WallMade) {
  const name = classNameOf(state);
  const title = name ? wallSheetWords.titleOf(name) : wallSheetWords.title;
  return (page: WallPage, i: number) => (
    <WallSheet
      key={page.key}
      page={page}
      paper={choice.paper}
      title={page.kind === 'list' ? wallSheetWords.changes : title}
      aside={page.kind === 'list' ? sinceSaid : wallSheetWords.page(i + 1, pages.length)}
      foot={
        page.kind === 'cards'
          ? wallSheetWords.cut
          : page.kind === 'board'
            ? wallSheetWords.foot(teacherOf(state))
            : ''
      }
      inkLight={choice.inkLight}
    />
  );
}

function saidCard({ nickname, title }: { readonly nickname?: string | undefined; readonly title: string }) {
  return nickname ? wallSheetWords.line(nickname, title) : title;
}

type Planned = Extract<WallPage, { kind: 'board' | 'cards' }>;

function Advice({ page, kind }: { readonly page: Planned; readonly kind: WallKind }) {
  if (kind !== 'board') return null;
  if (!isReadable(page.plan)) return <p className="note sky">{words.small}</p>;
  if (page.plan.detail === 'name') return <p className="note sky">{words.namesOnly}</p>;
  if (page.plan.detail === 'line') return <p className="note sky">{words.linesOnly}</p>;
  return null;
}
