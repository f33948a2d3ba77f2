// Whom an Ask Card can be for: each student listed for the job except the asker, and always the adult who trains it.
import { askWords } from '../../strings/en/board.ts';
import type { AskChoice } from './AskWho.tsx';
import { canBeAsked, type Expert } from './expert.ts';
import { atTheStart } from './experts.ts';

/** `experts` are those of one job, least asked first; `me` is the asker's id. */
export function askChoices(
  experts: readonly Expert[],
  adult: string,
  me: string | undefined,
): readonly AskChoice[] {
  const students = experts
    .filter((expert) => canBeAsked(expert) && expert.learner !== me)
    .map(({ learner, nickname, base, times, asked }): AskChoice => {
      return { helper: learner, name: nickname, label: nickname, base, times, asked };
    });
  return [...students, { helper: undefined, name: adult, label: askWords.adult(atTheStart(adult)) }];
}

/** Why the expert whom the card was meant for is not among the choices. */
export function awayFrom(experts: readonly Expert[], helper: string, me: string | undefined): string {
  const { away } = askWords;
  const expert = experts.find(({ learner }) => learner === helper);
  if (!expert) return away.gone;
  if (helper === me) return away.you;
  if (expert.resting) return away.resting(expert.nickname);
  return expert.status === 'onBreak' ? away.onBreak(expert.nickname) : away.gone;
}
