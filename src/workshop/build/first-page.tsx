// The first page of a role-play as HTML, as the student's page draws it: the bar above it, and the talk for each of the story's beginnings.
/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { backFrom } from '../../game/back-from.ts';
import { ScreenBar } from '../../game/care/ScreenBar.tsx';
import { Talk, type TalkView } from '../../game/talk/Talk.tsx';
import type { EarlyPress } from '../../kit/early-page.ts';
import { Figure } from '../../kit/Figure.tsx';
import { openSession } from '../../play/session.ts';
import type { PlayView } from '../../play/view.ts';
import type { CastMember } from '../../story/cast.ts';
import type { Book } from '../../story/page.ts';
import { drawBeginning, startsOf, turnPage } from '../../story/reader.ts';

type Start = Pick<ReturnType<typeof startsOf>[number], 'seed' | 'parting'>;

const nothing = (): void => {};

/**
 * Templates, which are no part of the page until its first script shows one: each beginning, and what follows each press on it. Their
 * people have no picture yet.
 */
export function firstPages(book: Book, cast: readonly CastMember[]): string {
  const { id, version, met } = book.entry;
  const meets = met === undefined ? '' : ' data-meets';
  return startsOf(book)
    .flatMap((start, at) => {
      const first = viewAfter(book, start);
      const head = `data-talk="${id}" data-version="${version}"${meets} data-parting="${start.parting ?? ''}" data-at="${at}"`;
      return [
        `<template ${head}>${drawn(first, cast, book)}</template>`,
        ...pressesOn(first).flatMap((press) => {
          const next = viewAfter(book, start, press);
          const name = `${at} ${press.type === 'choose' ? press.choice : ''}`;
          return isTalk(next) ? [`<template data-after="${name}">${drawn(next, cast, book)}</template>`] : [];
        }),
      ];
    })
    .join('');
}

/** The bar above every talk; the title is put in by the first script. */
export function firstBar(): string {
  const back = backFrom({ at: 'play', story: '' });
  const bar = (
    <ScreenBar
      back={back && { label: back.label, onPress: nothing }}
      title=" "
      sound={true}
      reading={undefined}
      onSheet={nothing}
      onSound={nothing}
      onRead={nothing}
    />
  );
  return `<template data-bar>${renderToString(bar)}</template>`;
}

function viewAfter(book: Book, { seed, parting }: Start, press?: EarlyPress): PlayView {
  const session = openSession(
    { book, seed, met: parting, learner: 'first', sitting: 'first', why: 'free' },
    { onFact: nothing, onBookmark: nothing },
  );
  if (press) session.send(press);
  const view = session.view();
  session.stop();
  if (view.doing !== 'choosing') return view;
  const moves = press?.type === 'choose' ? [press] : [];
  const order = turnPage(drawBeginning(book, seed, parting), moves).choices.map((choice) => choice.id);
  return { ...view, choices: view.choices.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)) };
}

function pressesOn(view: PlayView): readonly EarlyPress[] {
  if (view.doing === 'reading') return [{ type: 'next' }];
  return view.doing === 'choosing' ? view.choices.map(({ id }) => ({ type: 'choose', choice: id })) : [];
}

function isTalk(view: PlayView): view is TalkView {
  return view.doing === 'reading' || view.doing === 'choosing';
}

function drawn(view: PlayView, cast: readonly CastMember[], { entry, glossary }: Book): string {
  if (!isTalk(view)) throw new Error(`${entry.id} begins with no page.`);
  const page = (
    <main className="screen" id="screen">
      <Talk
        view={view}
        cast={cast}
        glossary={glossary}
        figure={({ who, side }) => <Figure key={who} base="" flip={side === 'right'} />}
        onIntent={nothing}
        onSlots={undefined}
      />
    </main>
  );
  // The page's policy allows no inline styles: the code sets them when it has come.
  return renderToString(page).replace(/ style="[^"]*"/g, '');
}
