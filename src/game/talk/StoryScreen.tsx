// Everything about one role-play: fetches its book, then shows its card, its model or the talk itself.
import type { ComponentChildren } from 'preact';
import { lazy, Suspense } from 'preact/compat';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { bookAtHand, fetchBook, loadAnew, type OpenBook } from '../../device/bookshelf.ts';
import type { Device } from '../../device/device.ts';
import { figureUrl } from '../../kit/art.ts';
import type { EarlyPage } from '../../kit/early-page.ts';
import { Figure } from '../../kit/Figure.tsx';
import { playSound } from '../../kit/sounds.ts';
import type { Trouble } from '../../kit/TroubleNote.tsx';
import { type PlayView, type Standing, you } from '../../play/view.ts';
import type { Bookmark } from '../../practice/bookmark.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import { cast, catalogue } from '../../story/catalogue.ts';
import { troubleWords } from '../../strings/en/everywhere.ts';
import type { Route } from '../route.ts';
import type { PicturePlace } from '../usePicture.ts';
import { soundOf } from './moment-shows.ts';
import { PlayScreen } from './PlayScreen.tsx';
import { BriefingCard } from './useStoriesReady.ts';

const WatchScreen = lazy(() => import('./WatchScreen.tsx').then((m) => ({ default: m.WatchScreen })));

/** The book of the role-play that the page was opened at. */
export interface FirstBook {
  readonly id: string;
  readonly opened: OpenBook;
  /** Its first page, where it was shown before the code came. */
  readonly early: EarlyPage | undefined;
}

interface StoryScreenProps {
  readonly first: FirstBook | undefined;
  readonly route: Extract<Route, { story: string }>;
  readonly device: Device;
  /** Empty until the notebook is open. */
  readonly facts: readonly Fact[];
  readonly place: PicturePlace;
  readonly paused: boolean;
  readonly seed: number | undefined;
  readonly sound: boolean;
  /** The base of the student's own figure. */
  readonly yourBase: string;
  readonly onGo: (route: Route) => void;
  readonly onTrouble: (trouble: Trouble) => void;
}

export function StoryScreen(props: StoryScreenProps) {
  const { route, device, facts, place, paused, seed, sound, yourBase, onGo, onTrouble } = props;
  const { story, role } = route;
  const step = role ? { story, role } : { story };
  // A training always leads back to the job it trains for, even if it was opened from elsewhere.
  const leadsTo = role ?? catalogue.find(({ id }) => id === story)?.trains;
  const away = useCallback(
    () => onGo(leadsTo ? { at: 'pathway', role: leadsTo } : { at: 'school' }),
    [onGo, leadsTo],
  );
  const open = useBook(route, props);
  const learner = device.player();
  const changed = open?.changed === true;
  useEffect(() => {
    if (changed && route.at === 'play') onTrouble({ id: 'changed', text: troubleWords.changed });
  }, [changed, route.at, onTrouble]);
  const onBookmark = useCallback(
    (next: Bookmark | undefined) => device.keepBookmark(learner, story, next),
    [device, learner, story],
  );
  const onMoment = useCallback(
    (view: PlayView) => {
      const heard = soundOf(view);
      if (heard) playSound(heard, sound);
    },
    [sound],
  );
  const as = open?.book.entry.as;
  const base = as === undefined ? yourBase : figureUrl(as);
  const figure = useMemo(() => figureWith(base), [base]);
  if (!open) return null;
  const { book, bookmark } = open;
  // A bookmark at the debrief only keeps the debrief; the role-play itself begins anew.
  const begun = bookmark !== undefined && bookmark.doing !== 'debrief';
  const begin = (): void => {
    if (!begun) onBookmark(undefined);
    onGo({ at: 'play', ...step });
  };
  switch (route.at) {
    case 'play':
      return (
        <PlayScreen
          key={story}
          device={device}
          book={book}
          cast={cast}
          learner={learner}
          bookmark={bookmark}
          why={role ? 'pathway' : 'free'}
          met={open.met}
          seed={seed}
          early={props.first?.early}
          place={place}
          paused={paused}
          figure={figure}
          onBookmark={onBookmark}
          onMoment={onMoment}
          onGoOn={away}
        />
      );
    case 'briefing':
      return (
        <Suspense fallback={null}>
          <BriefingCard.Late
            book={book}
            learner={learner}
            facts={facts}
            begun={begun}
            place={place}
            figure={figure}
            onBegin={begin}
            onStartOver={() => {
              onBookmark(undefined);
              onGo({ at: 'play', ...step });
            }}
            onWatch={() => onGo({ at: 'watch', ...step })}
            onSkip={away}
          />
        </Suspense>
      );
    case 'watch':
      return (
        <Suspense fallback={null}>
          <WatchScreen book={book} place={place} figure={figure} yourBase={base} onDone={begin} />
        </Suspense>
      );
  }
}

/** A book that is here already is used without fetching: the one the page was opened with, or for the card one got ready ahead. */
function useBook(
  { at, story }: Route & { readonly story: string },
  { first, device, onTrouble, onGo }: StoryScreenProps,
): OpenBook | undefined {
  const [here] = useState(() => (first?.id === story ? first : undefined) ?? cardAtHand());
  const [open, setOpen] = useState<FirstBook | undefined>(here);
  const [tries, setTries] = useState(0);
  function cardAtHand(): FirstBook | undefined {
    const opened = at === 'briefing' ? bookAtHand(device, story) : undefined;
    return opened && { id: story, opened, early: undefined };
  }
  useEffect(() => {
    let wanted = true;
    if (tries === 0 && here?.id === story) return;
    if (!catalogue.some(({ id }) => id === story)) {
      const act = { label: troubleWords.toSchool, onPress: () => onGo({ at: 'school' }) };
      onTrouble({ id: 'story', text: troubleWords.unknownStory, act });
      return;
    }
    fetchBook(device, story).then(
      (opened) => wanted && setOpen({ id: story, opened, early: undefined }),
      async () => {
        if (!wanted || (tries > 0 && (await loadAnew()))) return;
        const act = { label: troubleWords.again, onPress: () => setTries(tries + 1) };
        onTrouble({ id: 'story', text: troubleWords.story, act });
      },
    );
    return () => {
      wanted = false;
    };
  }, [device, story, here, tries, onTrouble, onGo]);
  return open?.id === story ? open.opened : undefined;
}

/** Draws the people of a scene; the student is drawn with their own base. */
function figureWith(yourBase: string): (standing: Standing) => ComponentChildren {
  return function drawn({ who, side, mood, talking }) {
    const base = who === you ? yourBase : figureUrl(who);
    const label = cast.find((member) => member.id === who)?.name;
    const named = label ? { label } : {};
    return <Figure key={who} base={base} mood={mood} talking={talking} flip={side === 'right'} {...named} />;
  };
}
