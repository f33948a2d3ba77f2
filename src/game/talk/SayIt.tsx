// Own words with a partner: the student says it aloud, then ticks what they said. The ticks are recorded, never the words.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import { storyLang } from '../../story/catalogue.ts';
import './say-it.css';
import { Icon } from '../../kit/icons/Icon.tsx';
import type { Said, SayView, Scene, Standing } from '../../play/view.ts';
import type { Band, ComponentId } from '../../practice/terms.ts';
import { componentWords } from '../../strings/en/components.ts';
import { talkWords } from '../../strings/en/talk.ts';
import { componentsFor, evidenceFor } from '../../words/components.ts';
import { levelFor } from '../../words/levels.ts';
import { bringIntoView } from './in-view.ts';
import { TalkFloor } from './TalkFloor.tsx';
import type { TalkSlots } from './useSlots.ts';

interface SayItProps {
  readonly say: SayView;
  readonly scene: Scene;
  /** Draws a person on the page; absent while the stage draws them. */
  readonly figure: ((standing: Standing) => ComponentChildren) | undefined;
  readonly onSlots: ((slots: TalkSlots) => void) | undefined;
  readonly band: Band;
  readonly onSay: (said: Said) => void;
  readonly onBack: () => void;
  readonly onSkip: (() => void) | undefined;
}

export function SayIt({ say, scene, figure, onSlots, band, onSay, onBack, onSkip }: SayItProps) {
  const [ticked, setTicked] = useState<readonly ComponentId[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    bringIntoView([heading.current]);
  }, []);
  const words = talkWords.say;
  const toggle = (id: ComponentId): void =>
    setTicked(ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id]);
  const done = (): void =>
    onSay({
      level: levelFor(say.kind, ticked, band),
      components: ticked,
      evidence: evidenceFor(ticked),
    });
  return (
    <div className="say-it talk" data-place={scene.place} data-drawn={figure === undefined || undefined}>
      <TalkFloor scene={scene} figure={figure} onSlots={onSlots}>
        <form
          className="say-it-card stack paper"
          aria-labelledby="say-it-title"
          onSubmit={(event) => {
            event.preventDefault();
            done();
          }}
        >
          <h1 id="say-it-title" ref={heading} tabIndex={-1}>
            <Icon name="speech" size="1.8rem" /> {words.title}
          </h1>
          <p className="lead bold" lang={storyLang}>
            {say.task}
          </p>
          <p>{words.how}</p>
          <fieldset>
            <legend>{words.tick}</legend>
            <ul className="say-it-parts stack">
              {componentsFor(say.kind).map((id) => (
                <li key={id}>
                  <label className="say-it-part pick">
                    <input type="checkbox" checked={ticked.includes(id)} onChange={() => toggle(id)} />
                    <span>
                      <strong>{componentWords[id].name}</strong>{' '}
                      <span className="say-it-example" lang={say.examples[id] && storyLang}>
                        <span>“</span>
                        <Changing text={say.examples[id] ?? componentWords[id].example} />
                        <span>”</span>
                      </span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
          <p className="soft">
            <Icon name="lock" /> {words.kept}
          </p>
          <div className="say-it-steps row apart">
            {onSkip && (
              <button type="button" className="button quiet" onClick={onSkip}>
                {talkWords.skip}
              </button>
            )}
            <button type="button" className="button quiet" onClick={onBack}>
              {words.back}
            </button>
            <button type="submit" className="button first">
              <Changing text={ticked.length === 0 ? words.nothing : words.done} />
            </button>
          </div>
        </form>
      </TalkFloor>
    </div>
  );
}
