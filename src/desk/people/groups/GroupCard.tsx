// One group as a paper: who is in it, what it needs next, and a role-play one press away.

import { useId, useMemo } from 'preact/hooks';
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { Day } from '../../../practice/days.ts';
import type { FollowThrough } from '../../../progress/assign/follow-through.ts';
import { needsOf } from '../../../progress/assign/group-needs.ts';
import { usualDue } from '../../../progress/assign/school-days.ts';
import type { Group } from '../../../progress/class/classes.ts';
import type { RosterClass } from '../../../progress/class/roster.ts';
import { rolePlays } from '../../../story/catalogue.ts';
import { groupWords as words } from '../../../strings/en/groups.ts';
import { microWords } from '../../../strings/en/micro-skills.ts';
import type { DeskRoute } from '../../frame/desk-route.ts';
import type { SayForClass, SayInCorner } from '../../said.ts';
import { Face } from '../../teach/assign/Face.tsx';
import { assignedFrom, hasOpen } from '../../teach/assign/hand.ts';

interface GroupCardProps {
  readonly today: Day;
  readonly spoken: (day: Day) => string;
  readonly note: SayForClass;
  readonly freshId: () => string;
  readonly baseOf: (learner: string) => string | undefined;
  readonly onGo: (route: DeskRoute) => void;
  readonly onSay: SayInCorner;
  readonly roster: RosterClass;
  readonly group: Group;
  readonly given: readonly FollowThrough[];
  /** Chooses the paper's color. */
  readonly paper: number;
  readonly onChange: () => void;
  readonly onEnd: () => void;
}

const papers = 6;

export function GroupCard({
  today,
  spoken,
  note,
  freshId,
  baseOf,
  onGo,
  onSay,
  roster,
  group,
  given,
  paper,
  onChange,
  onEnd,
}: GroupCardProps) {
  const title = useId();
  const members = useMemo(
    () => roster.learners.filter(({ id }) => group.learners.includes(id)),
    [roster, group],
  );
  const needs = useMemo(() => needsOf(members, rolePlays, today), [members, today]);
  const story = rolePlays.find(({ id }) => id === needs.story);
  const has =
    story !== undefined &&
    members.length > 0 &&
    members.every(({ id }) => hasOpen(given, id, { kind: 'story', story: story.id }));
  const give = (id: string, name: string): void => {
    const assignment = freshId();
    const due = usualDue(today);
    const whom = { kind: 'group', group: group.id } as const;
    const draft = assignedFrom(
      { what: { kind: 'story', story: id }, whom, due, note: '' },
      roster,
      assignment,
    );
    if (!draft) return;
    note(draft);
    onSay(words.given(name, group.name, spoken(due)), () => {
      note({ type: 'AssignmentWithdrawn', assignment });
      onSay(words.takenBack(name));
    });
  };
  return (
    <article className="group-card stack" data-paper={paper % papers} aria-labelledby={title}>
      <h2 id={title}>{group.name}</h2>
      {members.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ul className="group-members row">
          {members.map(({ id, named }) => (
            <li key={id}>
              <Face base={baseOf(id)} nickname={named.nickname} /> <bdi>{named.nickname}</bdi>
            </li>
          ))}
        </ul>
      )}
      {members.length > 0 && (
        <div className="group-needs stack">
          <h3>{words.needs}</h3>
          {needs.micros.length === 0 ? (
            <p>{words.nothing}</p>
          ) : (
            <ul className="group-micros row close">
              {needs.micros.map((micro) => (
                <li key={micro} className="chip">
                  {microWords[micro].name}
                </li>
              ))}
            </ul>
          )}
          {story && has && <p>{words.has(story.title)}</p>}
          {story && !has && (
            <p className="bold row apart">
              <span>
                <Icon name="speech" /> {story.title}
              </span>
              <button
                type="button"
                className="button first"
                aria-label={words.giveTo(story.title, group.name)}
                onClick={() => give(story.id, story.title)}
              >
                {words.give}
              </button>
            </p>
          )}
          {!story && needs.micros.length > 0 && <p>{words.noStory}</p>}
        </div>
      )}
      <div className="group-foot row">
        <button
          type="button"
          className="button quiet"
          aria-label={words.changeOf(group.name)}
          onClick={onChange}
        >
          {words.change}
        </button>
        {members.length > 0 && (
          <button type="button" className="button quiet" onClick={() => onGo({ at: 'assign', of: group.id })}>
            {words.more}
          </button>
        )}
        <button type="button" className="button quiet" aria-label={words.endOf(group.name)} onClick={onEnd}>
          {words.end}
        </button>
      </div>
    </article>
  );
}
