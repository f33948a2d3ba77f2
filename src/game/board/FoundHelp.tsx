// What a search found: each job that fits with its experts, its adult where no expert can be asked, and a real person when no job fits.

import { Changing } from '../../kit/Changing.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import { capital } from '../../kit/page-language.ts';
import type { ClassRole } from '../../progress/pathway/role-book.ts';
import { boardWords, findWords as words } from '../../strings/en/board.ts';
import { ended } from '../../strings/en/ended.ts';
import { ExpertCard, type OwnMove } from './ExpertCard.tsx';
import { type Expert, expertKey } from './expert.ts';

export interface FoundJob {
  readonly role: ClassRole;
  /** Listed experts first, then resting ones, then students in training. */
  readonly experts: readonly Expert[];
  /** An expert other than yourself can be asked today. */
  readonly askable: boolean;
  /** The adult who trains it, worded for the middle of a sentence. */
  readonly adult: string;
}

interface FoundHelpProps {
  readonly found: readonly FoundJob[];
  /** The words sound big, so the student is not invited to suggest a job for them. */
  readonly isBig: boolean;
  /** A need that is beyond every job, and which adult to ask. */
  readonly edge: { readonly what: string; readonly who: string } | undefined;
  readonly teacher: string;
  /** The id of the student who searches. */
  readonly me: string;
  readonly onAsk: (expert: Expert) => void;
  readonly onAskAdult: (role: string) => void;
  readonly onLearn: (role: string) => void;
  readonly onSuggest: () => void;
  readonly onOwn: (expert: Expert, move: OwnMove) => void;
}

export function FoundHelp(props: FoundHelpProps) {
  const { found, isBig, edge, teacher, me, onAsk, onAskAdult, onLearn, onSuggest, onOwn } = props;
  if (found.length === 0 && isBig)
    return <p className="board-note stack at-start card own-width paper">{words.noneAsk(teacher)}</p>;
  if (found.length === 0) {
    return (
      <section className="stack at-start card own-width paper">
        <h2>{words.none}</h2>
        {edge ? <p>{words.edge(edge.what.toLowerCase(), edge.who)}</p> : <p>{words.noneTry}</p>}
        <p>
          <strong>{words.noneAsk(teacher)}</strong>
        </p>
        <button type="button" className="button" onClick={onSuggest}>
          <Icon name="coach" /> {words.suggest}
        </button>
      </section>
    );
  }
  return (
    <ol className="stack">
      {found.map(({ role, experts, askable, adult }) => (
        <li key={role.id}>
          <section className="found-job stack" aria-labelledby={`found-${role.id}`}>
            <header className="card own-width paper">
              <h2 id={`found-${role.id}`}>{role.job.title}</h2>
              <p>{role.job.helps.join(' · ')}</p>
            </header>
            <ul className="board-cards cards">
              {experts.map((expert) => (
                <li key={expertKey(expert)}>
                  <ExpertCard
                    expert={expert}
                    onAsk={onAsk}
                    onOwn={expert.learner === me ? onOwn : undefined}
                  />
                </li>
              ))}
              {!askable && (
                <li className="found-adult card stack at-start on-cream paper">
                  <p>
                    <Changing
                      text={
                        experts.some(({ status, learner }) => status !== 'inTraining' && learner !== me)
                          ? words.busy(capital(adult))
                          : words.nobody(capital(adult))
                      }
                    />
                  </p>
                  <button type="button" className="button first" onClick={() => onAskAdult(role.id)}>
                    <Icon name="hand-up" /> {words.askAdult(adult)}
                  </button>
                  <button type="button" className="button quiet" onClick={() => onLearn(role.id)}>
                    {words.learn}
                  </button>
                </li>
              )}
            </ul>
          </section>
        </li>
      ))}
    </ol>
  );
}

/** What screen readers announce when the results change. */
export function foundSummary(found: readonly FoundJob[]): string {
  const who = found.flatMap(({ role, experts }) =>
    experts
      .filter(({ status }) => status === 'listed')
      .map(({ nickname }) => `${nickname}, ${role.job.title}`),
  );
  return [words.found(found.length), ...who.map(ended)].join(' ') || boardWords.cards;
}
