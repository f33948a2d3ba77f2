// The card before a role-play: who, where, what you need, how long, what it practices, and, before the first time, Watch first.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import { storyLang } from '../../story/catalogue.ts';
import { andWords } from '../../strings/en/lists.ts';
import './briefing.css';
import { Icon } from '../../kit/icons/Icon.tsx';
import type { Scene, Standing } from '../../play/view.ts';
import type { CastMember } from '../../story/cast.ts';
import type { StoryEntry } from '../../story/page.ts';
import { microWords } from '../../strings/en/micro-skills.ts';
import { settingNames } from '../../strings/en/places.ts';
import { talkWords } from '../../strings/en/talk.ts';
import { type Gift, GiftSlip } from './GiftSlip.tsx';
import { TalkFloor } from './TalkFloor.tsx';
import type { TalkSlots } from './useSlots.ts';

interface BriefingProps {
  readonly story: StoryEntry;
  readonly cast: readonly CastMember[];
  /** True when it was left in the middle and can be gone on with. */
  readonly begun: boolean;
  /** True when it has a model and the student has not played it yet. */
  readonly watchable: boolean;
  /** The student and the people they will talk with. */
  readonly scene: Scene;
  /** Draws a person on the page; absent while the stage draws them. */
  readonly figure: ((standing: Standing) => ComponentChildren) | undefined;
  /** What adults said when they gave it; empty for one that no adult gave. */
  readonly gifts: readonly Gift[];
  readonly onSlots: ((slots: TalkSlots) => void) | undefined;
  readonly onBegin: () => void;
  readonly onStartOver: () => void;
  readonly onWatch: () => void;
  /** Back to the school. */
  readonly onSkip: () => void;
}

const words = talkWords.briefing;

export function Briefing(props: BriefingProps) {
  const { story, cast, begun, watchable, scene, figure, gifts, onSlots, ...go } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const names = story.cast.map((id) => cast.find((member) => member.id === id)?.name ?? id);
  return (
    <div className="briefing talk" data-place={scene.place} data-drawn={figure === undefined || undefined}>
      <TalkFloor scene={scene} figure={figure} onSlots={onSlots}>
        <article className="briefing-card stack paper" aria-labelledby="briefing-title">
          <p className="bold">
            {words.where(andWords(names), settingNames[story.setting])} · {words.minutes(story.minutes)}
          </p>
          <h1 id="briefing-title" ref={heading} tabIndex={-1} lang={storyLang}>
            {story.title}
          </h1>
          {gifts.map((gift) => (
            <GiftSlip key={gift.id} {...gift} />
          ))}
          <p className="lead" lang={storyLang}>
            {story.brief}
          </p>
          <h2 className="lead">{words.practises}</h2>
          <ul className="row">
            {story.practises.map((id) => (
              <li key={id} className="chip">
                {microWords[id].name}
              </li>
            ))}
          </ul>
          {story.headsUp !== undefined && (
            <p className="slip on-sky">
              <strong lang={storyLang}>{story.headsUp}</strong>
              {story.sensitive && <span> {words.sensitive}</span>}
            </p>
          )}
          <div className="row">
            <button type="button" className="button first" onClick={go.onBegin}>
              <Changing text={begun ? words.goOn : words.begin} />
              <Icon name="on" />
            </button>
            {begun && (
              <button type="button" className="button" onClick={go.onStartOver}>
                {words.startOver}
              </button>
            )}
            {story.sensitive && (
              <button type="button" className="button" onClick={go.onSkip}>
                {words.skip}
              </button>
            )}
            {watchable && (
              <button type="button" className="button" onClick={go.onWatch} title={words.watchWhy}>
                <Icon name="eye" /> {words.watch}
              </button>
            )}
          </div>
          {watchable && <p className="soft">{words.watchWhy}</p>}
        </article>
      </TalkFloor>
    </div>
  );
}
