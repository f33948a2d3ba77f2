// Watch first: the same talk played by a walker from the cast, with their thoughts beside it. Nothing is recorded.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../kit/icons/Icon.tsx';
import type { Intent, Standing } from '../../play/view.ts';
import type { WatchMoment } from '../../play/watch.ts';
import type { CastMember } from '../../story/cast.ts';
import { storyLang } from '../../story/catalogue.ts';
import type { Glossary } from '../../story/page.ts';
import { talkWords } from '../../strings/en/talk.ts';
import { Talk, type TalkView } from './Talk.tsx';
import type { TalkSlots } from './useSlots.ts';

interface WatchProps {
  readonly moments: readonly (WatchMoment & { readonly view: TalkView })[];
  /** The index of the moment shown. */
  readonly at: number;
  readonly walker: CastMember;
  readonly cast: readonly CastMember[];
  readonly glossary: Glossary;
  readonly figure: ((standing: Standing) => ComponentChildren) | undefined;
  readonly onSlots: ((slots: TalkSlots) => void) | undefined;
  readonly onAt: (at: number) => void;
  /** Called when the model is over and it is the student's turn. */
  readonly onDone: () => void;
}

const words = talkWords.watch;

export function Watch({ moments, at, walker, onAt, onDone, ...talk }: WatchProps) {
  const moment = moments[at] ?? moments[0];
  const last = at >= moments.length - 1;
  // `onIntent` stays the same function, because the talk would listen for keys anew with each new one. `step` holds what it does.
  const [step] = useState(() => ({ run: (_: Intent) => {} }));
  step.run = () => (last ? onDone() : onAt(at + 1));
  const [onIntent] = useState(() => (intent: Intent) => step.run(intent));
  if (!moment) return null;
  const { view, thought, chosen, goesBack } = moment;
  return (
    <Talk
      {...talk}
      view={view}
      watched={{ chosen: goesBack ? undefined : chosen }}
      nextLabel={last ? words.done : undefined}
      onIntent={onIntent}
      aside={
        <div className="watch-aside row apart">
          <p className="chip">{words.title(walker.name)}</p>
          {thought && (
            <p className="thought">
              <Icon name="thought" /> <strong>{words.thinks(walker.name)}:</strong>{' '}
              <em lang={storyLang}>{thought}</em>
            </p>
          )}
          {goesBack && (
            <p className="thought">
              <Icon name="rewind" /> {words.goesBack(walker.name)}
            </p>
          )}
          <button type="button" className="button quiet" onClick={onDone}>
            {words.skip}
          </button>
        </div>
      }
    />
  );
}
