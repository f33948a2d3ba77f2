// For each kind of waiting thing: its sentence, what it means, and the facts that a yes and a "not yet" record.

import type { Waiting } from '../../../progress/class/waiting.ts';
import { todayWords as words } from '../../../strings/en/desk-today.ts';
import type { Word } from '../../said.ts';

interface Line {
  readonly says: string;
  readonly about?: string;
}

type Spoken = (day: string) => string;

export function lineFor(waiting: Waiting, spoken: Spoken): Line {
  const { kind } = waiting;
  switch (kind) {
    case 'suggestion':
      return { says: words.suggestion.says(waiting.who.nickname, waiting.suggestion.fact.title) };
    case 'approval':
    case 'check-in':
      return {
        says: words[kind].says(waiting.who.nickname, waiting.role.job.title),
        about: words[kind].about,
      };
    case 'card':
      return {
        says: words.card.says(waiting.who.nickname, waiting.role.job.title),
        about: words.card.about(waiting.says),
      };
    case 'training': {
      const { training, title } = waiting.role.job;
      return {
        says: words.training.says(waiting.who.nickname, title),
        about: words.training.about(training.title, training.minutes, waiting.meeting, waiting.of),
      };
    }
    case 'guided':
      return {
        says: words.guided.says(waiting.who.nickname, waiting.role.job.title),
        about: words.guided.about(waiting.role.job.guided),
      };
    case 'real-help':
      return {
        says: words['real-help'].says(waiting.who.nickname, waiting.role.job.title),
        about: words['real-help'].about(waiting.role.job.real),
      };
    case 'real-ask':
      return {
        says: words['real-ask'].says(
          waiting.who.nickname,
          waiting.helper?.nickname,
          waiting.role?.job.title,
          spoken(waiting.since),
        ),
        about: words['real-ask'].about,
      };
    case 'trial':
      return {
        says: words.trial.says(waiting.role.job.title, spoken(waiting.since)),
        about: words.trial.about,
      };
    case 'review':
      return { says: words.review.says, about: words.review.about };
  }
}

/** The sentence shown afterwards, and the facts to record. */
interface Answer {
  readonly says: string;
  readonly words: readonly Word[];
}

export function yesTo(waiting: Waiting): Answer | undefined {
  switch (waiting.kind) {
    case 'approval':
      return said(waiting, words.approval.done, 'CounselorApproved');
    case 'training':
      return said(waiting, words.training.done, 'TrainingAttended');
    case 'check-in':
      return said(waiting, words['check-in'].done, 'CheckInHeld');
    case 'card':
      return said(waiting, words.card.done, 'CardApproved');
    case 'guided':
      return tried(waiting, words.guided.done, 'GuidedPracticeDone', true);
    case 'real-help':
      return tried(waiting, words['real-help'].done, 'RealHelpConfirmed', true);
    default:
      return undefined;
  }
}

/** The answer "not yet" where it is a fact. Where it is `undefined`, "not yet" hides the thing until tomorrow. */
export function notYetTo(waiting: Waiting): Answer | undefined {
  switch (waiting.kind) {
    case 'guided':
      return tried(waiting, words.guided.later, 'GuidedPracticeDone', false);
    case 'real-help':
      return tried(waiting, words['real-help'].later, 'RealHelpConfirmed', false);
    default:
      return undefined;
  }
}

type OfRole = Extract<Waiting, { readonly who: unknown; readonly role: { readonly id: string } }>;
type Says = (nickname: string) => string;

function said(
  { who, role }: OfRole,
  says: Says,
  type: 'CounselorApproved' | 'TrainingAttended' | 'CheckInHeld' | 'CardApproved',
): Answer {
  return { says: says(who.nickname), words: [{ draft: { type, role: role.id }, learner: who.id }] };
}

function tried(
  { who, role }: OfRole,
  says: Says,
  type: 'GuidedPracticeDone' | 'RealHelpConfirmed',
  ready: boolean,
): Answer {
  return { says: says(who.nickname), words: [{ draft: { type, role: role.id, ready }, learner: who.id }] };
}
