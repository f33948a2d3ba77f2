// Three papers side by side: what, to whom, by when. A suggestion fills in all three; the button says the whole as a sentence.

import { useMemo, useRef, useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { Day } from '../../../practice/days.ts';
import { type MicroId, microIds } from '../../../practice/rubric.ts';
import { type IdeaWhat, projectIdeas } from '../../../progress/assign/assign-ideas.ts';
import type { FollowThrough } from '../../../progress/assign/follow-through.ts';
import { usualDue } from '../../../progress/assign/school-days.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import type { RosterClass } from '../../../progress/class/roster.ts';
import { rolePlays, rolePlaysFor } from '../../../story/catalogue.ts';
import { assignWords as words } from '../../../strings/en/assign.ts';
import type { DeskRoute } from '../../frame/desk-route.ts';
import type { SayForClass, SayInCorner } from '../../said.ts';
import { Preview } from '../facilitate/Preview.tsx';
import {
  assignedFrom,
  type Hand,
  hasOpen,
  missingIn,
  reaches,
  type Whom,
  whomAllowed,
  whomOf,
} from './hand.ts';
import { whatSaid, whomSaid } from './spoken-hand.ts';
import { WhatPanel } from './WhatPanel.tsx';
import { WhenPanel } from './WhenPanel.tsx';
import { WhomPanel } from './WhomPanel.tsx';

interface GiveDeskProps {
  readonly state: ClassState;
  readonly today: Day;
  readonly route: DeskRoute;
  readonly spoken: (day: Day) => string;
  readonly note: SayForClass;
  readonly freshId: () => string;
  readonly baseOf: (learner: string) => string | undefined;
  readonly onSay: SayInCorner;
  readonly roster: RosterClass;
  readonly given: readonly FollowThrough[];
}

export function GiveDesk({
  state,
  today,
  route,
  spoken,
  note,
  freshId,
  baseOf,
  onSay,
  roster,
  given,
}: GiveDeskProps) {
  const fresh = (): Hand => ({ ...begun(route.of, roster), due: usualDue(today), note: '' });
  const [hand, setHand] = useState(fresh);
  const [asked, setAsked] = useState(false);
  const [looking, setLooking] = useState<string>();
  const root = useRef<HTMLFormElement>(null);
  const giving = useRef<HTMLButtonElement>(null);
  const ideas = useMemo(
    () =>
      projectIdeas({
        state,
        learners: roster.learners,
        stories: rolePlaysFor(roster.band),
        today,
        has: (learner, what) => hasOpen(given, learner, what),
      }),
    [state, roster, today, given],
  );
  const alone = isSensitive(hand.what);
  const missing = missingIn(hand, roster, alone, today);
  const whom = whomSaid(hand.whom, roster);
  const what = hand.what && whatSaid(hand.what, '');
  const by = hand.due && spoken(hand.due);
  const those = reaches(hand.whom, roster);
  const hasAll =
    hand.what !== undefined &&
    those.length > 0 &&
    those.every((id) => hand.what && hasOpen(given, id, hand.what));

  const focusOn = (selector: string): void => {
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  const pick = (picked: IdeaWhat, to?: readonly string[]): void => {
    const whomNow = to ? whomOf(to, roster) : whomAllowed(hand.whom, isSensitive(picked));
    setHand({ ...hand, what: picked, whom: whomNow });
    setAsked(false);
    if (to) requestAnimationFrame(() => giving.current?.focus());
    else focusOn('.whom [aria-pressed="true"], .whom-students button');
  };
  const give = (): void => {
    setAsked(true);
    const assignment = freshId();
    const draft = missing ? undefined : assignedFrom(hand, roster, assignment);
    if (!draft || what === undefined) {
      focusOn(missing === 'what' ? '[role="tab"][aria-selected="true"]' : '.whom button, .when input');
      return;
    }
    note(draft);
    onSay(words.done(what, whom, by), () => {
      note({ type: 'AssignmentWithdrawn', assignment });
      onSay(words.undone(what));
    });
    setHand({ ...fresh(), whom: hand.whom.kind === 'class' ? hand.whom : { kind: 'class' } });
    setAsked(false);
    focusOn('[role="tab"][aria-selected="true"]');
  };

  return (
    <form
      ref={root}
      className="give-desk"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <WhatPanel
        roster={roster}
        ideas={ideas}
        what={hand.what}
        whom={hand.whom}
        onPick={pick}
        onLook={setLooking}
        roleTitle={(role) => state.roles.roles.get(role)?.job.title ?? role}
      />
      <WhomPanel
        roster={roster}
        baseOf={baseOf}
        whom={hand.whom}
        alone={alone}
        onWhom={(next, byKey) => {
          setHand({ ...hand, whom: next });
          if (byKey && hand.what && next.kind !== 'some') giving.current?.focus();
        }}
      />
      <section className="when stack card paper" aria-labelledby="when-title">
        <WhenPanel
          today={today}
          spoken={spoken}
          due={hand.due}
          note={hand.note}
          nicknames={roster.learners.map(({ named }) => named.nickname)}
          onDue={(due) => setHand(due === undefined ? withoutDue(hand) : { ...hand, due })}
          onNote={(note) => setHand({ ...hand, note })}
        />
        <div className="stack">
          <p role="status" className="bold note">
            <Changing text={asked && missing ? missingSaid[missing] : hasAll ? words.hasAlready(whom) : ''} />
          </p>
          <button ref={giving} type="submit" className="button first give-button">
            <Icon name="hand-up" />
            <Changing
              text={what !== undefined && missing === undefined ? words.giveTo(what, whom, by) : words.giveIt}
            />
          </button>
          <p className="soft">{words.sameForAll}</p>
        </div>
      </section>
      {looking !== undefined && (
        <Preview
          story={looking}
          onClose={() => setLooking(undefined)}
          onChoose={() => {
            setLooking(undefined);
            pick({ kind: 'story', story: looking });
          }}
        />
      )}
    </form>
  );
}

const missingSaid = {
  what: words.firstWhat,
  whom: words.firstWhom,
  alone: words.oneAtATime,
  past: words.past,
} as const;

function isSensitive(what: IdeaWhat | undefined): boolean {
  return what?.kind === 'story' && rolePlays.some(({ id, sensitive }) => id === what.story && sensitive);
}

function withoutDue({ due: _, ...hand }: Hand): Hand {
  return hand;
}

/** The first choice when the screen was opened for a student, a group, a role-play or a micro-skill. */
function begun(
  of: string | undefined,
  roster: RosterClass,
): { readonly what?: IdeaWhat; readonly whom: Whom } {
  const everyone: Whom = { kind: 'class' };
  if (of === undefined) return { whom: everyone };
  if (roster.groups.some(({ id }) => id === of)) return { whom: { kind: 'group', group: of } };
  if (roster.learners.some(({ id }) => id === of)) return { whom: { kind: 'some', learners: [of] } };
  const micro = microIds.find((id): id is MicroId => id === of);
  if (micro) return { what: { kind: 'micro', micro }, whom: everyone };
  if (!rolePlays.some(({ id }) => id === of)) return { whom: everyone };
  const what: IdeaWhat = { kind: 'story', story: of };
  return { what, whom: whomAllowed(everyone, isSensitive(what)) };
}
