// Assignments and what came of them, the newest first. Above them, where a conversation may help a student more than another try.

import { useMemo, useRef } from 'preact/hooks';
import type { Day } from '../../../practice/days.ts';
import type { SayForClass, SayInCorner } from '../../said.ts';
import './follow.css';
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { FollowThrough as Followed } from '../../../progress/assign/follow-through.ts';
import { bySomebody, projectStuck } from '../../../progress/assign/group-needs.ts';
import type { RosterClass } from '../../../progress/class/roster.ts';
import { followWords as words } from '../../../strings/en/assign.ts';
import { microWords } from '../../../strings/en/micro-skills.ts';
import { FollowCard } from './FollowCard.tsx';
import { whatSaid } from './spoken-hand.ts';

interface FollowThroughProps {
  readonly today: Day;
  readonly spoken: (day: Day) => string;
  readonly note: SayForClass;
  readonly baseOf: (learner: string) => string | undefined;
  readonly onSay: SayInCorner;
  readonly roster: RosterClass;
  readonly given: readonly Followed[];
}

/** How many are shown at first; a button shows the others. */
const shownAtOnce = 3;

export function FollowThroughList({ today, spoken, note, baseOf, onSay, roster, given }: FollowThroughProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const stuck = useMemo(() => projectStuck(roster.learners, today), [roster, today]);
  const nameOf = (id: string) => roster.learners.find((each) => each.id === id)?.named.nickname ?? '';
  const withdraw = ({ id, fact }: Followed, whom: string): void => {
    const what = whatSaid(fact.what, words.unknownStory);
    note({ type: 'AssignmentWithdrawn', assignment: id });
    onSay(words.withdrawn(what, whom), () => {
      const { type, assignment, what: of, to, due, note: said } = fact;
      note({
        type,
        assignment,
        what: of,
        to,
        ...(due === undefined ? {} : { due }),
        ...(said === undefined ? {} : { note: said }),
      });
      onSay(words.back(what));
    });
    heading.current?.focus();
  };
  const beside = [...bySomebody(stuck)].map(([learner, micros]) => (
    <li key={learner}>
      <Icon name="heart" />{' '}
      {words.beside(
        nameOf(learner),
        micros.map((micro) => microWords[micro].name),
      )}
    </li>
  ));
  return (
    <div className="stack loose">
      {beside.length > 0 && (
        <section className="follow-beside stack close card paper" aria-labelledby="beside-title">
          <h2 id="beside-title">{words.besideTitle}</h2>
          <ul className="stack close">{beside.slice(0, shownAtOnce)}</ul>
          {beside.length > shownAtOnce && (
            <details>
              <summary>{words.besideMore(beside.length - shownAtOnce)}</summary>
              <ul className="stack close">{beside.slice(shownAtOnce)}</ul>
            </details>
          )}
        </section>
      )}
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {given.length === 0 && <p className="card paper">{words.none}</p>}
      <ul className="cards wide">
        {given.map((each) => (
          <li key={each.id}>
            <FollowCard
              spoken={spoken}
              baseOf={baseOf}
              roster={roster}
              followed={each}
              onWithdraw={(whom) => withdraw(each, whom)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
