// After the last line: what happened, the strong moves first, one idea, and the whole story again with a way back to every decision.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import { storyLang } from '../../story/catalogue.ts';
import './debrief.css';
import { Icon } from '../../kit/icons/Icon.tsx';
import { QualityIcon } from '../../kit/icons/QualityIcon.tsx';
import type { DebriefView } from '../../play/view.ts';
import type { CastMember } from '../../story/cast.ts';
import type { StoryEntry } from '../../story/page.ts';
import { ended } from '../../strings/en/ended.ts';
import { microWords } from '../../strings/en/micro-skills.ts';
import { roleTitles } from '../../strings/en/role-titles.ts';
import { talkWords } from '../../strings/en/talk.ts';
import { bringIntoView } from './in-view.ts';
import { Transcript } from './Transcript.tsx';

interface DebriefProps {
  readonly view: DebriefView;
  readonly story: StoryEntry;
  readonly cast: readonly CastMember[];
  /** True for a what-if: none of it was recorded. */
  readonly whatIf: boolean;
  /** The way to hand in what was practiced, where there is one. */
  readonly handIn: ComponentChildren;
  readonly onRewind: (step: number) => void;
  readonly onPlayAgain: () => void;
  readonly onWhatIf: () => void;
  readonly onGoOn: () => void;
}

const words = talkWords.debrief;

export function Debrief({ view, story, cast, whatIf, handIn, ...go }: DebriefProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    bringIntoView([heading.current]);
  }, []);
  const { ending, closing, strong, idea, transcript } = view;
  return (
    <article className="debrief narrow page" aria-labelledby="debrief-title">
      <header className="debrief-card stack card paper" data-ending={ending.kind}>
        <p className="bold" lang={storyLang}>
          {story.title}
        </p>
        <h1 id="debrief-title" ref={heading} tabIndex={-1}>
          {words.kinds[ending.kind]}
        </h1>
        {closing.map((line) => (
          <p key={line.text} lang={storyLang}>
            {line.text}
          </p>
        ))}
        {whatIf && <p className="chip">{talkWords.whatIf}</p>}
        {story.trains && !whatIf && (
          <p>
            <strong>{words.trained(roleTitles[story.trains])}</strong> <span>{words.trainedNext}</span>
          </p>
        )}
      </header>

      <section className="debrief-card stack card paper" aria-labelledby="debrief-strong">
        <h2 id="debrief-strong">
          <QualityIcon quality="adaptive" /> {words.strong}
        </h2>
        {strong.length === 0 ? (
          <p>{words.noStrong}</p>
        ) : (
          <ul className="stack">
            {strong.map((id) => (
              <li key={id}>
                <strong>{ended(microWords[id].name)}</strong> {microWords[id].meaning}
              </li>
            ))}
          </ul>
        )}
      </section>

      <section className="debrief-card stack card paper" aria-labelledby="debrief-idea">
        <h2 id="debrief-idea">
          <Icon name="coach" /> {words.idea}
        </h2>
        {idea ? (
          <>
            <p>
              {words.ideaFor(microWords[idea.micro].name)} <em>{microWords[idea.micro].meaning}</em>
            </p>
            <button
              type="button"
              className="button own-width no-print"
              onClick={() => go.onRewind(idea.step)}
            >
              <Icon name="rewind" /> {words.goBackThere}
            </button>
          </>
        ) : (
          <p>
            <Changing text={story.seat === 'guide' ? words.noIdeaGuide : words.noIdea} />
          </p>
        )}
      </section>

      {handIn}

      <nav className="debrief-next stack no-print" aria-label={words.whatNext}>
        <button type="button" className="button" onClick={go.onPlayAgain}>
          <Icon name="again" /> {words.playAgain}
        </button>
        <button type="button" className="button" onClick={go.onWhatIf} aria-describedby="what-if-why">
          <Icon name="what-if" /> {words.whatIf}
        </button>
        <button type="button" className="button first" onClick={go.onGoOn}>
          <Changing text={story.trains ? words.toWay : words.goOn} />
          <Icon name="on" />
        </button>
        <p id="what-if-why" className="soft center">
          {words.whatIfWhy}
        </p>
      </nav>

      <section className="debrief-card stack card paper" aria-labelledby="debrief-transcript">
        <h2 id="debrief-transcript">
          <Icon name="speech" /> {words.story}
        </h2>
        <Transcript turns={transcript} cast={cast} onRewind={go.onRewind} />
        <button type="button" className="button quiet own-width no-print" onClick={() => window.print()}>
          {words.print}
        </button>
      </section>
    </article>
  );
}
