// The projector: one talk, large, for a whole class: each page, the vote on its choices, and what follows.

import { useEffect, useRef, useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { catalogue, storyLang } from '../../../story/catalogue.ts';
import './projector.css';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { useModal } from '../../../kit/useModal.ts';
import type { Book } from '../../../story/page.ts';
import { facilitateWords as words } from '../../../strings/en/facilitate.ts';
import { talkWords } from '../../../strings/en/talk.ts';
import { ClassSay } from './ClassSay.tsx';
import {
  type ClassTalk,
  count,
  countTo,
  decisionsSoFar,
  freshTalk,
  rewindTo,
  take,
  toBack,
  toNext,
  viewOf,
  withoutSaying,
} from './class-talk.ts';
import { ProjectorBeat } from './ProjectorBeat.tsx';
import { ProjectorEnd } from './ProjectorEnd.tsx';
import { ProjectorScene } from './ProjectorScene.tsx';
import { RewindList } from './RewindList.tsx';
import { TalkPrompt } from './TalkPrompt.tsx';
import { useBook } from './useBook.ts';
import { Vote } from './Vote.tsx';

interface ProjectorProps {
  readonly story: string;
  /** How many students the class has: a full bar means all of them. */
  readonly people: number;
  readonly talk: ClassTalk;
  readonly onTalk: (talk: ClassTalk) => void;
  readonly onLeave: () => void;
  /** What comes after the role-play; absent where another page leads on. */
  readonly onPartners?: (moments: readonly string[]) => void;
  readonly onDebrief?: () => void;
}

/** What is open over the talk. */
type Panel = 'rewind' | 'talk' | undefined;

export function Projector(props: ProjectorProps) {
  const { story, talk, onTalk, onLeave } = props;
  const { book, failed } = useBook(story);
  const [panel, setPanel] = useState<Panel>();
  /** Escape closes what is open over the talk; only Leave ends the lesson. */
  const onEscape = (): void => {
    if (panel) setPanel(undefined);
    else if (talk.saying !== undefined) onTalk(withoutSaying(talk));
  };
  const dialog = useModal(onLeave, undefined, onEscape);
  const closes = useRef(onEscape);
  closes.current = onEscape;
  useEffect(() => {
    // A browser closes a dialog at the second Escape in a row, whatever its `cancel` event was told.
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      closes.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  const title = catalogue.find(({ id }) => id === story)?.title ?? story;
  return (
    <dialog {...dialog} className="projector whole-wall" aria-label={title}>
      <div className="projector-play">
        <header className="projector-bar row">
          <button type="button" className="button" onClick={onLeave}>
            <Icon name="back" /> {words.leave}
          </button>
          <h2 lang={storyLang}>{title}</h2>
          {book && (
            <Tools
              book={book}
              talk={talk}
              panel={panel}
              onPanel={setPanel}
              onFull={() => wholeScreen(dialog.ref.current)}
            />
          )}
        </header>
        {book ? (
          <Playing {...props} book={book} panel={panel} onPanel={setPanel} />
        ) : (
          <p role="status" className="projector-wait">
            <Changing text={failed ? words.failed : words.loading} />
          </p>
        )}
      </div>
    </dialog>
  );
}

/** Fills the screen or leaves that. If the browser refuses, the page stays as it is. */
function wholeScreen(element: HTMLElement | null): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  else element?.requestFullscreen?.().catch(() => {});
}

interface ToolsProps {
  readonly book: Book;
  readonly talk: ClassTalk;
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
  readonly onFull: () => void;
}

/** The rest of the bar, once the role-play is there. */
function Tools({ book, talk, panel, onPanel, onFull }: ToolsProps) {
  return (
    <>
      <ol className="projector-trail row close paper" aria-label={talkWords.trail.name}>
        {viewOf(book, talk).trail.map(({ id, status }) => (
          <li key={id} data-status={status} aria-current={status === 'now' ? 'step' : undefined}>
            {status === 'done' && <Icon name="tick" label={talkWords.trail.done} />}
            <span>{talkWords.trail[book.entry.seat][id]}</span>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="button"
        aria-expanded={panel === 'talk'}
        onClick={() => onPanel(panel === 'talk' ? undefined : 'talk')}
      >
        <Icon name="speech" /> {words.talk}
      </button>
      <button
        type="button"
        className="button"
        disabled={talk.moves.length === 0}
        aria-expanded={panel === 'rewind'}
        onClick={() => onPanel(panel === 'rewind' ? undefined : 'rewind')}
      >
        <Icon name="rewind" /> {words.rewind}
      </button>
      <button type="button" className="button" onClick={onFull}>
        {words.full}
      </button>
    </>
  );
}

interface PlayingProps extends ProjectorProps {
  readonly book: Book;
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
}

function Playing(props: PlayingProps) {
  const { book, people, talk, panel, onPanel, onTalk, onLeave, onPartners, onDebrief } = props;
  const view = viewOf(book, talk);
  const saying = view.choices.find(({ id }) => id === talk.saying);
  const prompt = saying?.say && book.prompts[saying.say.prompt];
  const reading = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new moment is read from the top.
  useEffect(() => {
    if (moved.current) reading.current?.focus({ preventScroll: true });
    moved.current = true;
  }, [talk.moves, talk.beat, talk.saying]);
  const to = (next: ClassTalk): void => {
    onPanel(undefined);
    onTalk(next);
  };
  const clicker = useRef((_: KeyboardEvent) => {});
  clicker.current = (event) => {
    // Presenters' clickers send these keys.
    if (event.key === 'PageDown') to(toNext(book, talk));
    else if (event.key === 'PageUp') to(toBack(book, talk));
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => clicker.current(event);
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      {panel === 'talk' && <TalkPrompt onClose={() => onPanel(undefined)} />}
      {panel === 'rewind' && (
        <RewindList
          decisions={decisionsSoFar(book, talk)}
          onTo={(step) => to(rewindTo(book, talk, step))}
          onClose={() => onPanel(undefined)}
        />
      )}
      <ProjectorScene scene={view.scene} you={book.entry.as}>
        <div ref={reading} className="projector-words from-afar read-from" tabIndex={-1} aria-live="polite">
          <ProjectorBeat
            beat={view.beat}
            revealed={talk.revealed}
            onReveal={(revealed) => onTalk({ ...talk, revealed })}
          />
        </div>
      </ProjectorScene>
      <footer className="projector-foot">
        {saying && prompt ? (
          <ClassSay
            task={prompt.task}
            examples={Object.values(prompt.examples)}
            onSaid={(level) => to(take(talk, saying, level))}
            onBack={() => to(withoutSaying(talk))}
          />
        ) : view.end ? (
          <ProjectorEnd
            end={view.end}
            onAgain={() => to(freshTalk)}
            onOther={onLeave}
            onPartners={onPartners && (() => onPartners(decisionsSoFar(book, talk)))}
            onDebrief={onDebrief}
          />
        ) : view.choices.length > 0 ? (
          <Vote
            question={view.question ?? words.decide}
            choices={view.choices}
            votes={talk.votes}
            people={people}
            onCount={(choice, by) => onTalk(count(talk, choice, by))}
            onHands={(choice, hands) => onTalk(countTo(talk, choice, hands))}
            onClear={() => onTalk({ ...talk, votes: {} })}
            onTake={(choice) => to(take(talk, choice))}
          />
        ) : (
          <div className="projector-go from-afar">
            <button
              type="button"
              className="button"
              disabled={view.isFirst}
              onClick={() => to(toBack(book, talk))}
            >
              <Icon name="back" /> {words.back}
            </button>
            <button type="button" className="button first" onClick={() => to(toNext(book, talk))}>
              {words.next} <Icon name="on" />
            </button>
          </div>
        )}
      </footer>
    </>
  );
}
