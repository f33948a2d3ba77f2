// Help that is wanted and no student offers, and, for the teacher and the counselor, students who could use an invitation. Sorted by name, never ranked.

import { useMemo } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { compareWords } from '../../../kit/page-language.ts';
import type { Day } from '../../../practice/days.ts';
import { projectDemand } from '../../../progress/board/demand.ts';
import type { ClassLearner, ClassState } from '../../../progress/class/class-state.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { sees } from '../../../progress/class/who-sees.ts';
import { roleHint } from '../../../progress/pathway/role-hints.ts';
import { deskBoardWords, demandWords as words } from '../../../strings/en/desk-board.ts';
import type { DeskRoute } from '../../frame/desk-route.ts';
import { feeds } from './feeds.ts';

interface DemandSideProps {
  readonly state: ClassState;
  readonly me: StaffMember;
  readonly today: Day;
  readonly onGo: (route: DeskRoute) => void;
}

export function DemandSide({ state, me, today, onGo }: DemandSideProps) {
  const demand = useMemo(() => projectDemand(state, today), [state, today]);
  // An ask card and an idea are a student's own.
  const seesOwn = sees(me.kind, 'board:students');
  const unmet = demand.unmet.filter(({ looked }) => seesOwn || looked > 0);
  const { unnamed, withoutRole, neverAsked, neverHelped } = demand;
  return (
    <aside className="demand-side stack" aria-labelledby="demand-side">
      <h2 id="demand-side">{words.title}</h2>
      <p>{words.about}</p>
      <section className="stack left card paper" aria-labelledby="demand-unmet">
        <h3 id="demand-unmet">{words.unmet}</h3>
        {unmet.length === 0 ? (
          <p>{words.unmetNone}</p>
        ) : (
          <ul className="demand-unmet rows">
            {unmet.map(({ role, title, looked, asked, wished }) => (
              <li key={role} className="stack close">
                <strong>{title}</strong>
                {looked > 0 && <span>{words.looked(looked)}</span>}
                {seesOwn && asked > 0 && <span>{words.asked(asked)}</span>}
                {wished > 0 && <span>{words.wished(wished)}</span>}
              </li>
            ))}
          </ul>
        )}
        {unnamed > 0 && <p>{words.unnamed(unnamed)}</p>}
        <button type="button" className="button first" onClick={() => onGo({ at: 'roles' })}>
          {deskBoardWords.openRole}
        </button>
      </section>
      {seesOwn && (
        <>
          <Names
            title={words.withoutRole}
            about={words.withoutRoleAbout}
            none={words.withoutRoleNone}
            learners={withoutRole}
            hint={(learner) => roleHint(learner, state.roles, feeds)?.job.title}
          />
          <Names
            title={words.neverAsked}
            about={words.neverAskedAbout}
            none={words.neverAskedNone}
            learners={neverAsked}
          />
          <Names
            title={words.neverHelped}
            about={words.neverHelpedAbout}
            none={words.neverHelpedNone}
            learners={neverHelped}
          />
        </>
      )}
    </aside>
  );
}

interface NamesProps {
  readonly title: string;
  readonly about: string;
  readonly none: string;
  readonly learners: readonly ClassLearner[];
  /** The title of a job that this student might like. */
  readonly hint?: (learner: ClassLearner) => string | undefined;
}

function Names({ title, about, none, learners, hint }: NamesProps) {
  const byName = [...learners].sort((a, b) => compareWords(nameOf(a), nameOf(b)));
  return (
    <details className="demand-names card paper">
      <summary className="pair">{title}</summary>
      <p>
        <Changing text={byName.length === 0 ? none : about} />
      </p>
      <ul>
        {byName.map((learner) => {
          const job = hint?.(learner);
          return (
            <li key={learner.id}>
              <strong>
                <bdi>{nameOf(learner)}</bdi>
              </strong>
              {job && <span>{` ${words.mightLike(job)}`}</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function nameOf({ named }: ClassLearner): string {
  return named?.nickname ?? '';
}
