// All roles by kind of help, each with its status, below the ideas of students.

import { useMemo } from 'preact/hooks';
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { Day } from '../../../practice/days.ts';
import { roleCategories } from '../../../practice/roles.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { staffOfKind } from '../../../progress/class/staff.ts';
import { sees } from '../../../progress/class/who-sees.ts';
import type { ClassRole } from '../../../progress/pathway/role-book.ts';
import { categoryNames } from '../../../strings/en/category-names.ts';
import { kindWords } from '../../../strings/en/desk.ts';
import { roleWords as words } from '../../../strings/en/desk-roles.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import type { DeskRoute } from '../../frame/desk-route.ts';
import { deskAddress } from '../../frame/desk-route.ts';
import { mayLead } from './may-lead.ts';
import { type Holders, holdersIn } from './role-holders.ts';

export function RoleList({
  state,
  me,
  spoken,
  onGo,
}: {
  readonly state: ClassState;
  readonly me: StaffMember;
  readonly spoken: (day: Day) => string;
  readonly onGo: (route: DeskRoute) => void;
}) {
  const holders = useMemo(() => holdersIn(state), [state]);
  const roles = [...state.roles.roles.values()];
  const ideas = state.roles.suggestions.filter(
    ({ learner, state: how }) => how !== 'opened' && state.learners.get(learner)?.named,
  );
  return (
    <div className="stack loose" data-screen="desk-roles">
      <header className="row apart">
        <div className="grow">
          <DeskHeading>{words.title}</DeskHeading>
          <p>{words.about}</p>
        </div>
        {mayLead(me) && (
          <button type="button" className="button first" onClick={() => onGo({ at: 'roles', of: 'new' })}>
            {words.fresh}
          </button>
        )}
      </header>
      {sees(me.kind, 'roles:ideas') && ideas.length > 0 && (
        <section className="card paper" aria-labelledby="roles-ideas">
          <h2 id="roles-ideas">{words.suggested}</h2>
          <ul className="role-list rows">
            {ideas.map(({ fact, learner, state: how }) => (
              <li key={fact.role}>
                <a {...linkTo(onGo, fact.role)} className="row">
                  <Icon name="what-if" size="1.8rem" />
                  <span>
                    <strong>{fact.title}</strong>,{' '}
                    {words.suggestedBy(state.learners.get(learner)?.named?.nickname ?? '')}
                  </span>
                  <span className="chip">{words.suggestionStates[how]}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="cards small few">
        {roleCategories.map((category) => (
          <section key={category} className="card paper" aria-labelledby={`kind-${category}`}>
            <h2 id={`kind-${category}`}>{categoryNames[category]}</h2>
            <ul className="role-list rows">
              {roles
                .filter(({ job }) => job.category === category)
                .map((role) => (
                  <li key={role.id}>
                    <Row
                      state={state}
                      spoken={spoken}
                      onGo={onGo}
                      role={role}
                      holders={holders.get(role.id)}
                    />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  readonly state: ClassState;
  readonly spoken: (day: Day) => string;
  readonly onGo: (route: DeskRoute) => void;
  readonly role: ClassRole;
  readonly holders: Holders | undefined;
}

function Row({ state, spoken, onGo, role, holders = { listed: 0, learning: 0 } }: RowProps) {
  const { job, state: how, until, own, id } = role;
  const trainer = staffOfKind(state.staff, job.sponsor)?.name ?? kindWords[job.sponsor].the;
  return (
    <a {...linkTo(onGo, id)} className="row" data-state={how}>
      <span className="role-row-title">{job.title}</span>
      <span className="row close">
        {until && how === 'open' && <span className="chip chip-tried">{words.tried(spoken(until))}</span>}
        {own && <span className="chip chip-own">{words.own}</span>}
        <span className="chip" data-state={how}>
          {words.states[how]}
        </span>
      </span>
      <span className="role-row-more desk-hint">
        <span>{words.trainedBy(trainer)}</span> <span>{words.holders(holders.listed, holders.learning)}</span>
      </span>
    </a>
  );
}

function linkTo(onGo: (route: DeskRoute) => void, of: string) {
  return {
    href: deskAddress({ at: 'roles', of }),
    onClick: (event: MouseEvent): void => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onGo({ at: 'roles', of });
    },
  };
}
