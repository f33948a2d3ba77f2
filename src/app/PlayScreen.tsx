// A role-play on screen: opens the sitting where it was left, and hands each moment to its own screen.
import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Talk } from '../overlay/talk/Talk.tsx';
import type { Intent } from '../play/view.ts';
import type { Bookmark } from '../practice/bookmark.ts';
import type { FactDraft } from '../practice/fact.ts';
import type { Opening } from '../practice/terms.ts';
import type { CastMember } from '../story/cast.ts';
import type { Book } from '../story/page.ts';
import { freshId, freshSeed } from './ids.ts';
import { openSession } from './session.ts';
import { type Place, usePicture } from './usePicture.ts';

const SayIt = lazy(() => import('../overlay/talk/SayIt.tsx').then((m) => ({ default: m.SayIt })));
const Debrief = lazy(() => import('../overlay/talk/Debrief.tsx').then((m) => ({ default: m.Debrief })));

export interface PlayScreenProps {
  readonly book: Book;
  readonly cast: readonly CastMember[];
  readonly learner: string;
  /** Where this role-play was left. */
  readonly bookmark: Bookmark | undefined;
  readonly why: Opening;
  /** Fixes the order of choices. */
  readonly seed: number | undefined;
  readonly place: Place;
  readonly paused: boolean;
  readonly figures: (who: string) => string | undefined;
  readonly onFact: (fact: FactDraft) => void;
  readonly onBookmark: (bookmark: Bookmark | undefined) => void;
  readonly onGoOn: () => void;
}

/** One go at the story; Play again and What if start another. */
interface Attempt {
  readonly why: Opening;
  readonly bookmark: Bookmark | undefined;
}

export function PlayScreen(props: PlayScreenProps) {
  const { book, cast, learner, place, paused, figures, onFact, onBookmark, onGoOn } = props;
  const [attempt, setAttempt] = useState<Attempt>({ why: props.why, bookmark: props.bookmark });
  const seed = props.seed;
  const session = useMemo(() => {
    const { why, bookmark } = attempt;
    const kept = why === 'what-if' ? () => {} : onBookmark;
    const opened = openSession(
      {
        book,
        learner,
        why,
        sitting: freshId(),
        seed: seed ?? freshSeed(),
        ...(bookmark ? { bookmark } : {}),
      },
      { onFact, onBookmark: kept },
    );
    opened.send({ type: 'begin' });
    return opened;
  }, [attempt, book, learner, seed, onFact, onBookmark]);
  useEffect(() => () => session.stop(), [session]);
  useEffect(() => session.send({ type: paused ? 'pause' : 'resume' }), [session, paused]);
  const view = useSyncExternalStore(session.subscribe, session.view);
  const onSlots = usePicture(place, view.doing === 'debrief' ? undefined : view.scene);
  const send = (intent: Intent): void => session.send(intent);

  switch (view.doing) {
    case 'reading':
    case 'choosing':
      return (
        <Talk
          view={view}
          cast={cast}
          glossary={book.glossary}
          figures={figures}
          stage={place.drawn}
          onIntent={send}
          onSlots={onSlots}
        />
      );
    case 'saying':
      return (
        <Suspense>
          <SayIt
            say={view.say}
            band={book.entry.band}
            onSay={(said) => send({ type: 'say', said })}
            onBack={() => send({ type: 'unsay' })}
          />
        </Suspense>
      );
    case 'debrief':
      return (
        <Suspense>
          <Debrief
            view={view.debrief}
            story={book.entry}
            cast={cast}
            whatIf={view.whatIf}
            onRewind={(step) => send({ type: 'rewind', step })}
            onPlayAgain={() => {
              send({ type: 'leave' });
              setAttempt({ why: 'free', bookmark: undefined });
            }}
            onWhatIf={() => {
              send({ type: 'leave' });
              setAttempt({ why: 'what-if', bookmark: undefined });
            }}
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
