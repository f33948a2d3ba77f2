// One assignment: its due day, who has finished, begun or not begun it, kinds of endings, skills that grew, and a button to withdraw it.

import { useId } from 'preact/hooks';
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { Day } from '../../../practice/days.ts';
import type { EndingCount, FollowThrough } from '../../../progress/assign/follow-through.ts';
import { bySomebody } from '../../../progress/assign/group-needs.ts';
import type { RosterClass } from '../../../progress/class/roster.ts';
import { assignWords, followWords as words } from '../../../strings/en/assign.ts';
import { microWords } from '../../../strings/en/micro-skills.ts';
import { Face } from './Face.tsx';
import { ShortWays } from './ShortWays.tsx';
import { nicknamesOf, whatSaid } from './spoken-hand.ts';

interface FollowCardProps {
  readonly spoken: (day: Day) => string;
  readonly dated: (day: Day) => string;
  readonly baseOf: (learner: string) => string | undefined;
  readonly roster: RosterClass;
  readonly followed: FollowThrough;
  /** Makes a group of these students, called so. */
  readonly onGroup: (name: string, learners: readonly string[]) => void;
  /** Called with the words for whom it was. */
  readonly onWithdraw: (whom: string) => void;
}

export function FollowCard(props: FollowCardProps) {
  const { spoken, dated, baseOf, roster, followed, onGroup, onWithdraw } = props;
  const { fact, given, learners, finished, started, notYet, endings, grew, stuck, short, late } = followed;
  const title = useId();
  const what = whatSaid(fact.what, words.unknownStory);
  const names = (those: readonly string[]) => nicknamesOf(those, roster);
  const whom =
    fact.to.kind === 'class'
      ? (roster.name ?? assignWords.toEveryone)
      : learners.length === 0
        ? words.nobodyLeft
        : words.names(names(learners));
  const allDone = learners.length > 0 && finished.length === learners.length;
  return (
    <article
      className="follow-card stack card paper"
      aria-labelledby={title}
      data-done={allDone || undefined}
    >
      <header>
        <h3 id={title}>
          <Icon name={fact.what.kind === 'story' ? 'speech' : 'path'} /> {what}
        </h3>
        <p>{words.to(whom)}</p>
        <p className="desk-hint">
          <span>{words.on(spoken(given), fact.due && dated(fact.due))}</span>
          {fact.note && <span> · “{fact.note}”</span>}
        </p>
        {allDone && <p className="chip follow-all">{words.allDone}</p>}
        {late && <p className="chip">{words.late}</p>}
      </header>
      <dl className="rows">
        <Those name={words.finished} of="finished" baseOf={baseOf} roster={roster} learners={finished} />
        <Those name={words.started} of="started" baseOf={baseOf} roster={roster} learners={started} />
        <Those name={words.notYet} of="notYet" baseOf={baseOf} roster={roster} learners={notYet} />
      </dl>
      {finished.length > 0 && (
        <div>
          <h4>{words.endings}</h4>
          <p>{endings.map(sayEnding).join(' · ')}</p>
          {endings.some(({ kind }) => kind === 'bumpy') && <p className="desk-hint">{words.kindsMean}</p>}
        </div>
      )}
      {finished.length + started.length > 0 && (
        <div>
          <h4>{words.grew}</h4>
          {grew.length === 0 ? (
            <p className="desk-hint">{words.nothingYet}</p>
          ) : (
            <ul>
              {grew.map(({ micro, learners: those }) => (
                <li key={micro}>{words.grewFor(microWords[micro].name, names(those))}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      {short.length > 0 && (
        <div>
          <h4>{words.short}</h4>
          <ShortWays
            ways={short}
            roster={roster}
            onGroup={(micro, those) => onGroup(words.groupName(micro, what), those)}
          />
        </div>
      )}
      {[...bySomebody(stuck)].map(([learner, micros]) => (
        <p key={learner} className="note coral">
          <Icon name="heart" />{' '}
          {words.beside(
            names([learner])[0] ?? '',
            micros.map((micro) => microWords[micro].name),
          )}
        </p>
      ))}
      <button
        type="button"
        className="button quiet follow-withdraw"
        aria-label={words.withdrawFor(what, whom)}
        onClick={() => onWithdraw(whom)}
      >
        <Icon name="rewind" /> {words.withdraw}
      </button>
    </article>
  );
}

interface ThoseProps {
  readonly name: string;
  readonly of: 'finished' | 'started' | 'notYet';
  readonly baseOf: (learner: string) => string | undefined;
  readonly roster: RosterClass;
  readonly learners: readonly string[];
}

const mostFaces = 8;

function Those({ name, of, baseOf, roster, learners: those }: ThoseProps) {
  const learners = roster.learners.map(({ id }) => id).filter((id) => those.includes(id));
  const names = nicknamesOf(learners, roster);
  return (
    <div className="follow-those" data-of={of}>
      <dt className="bold">{name}</dt>
      <dd>
        {learners.length === 0 ? (
          <span className="desk-hint">{words.nobody}</span>
        ) : (
          <span>
            <span className="follow-faces">
              {learners.slice(0, mostFaces).map((id, at) => (
                <Face key={id} base={baseOf(id)} nickname={names[at] ?? ''} />
              ))}
            </span>
            {words.names(names)}
          </span>
        )}
      </dd>
    </div>
  );
}

function sayEnding({ kind, people, most }: EndingCount): string {
  const said = words.kinds[kind];
  return people !== undefined ? words.kindPeople(said, people) : most ? words.kindMost(said) : said;
}
