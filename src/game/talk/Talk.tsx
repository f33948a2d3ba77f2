// The talk: two people, what they say, and the choices. It is complete without the drawn stage, which only adds a picture.

import type { ComponentChildren, RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import { storyLang } from '../../story/catalogue.ts';
import './talk.css';
import type { Beat, Intent, PlayView, Standing } from '../../play/view.ts';
import type { CastMember } from '../../story/cast.ts';
import type { Glossary } from '../../story/page.ts';
import { talkWords } from '../../strings/en/talk.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { CoachCorner } from './CoachCorner.tsx';
import { Glossed } from './Glossed.tsx';
import { keepInView, onwardIn, toSeeIn } from './in-view.ts';
import { SpeechBubble } from './SpeechBubble.tsx';
import { TalkFloor } from './TalkFloor.tsx';
import { Trail } from './Trail.tsx';
import type { TalkSlots } from './useSlots.ts';
import { completeWords } from './words-coming.ts';

export type TalkView = Extract<PlayView, { doing: 'reading' | 'choosing' }>;

interface TalkProps {
  readonly view: TalkView;
  readonly cast: readonly CastMember[];
  readonly glossary: Glossary;
  /** Draws a person on the page; absent while the stage draws them. */
  readonly figure: ((standing: Standing) => ComponentChildren) | undefined;
  readonly onIntent: (intent: Intent) => void;
  readonly onSlots: ((slots: TalkSlots) => void) | undefined;
  /** Shown beside the choices: in Watch first, what the walker thinks. */
  readonly aside?: ComponentChildren;
  /** In Watch first, the choice that the walker takes. The only button is Next. */
  readonly watched?: { readonly chosen: string | undefined };
  /** A sensitive role-play can be skipped at any moment. */
  readonly onSkip?: (() => void) | undefined;
  /** The text of the Next button, if it differs. */
  readonly nextLabel?: string | undefined;
}

/** Each text is one piece, as in the HTML of a first page: so the code draws over it without new letters. */
export function Talk(props: TalkProps) {
  const { view, cast, glossary, figure, onSlots, aside, watched, nextLabel, onSkip } = props;
  const { beat, scene, step } = view;
  const whole = useRef<HTMLDivElement>(null);
  const onIntent = useWordsFirst(whole, useLetGo(props.onIntent));
  useTalkKeys(view, watched === undefined, onIntent);
  useFocusOnward(view, whole);
  const as = cast.find((member) => member.id === view.story.as)?.name;
  const speaker = cast.find((member) => member.id === beat.speech?.who);
  return (
    <div className="talk" ref={whole} data-place={scene.place} data-drawn={figure === undefined || undefined}>
      <h1 className="for-screen-readers" lang={storyLang}>
        {view.story.title}
      </h1>
      <Trail steps={view.trail} seat={view.story.seat} as={as} />
      <TalkFloor scene={scene} figure={figure} onSlots={onSlots}>
        {beat.echo !== undefined && (
          <p className="talk-echo slip on-sky paper">
            <span className="for-screen-readers">{`${talkWords.youChose}: `}</span>
            <span lang={storyLang}>{beat.echo}</span>
          </p>
        )}
        {beat.narration.length > 0 && (
          <div className="talk-narration lead on-cream paper" lang={storyLang}>
            {beat.narration.map((line) => (
              <p key={line.text}>
                <Glossed text={line.text} glossary={glossary} />
              </p>
            ))}
          </div>
        )}
        {beat.speech && (
          <SpeechBubble
            key={beat.speech.text}
            line={beat.speech}
            thought={beat.thought}
            speaker={speaker}
            glossary={glossary}
          />
        )}
      </TalkFloor>
      <div className="talk-panel">
        {aside}
        {beat.coach && <CoachCorner line={beat.coach} glossary={glossary} />}
        {view.doing === 'choosing' && (
          <ChoiceList
            choices={view.choices}
            question={view.question}
            {...(watched
              ? watched.chosen === undefined
                ? {}
                : { chosen: watched.chosen }
              : { onChoose: (choice: string) => onIntent({ type: 'choose', choice }) })}
          />
        )}
        <div className="talk-steps row apart">
          {onSkip && (
            <button type="button" className="button quiet" onClick={onSkip}>
              {talkWords.skip}
            </button>
          )}
          {step > 0 && !watched && (
            <button
              type="button"
              className="button quiet"
              onClick={() => onIntent({ type: 'rewind', step: step - 1 })}
            >
              {talkWords.goBack}
            </button>
          )}
          {(view.doing === 'reading' || watched) && (
            <button
              type="button"
              className="button first next"
              aria-keyshortcuts="ArrowRight"
              onClick={() => onIntent({ type: 'next' })}
            >
              <Changing text={nextLabel ?? talkWords.next} />
            </button>
          )}
        </div>
      </div>
      <p className="for-screen-readers" aria-live="polite" lang={storyLang}>
        <Changing text={spoken(beat, speaker?.name)} />
      </p>
    </div>
  );
}

/** The beat as screen readers say it. */
function spoken({ narration, speech, coach }: Beat, name: string | undefined): string {
  const said = speech ? [`${name ?? ''}: ${speech.text}`] : [];
  const coached = coach ? [`${talkWords.coach}: ${coach.text}`] : [];
  return [...narration.map((line) => line.text), ...said, ...coached].join(' ');
}

/** 1 to 3 choose; the right arrow reads on. Enter and Space press the focused button. */
function useTalkKeys(view: TalkView, mayChoose: boolean, onIntent: (intent: Intent) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return;
      if (view.doing === 'choosing' && mayChoose) {
        const choice = view.choices[Number(event.key) - 1];
        if (choice) onIntent({ type: 'choose', choice: choice.id });
      } else if (event.key === 'ArrowRight') onIntent({ type: 'next' });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [view, mayChoose, onIntent]);
}

/** The focused button goes with its line. It loses focus before the change, because the browser would otherwise lay out the page twice. */
function useLetGo(onIntent: (intent: Intent) => void): (intent: Intent) => void {
  return useCallback(
    (intent) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      onIntent(intent);
    },
    [onIntent],
  );
}

/** Next, while words are still being animated, finishes the animation; the Next after it reads on. */
function useWordsFirst(
  whole: RefObject<HTMLDivElement | null>,
  onIntent: (intent: Intent) => void,
): (intent: Intent) => void {
  return useCallback(
    (intent) => {
      if (intent.type !== 'next' || !completeWords(whole.current)) onIntent(intent);
    },
    [whole, onIntent],
  );
}

function momentOf({ doing, step, beat }: TalkView): string {
  return JSON.stringify([doing, step, beat.narration, beat.speech, beat.coach]);
}

/** Focuses the question or Next, so that Enter reads on and a screen reader starts there, and keeps what was just said in view. */
function useFocusOnward(view: TalkView, whole: RefObject<HTMLDivElement | null>): void {
  const seen = useRef<string>(undefined);
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);
  useEffect(() => {
    const moment = momentOf(view);
    // After a pause the moment is the same: focus has returned to the button that opened the sheet, and stays there.
    if (seen.current === moment && document.activeElement !== document.body) return;
    const isFirst = seen.current === undefined;
    seen.current = moment;
    // The first page may have been on screen before the code: what has focus there keeps it, tools of the bar too.
    if (isFirst && document.activeElement?.matches('button, a[href], summary, .talk-panel *')) return;
    if (document.querySelector('dialog[open]')) return;
    const talk = whole.current;
    if (!talk) return;
    onwardIn(talk)?.focus({ preventScroll: true });
    stop.current();
    stop.current = keepInView(toSeeIn(talk));
  }, [view, whole]);
}
