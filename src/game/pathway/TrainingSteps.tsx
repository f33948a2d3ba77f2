// The station of the training: the session that can be played now, the next real one, and the meetings of a mentorship.

import type { ComponentChildren } from 'preact';
import { Changing } from '../../kit/Changing.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import { capital } from '../../kit/page-language.ts';
import { pathwayWords as words } from '../../strings/en/pathway.ts';
import { Dots } from './Dots.tsx';

interface TrainingStepsProps {
  /** The trainer's name, worded for the middle of a sentence. */
  readonly trainer: string;
  /** The playable session, if there is one. */
  readonly session:
    | {
        readonly minutes: number;
        /** Played to its end at least once. */
        readonly played: boolean;
        readonly onPlay: () => void;
      }
    | undefined;
  /** The day of the next training in words, and the adult's note for it. */
  readonly planned: { readonly when: string; readonly note: string | undefined } | undefined;
  /** Each meeting, with who held it and when; empty where the training is a single session. */
  readonly meetings: readonly (string | undefined)[];
  readonly show: ComponentChildren;
}

export function TrainingSteps({ trainer, session, planned, meetings, show }: TrainingStepsProps) {
  const says = !session
    ? words.noSession(capital(trainer))
    : session.played
      ? words.sessionNext(trainer)
      : words.sessionAbout(trainer);
  return (
    <div className="station-body stack">
      {meetings.length > 1 && <Dots title={words.meetings} of={meetings} says={words.meeting} />}
      {planned && (
        <p className="bold">
          <Icon name="clock" /> {words.planned(planned.when)} {planned.note}
        </p>
      )}
      <p>
        {session?.played && (
          <strong>
            <Icon name="tick" /> {words.sessionPlayed}{' '}
          </strong>
        )}
        <span>{says}</span>
        {!planned && <span> {words.askWhen}</span>}
      </p>
      <div className="row">
        {session && (
          <button
            type="button"
            className={session.played ? 'button' : 'button first'}
            onClick={session.onPlay}
          >
            <Changing
              text={session.played ? words.sessionAgain(session.minutes) : words.session(session.minutes)}
            />
            <Icon name={session.played ? 'again' : 'on'} />
          </button>
        )}
        {show}
      </div>
    </div>
  );
}
