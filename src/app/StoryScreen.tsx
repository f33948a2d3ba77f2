// Everything about one role-play: fetches its book, then shows its card, its model or the talk itself.
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { figureUrl } from '../kit/art.ts';
import { Figure } from '../kit/Figure.tsx';
import { isSound, playSound } from '../kit/sounds.ts';
import { troubleWords } from '../kit/strings/everywhere.ts';
import type { Trouble } from '../overlay/care/TroubleNote.tsx';
import { fits } from '../play/sitting.ts';
import { type PlayView, type Standing, you } from '../play/view.ts';
import type { Bookmark } from '../practice/bookmark.ts';
import type { FactDraft } from '../practice/fact.ts';
import { cast, catalogue } from '../story/catalogue.ts';
import type { Book } from '../story/page.ts';
import { fetchBook } from './bookshelf.ts';
import type { Device } from './device.ts';
import { PlayScreen } from './PlayScreen.tsx';
import type { Route } from './route.ts';
import type { Place } from './usePicture.ts';

const BriefingScreen = lazy(() =>
  import('./BriefingScreen.tsx').then((m) => ({ default: m.BriefingScreen })),
);
const WatchScreen = lazy(() => import('./WatchScreen.tsx').then((m) => ({ default: m.WatchScreen })));

interface StoryScreenProps {
  readonly route: Extract<Route, { story: string }>;
  readonly device: Device;
  readonly place: Place;
  readonly paused: boolean;
  readonly seed: number | undefined;
  readonly sound: boolean;
  /** The base of the student's own figure. */
  readonly yourBase: string;
  readonly onGo: (route: Route) => void;
  readonly onTrouble: (trouble: Trouble) => void;
}

export function StoryScreen(props: StoryScreenProps) {
  const { route, device, place, paused, seed, sound, yourBase, onGo, onTrouble } = props;
  const { story } = route;
  const book = useBook(story, onTrouble, onGo);
  const learner = device.player();
  const [kept, setKept] = useState(() => device.bookmark(learner, story));
  const bookmark = book && kept && placeIn(book, kept);
  const isStale = book !== undefined && kept !== undefined && bookmark === undefined;
  useEffect(() => {
    if (isStale && route.at === 'play') onTrouble({ id: 'changed', text: troubleWords.changed });
  }, [isStale, route.at, onTrouble]);
  const onFact = useCallback((fact: FactDraft) => device.record(fact, learner), [device, learner]);
  const onBookmark = useCallback(
    (next: Bookmark | undefined) => device.keepBookmark(learner, story, next),
    [device, learner, story],
  );
  const onMoment = useCallback((view: PlayView) => soundsOf(view, sound), [sound]);
  const figure = useMemo(() => figureWith(yourBase), [yourBase]);
  if (!book) return null;
  switch (route.at) {
    case 'play':
      return (
        <PlayScreen
          key={story}
          book={book}
          cast={cast}
          learner={learner}
          bookmark={bookmark}
          why="free"
          seed={seed}
          place={place}
          paused={paused}
          figure={figure}
          onFact={onFact}
          onBookmark={onBookmark}
          onMoment={onMoment}
          onGoOn={() => onGo({ at: 'school' })}
        />
      );
    case 'briefing':
      return (
        <Suspense>
          <BriefingScreen
            book={book}
            begun={bookmark !== undefined}
            place={place}
            figure={figure}
            onBegin={() => onGo({ at: 'play', story })}
            onStartOver={() => {
              onBookmark(undefined);
              setKept(undefined);
              onGo({ at: 'play', story });
            }}
            onWatch={() => onGo({ at: 'watch', story })}
          />
        </Suspense>
      );
    case 'watch':
      return (
        <Suspense>
          <WatchScreen
            book={book}
            place={place}
            figure={figure}
            yourBase={yourBase}
            onDone={() => onGo({ at: 'play', story })}
          />
        </Suspense>
      );
  }
}

/** While a story is being written, its reader stays where they were as long as the way there still exists. */
function placeIn(book: Book, kept: Bookmark): Bookmark | undefined {
  const present = import.meta.env.DEV ? { ...kept, version: book.entry.version } : kept;
  return fits(present, book) ? present : undefined;
}

function useBook(
  story: string,
  onTrouble: (trouble: Trouble) => void,
  onGo: (route: Route) => void,
): Book | undefined {
  const [open, setOpen] = useState<{ readonly id: string; readonly book: Book }>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    if (!catalogue.some(({ id }) => id === story)) {
      const act = { label: troubleWords.toSchool, onPress: () => onGo({ at: 'school' }) };
      onTrouble({ id: 'story', text: troubleWords.unknownStory, act });
      return;
    }
    fetchBook(story).then(
      (book) => wanted && setOpen({ id: story, book }),
      () => {
        if (!wanted) return;
        const act = { label: troubleWords.again, onPress: () => setTries(tries + 1) };
        onTrouble({ id: 'story', text: troubleWords.story, act });
      },
    );
    return () => {
      wanted = false;
    };
  }, [story, tries, onTrouble, onGo]);
  return open?.id === story ? open.book : undefined;
}

/** Draws whoever stands somewhere; you are drawn with your own base. */
function figureWith(yourBase: string): (standing: Standing) => ReactNode {
  return function drawn({ who, side, mood, talking }) {
    const base = who === you ? yourBase : figureUrl(who);
    const label = cast.find((member) => member.id === who)?.name;
    const named = label ? { label } : {};
    return <Figure key={who} base={base} mood={mood} talking={talking} flip={side === 'right'} {...named} />;
  };
}

function soundsOf(view: PlayView, on: boolean): void {
  if (view.doing !== 'reading' && view.doing !== 'choosing') return;
  const { narration, speech, echo } = view.beat;
  const lines = speech ? [...narration, speech] : narration;
  const cue = lines.flatMap((line) => line.cues).find((each) => each.kind === 'sfx');
  if (cue && isSound(cue.sound)) playSound(cue.sound, on);
  else if (echo !== undefined || view.step > 0) playSound('paper', on);
}
