// The buttons of one waiting thing: yes, "not yet", or the way to the screen where it is decided.

import { useState } from 'preact/hooks';
import type { Waiting } from '../../../progress/class/waiting.ts';
import { todayWords as words } from '../../../strings/en/desk-today.ts';
import type { DeskRoute } from '../../frame/desk-route.ts';
import { NotYetNote } from '../../frame/NotYetNote.tsx';
import type { SayLater } from '../../said.ts';
import { RealAsk } from './RealAsk.tsx';
import { notYetTo, yesTo } from './waiting-line.ts';

interface WaitingButtonsProps {
  readonly later: SayLater;
  readonly putAside: (key: string, says: string) => void;
  readonly onGo: (route: DeskRoute) => void;
  readonly waiting: Waiting;
  readonly says: string;
}

export function WaitingButtons({ later, putAside, onGo, waiting, says }: WaitingButtonsProps) {
  const [noting, setNoting] = useState(false);
  const { key } = waiting;
  const named = (label: string): string => `${label}: ${says}`;
  const rest = (nickname: string): void => putAside(key, words.tomorrow(nickname));
  switch (waiting.kind) {
    case 'suggestion':
      return (
        <div className="row">
          <button
            type="button"
            className="button first"
            aria-label={named(words.suggestion.look)}
            onClick={() => onGo({ at: 'roles', of: waiting.suggestion.fact.role })}
          >
            {words.suggestion.look}
          </button>
        </div>
      );
    case 'review':
      return (
        <div className="row">
          <button type="button" className="button first" onClick={() => onGo({ at: 'review' })}>
            {words.review.open}
          </button>
        </div>
      );
    case 'trial': {
      const { id, job } = waiting.role;
      const keep = { draft: { type: 'RoleOpened', role: id, job } } as const;
      const close = { draft: { type: 'RoleClosed', role: id } } as const;
      return (
        <div className="row">
          <button
            type="button"
            className="button first"
            aria-label={named(words.trial.keep)}
            onClick={() => later(key, words.trial.kept(job.title), [keep])}
          >
            {words.trial.keep}
          </button>
          <button
            type="button"
            className="button"
            aria-label={named(words.trial.close)}
            onClick={() => later(key, words.trial.closed(job.title), [close])}
          >
            {words.trial.close}
          </button>
        </div>
      );
    }
    case 'real-ask':
      return (
        <RealAsk later={later} waiting={waiting} says={says} onNotYet={() => rest(waiting.who.nickname)} />
      );
    default: {
      const { nickname, id } = waiting.who;
      const yes = yesTo(waiting);
      const no = notYetTo(waiting);
      if (noting)
        return (
          <NotYetNote
            nickname={nickname}
            onCancel={() => setNoting(false)}
            onSend={(note) => {
              setNoting(false);
              const draft = { type: 'CardNotYet', role: waiting.role.id, ...(note ? { note } : {}) } as const;
              later(key, words.card.later(nickname), [{ draft, learner: id }]);
            }}
          />
        );
      return (
        <div className="row">
          <button
            type="button"
            className="button first"
            aria-label={named(words.confirm)}
            onClick={() => yes && later(key, yes.says, yes.words)}
          >
            {words.confirm}
          </button>
          <button
            type="button"
            className="button"
            aria-label={named(words.notYet)}
            onClick={() => {
              if (waiting.kind === 'card') setNoting(true);
              else if (no) later(key, no.says, no.words);
              else rest(nickname);
            }}
          >
            {words.notYet}
          </button>
        </div>
      );
    }
  }
}
