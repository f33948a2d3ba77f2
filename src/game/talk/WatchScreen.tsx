// Watch first: plays the story's model, with the walker in the student's place.
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { figureUrl } from '../../kit/art.ts';
import { Figure } from '../../kit/Figure.tsx';
import { type Standing, you } from '../../play/view.ts';
import { type WatchMoment, watchWalk } from '../../play/watch.ts';
import { cast } from '../../story/catalogue.ts';
import type { Book } from '../../story/page.ts';
import { type PicturePlace, usePicture } from '../usePicture.ts';
import type { TalkView } from './Talk.tsx';
import { Watch } from './Watch.tsx';
import { walkerOf } from './walker.ts';

interface WatchScreenProps {
  readonly book: Book;
  readonly place: PicturePlace;
  readonly figure: (standing: Standing) => ComponentChildren;
  readonly yourBase: string;
  readonly onDone: () => void;
}

type TalkMoment = WatchMoment & { readonly view: TalkView };

export function WatchScreen({ book, place, figure, yourBase, onDone }: WatchScreenProps) {
  const [at, setAt] = useState(0);
  const moments = useMemo(() => (book.watch ? watchWalk(book, book.watch).filter(isTalk) : []), [book]);
  const walker = walkerOf(book, cast);
  const view = moments[at]?.view;
  const onSlots = usePicture(
    place,
    useMemo(() => view && { kind: 'talk', scene: view.scene }, [view]),
  );
  useEffect(() => {
    if (moments.length === 0) onDone();
  }, [moments, onDone]);
  useEffect(() => {
    if (!walker || !place.drawn) return;
    place.theatre.dress(figureUrl(walker.id));
    return () => place.theatre.dress(yourBase);
  }, [walker, place, yourBase]);
  if (!walker || moments.length === 0) return null;
  const drawn = (standing: Standing): ComponentChildren =>
    standing.who === you ? (
      <Figure key={you} base={figureUrl(walker.id)} mood={standing.mood} label={walker.name} />
    ) : (
      figure(standing)
    );
  return (
    <Watch
      moments={moments}
      at={at}
      walker={walker}
      cast={cast}
      glossary={book.glossary}
      figure={place.drawn ? undefined : drawn}
      onSlots={onSlots}
      onAt={setAt}
      onDone={onDone}
    />
  );
}

function isTalk(moment: WatchMoment): moment is TalkMoment {
  return moment.view.doing === 'reading' || moment.view.doing === 'choosing';
}
