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
import { groupWords } from '../../../strings/en/groups.ts';
import { microWords } from '../../../strings/en/micro-skills.ts';
import { madeFrom } from '../../people/groups/group-facts.ts';
import { FollowCard } from './FollowCard.tsx';
import { whatSaid } from './spoken-hand.ts';

interface FollowThroughProps {
  readonly today: Day;
  readonly spoken: (day: Day) => string;
  readonly dated: (day: Day) => string;
  readonly note: SayForClass;
  readonly freshId: () => string;
  readonly baseOf: (learner: string) => string | undefined;
  readonly onSay: SayInCorner;
  readonly roster: RosterClass;
  readonly given: readonly Followed[];
}

/** How many are shown at first; a button shows the others. */
const shownAtOnce = 3;

export function FollowThroughList(props: FollowThroughProps) {
  const { today, spoken, dated, note, freshId, baseOf, onSay, roster, given } = props;
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
  const group = (title: string, learners: readonly string[]): void => {
    const names = roster.groups.map(({ name }) => name);
    const taken = names.filter((name) => name === title || name.startsWith(`${title} `)).length;
    const made = { id: freshId(), name: taken === 0 ? title : `${title} ${taken + 1}`, learners };
    note(madeFrom(made, roster));
    onSay(groupWords.made(made.name), () => note({ type: 'GroupEnded', group: made.id }));
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
              dated={dated}
              baseOf={baseOf}
              roster={roster}
              followed={each}
              onGroup={group}
              onWithdraw={(whom) => withdraw(each, whom)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
