// A role-play on screen: opens the sitting where it was left, and shows each kind of moment with its own component.
import type { ComponentChildren } from 'preact';
import { lazy, Suspense, useSyncExternalStore } from 'preact/compat';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Device } from '../../device/device.ts';
import { freshId, freshSeed } from '../../device/ids.ts';
import type { EarlyPage, EarlyPress } from '../../kit/early-page.ts';
import { openSession } from '../../play/session.ts';
import type { Intent, PlayView, Standing } from '../../play/view.ts';
import type { Bookmark } from '../../practice/bookmark.ts';
import { type Opening, type Parting, partingAfter } from '../../practice/terms.ts';
import type { CastMember } from '../../story/cast.ts';
import type { Book } from '../../story/page.ts';
import { type PicturePlace, usePicture } from '../usePicture.ts';
import { talkPicture } from './moment-shows.ts';
import { Talk } from './Talk.tsx';

const SayIt = lazy(() => import('./SayIt.tsx').then((m) => ({ default: m.SayIt })));
const HandIn = lazy(() => import('../path/HandInScreen.tsx').then((m) => ({ default: m.HandInScreen })));
const Debrief = lazy(() => import('./Debrief.tsx').then((m) => ({ default: m.Debrief })));

interface PlayScreenProps {
  readonly device: Device;
  readonly book: Book;
  readonly cast: readonly CastMember[];
  readonly learner: string;
  /** Where this role-play was left, if it can be continued. */
  readonly bookmark: Bookmark | undefined;
  readonly why: Opening;
  /** How the student and the story's partner left each other before. */
  readonly met: Parting | undefined;
  /** Fixes the order of choices. */
  readonly seed: number | undefined;
  /** The first page, if it is on screen already: the first run goes on from it. */
  readonly early: EarlyPage | undefined;
  readonly place: PicturePlace;
  readonly paused: boolean;
  readonly figure: (standing: Standing) => ComponentChildren;
  readonly onBookmark: (bookmark: Bookmark | undefined) => void;
  /** Called with every new moment, for its sounds. */
  readonly onMoment: (view: PlayView) => void;
  readonly onGoOn: () => void;
}

/** One run through the story. Play again and What if each start another. */
interface Attempt {
  readonly why: Opening;
  readonly bookmark: Bookmark | undefined;
  readonly met: Parting | undefined;
  readonly seed: number | undefined;
  /** What was pressed on the first page before this screen was drawn. */
  readonly press: EarlyPress | undefined;
}

const nowhere = (): void => {};

export function PlayScreen(props: PlayScreenProps) {
  const { device, book, cast, learner, place, paused, seed, onBookmark, onMoment, onGoOn } = props;
  const [attempt, setAttempt] = useState<Attempt>(() => ({
    why: props.why,
    bookmark: props.bookmark,
    met: props.met,
    seed: seed ?? props.early?.seed,
    press: props.early?.settle(),
  }));
  const session = useMemo(() => {
    const { why, bookmark, met, press } = attempt;
    const opened = openSession(
      {
        book,
        learner,
        why,
        met,
        sitting: freshId(),
        seed: attempt.seed ?? freshSeed(),
        bookmark,
      },
      {
        onFact: (fact) => device.record(fact, learner),
        onBookmark: why === 'what-if' ? nowhere : onBookmark,
      },
    );
    if (press) opened.send(press);
    return opened;
  }, [attempt, device, book, learner, onBookmark]);
  useEffect(() => () => session.stop(), [session]);
  useEffect(() => session.send({ type: paused ? 'pause' : 'resume' }), [session, paused]);
  const view = useSyncExternalStore(session.subscribe, session.view);
  useEffect(() => onMoment(view), [view, onMoment]);
  const onSlots = usePicture(
    place,
    useMemo(() => talkPicture(view), [view]),
  );
  const send = useCallback((intent: Intent) => session.send(intent), [session]);
  const onSkip = book.entry.sensitive
    ? (): void => {
        send({ type: 'skip' });
        onGoOn();
      }
    : undefined;
  const startAgain = (why: Opening): void => {
    const ended = view.doing === 'debrief' && !view.whatIf && book.entry.met !== undefined;
    const met = ended ? partingAfter(view.debrief.ending.kind) : attempt.met;
    send({ type: 'leave' });
    setAttempt({ why, bookmark: undefined, met, seed, press: undefined });
  };
  const figure = place.drawn ? undefined : props.figure;

  switch (view.doing) {
    case 'reading':
    case 'choosing':
      return (
        <Talk
          view={view}
          cast={cast}
          glossary={book.glossary}
          figure={figure}
          onIntent={send}
          onSkip={onSkip}
          onSlots={onSlots}
        />
      );
    case 'saying':
      return (
        <Suspense fallback={null}>
          <SayIt
            say={view.say}
            scene={view.scene}
            figure={figure}
            onSlots={onSlots}
            band={book.entry.band}
            onSay={(said) => send({ type: 'say', said })}
            onBack={() => send({ type: 'unsay' })}
            onSkip={onSkip}
          />
        </Suspense>
      );
    case 'debrief':
      return (
        <Suspense fallback={null}>
          <Debrief
            view={view.debrief}
            story={book.entry}
            cast={cast}
            whatIf={view.whatIf}
            handIn={
              <Suspense fallback={null}>
                <HandIn device={device} learner={learner} />
              </Suspense>
            }
            onRewind={(step) => send({ type: 'rewind', step })}
            onPlayAgain={() => startAgain(view.whatIf ? 'what-if' : 'free')}
            onWhatIf={() => startAgain('what-if')}
            onGoOn={() => {
              send({ type: 'leave' });
              onGoOn();
            }}
          />
        </Suspense>
      );
    default:
      return null;
  }
}
