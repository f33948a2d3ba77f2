// Part 2: which jobs were used a lot, a little, not yet. It shows jobs, not students; what concerns students is folded away for the teacher.

import { useMemo } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { compareWords } from '../../../kit/page-language.ts';
import type { Day } from '../../../practice/days.ts';
import { addDays } from '../../../practice/days.ts';
import { projectDemand } from '../../../progress/board/demand.ts';
import { projectRoleUse, uses } from '../../../progress/board/role-use.ts';
import { reviewBefore } from '../../../progress/board/wall-changes.ts';
import type { ClassLearner, ClassState } from '../../../progress/class/class-state.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { sees } from '../../../progress/class/who-sees.ts';
import { listWords } from '../../../strings/en/lists.ts';
import { reviewWords, lookWords as words } from '../../../strings/en/review.ts';
import { saidDay } from '../board/said-day.ts';
import { PartPage } from './PartPage.tsx';

interface LookProps {
  readonly minutes: number;
  readonly state: ClassState;
  readonly me: StaffMember;
  readonly today: Day;
}

const monthDays = 28;

export function Look({ state, me, today, minutes }: LookProps) {
  const since = reviewBefore(state, today)?.day ?? addDays(today, -monthDays);
  const used = useMemo(() => projectRoleUse(state, since), [state, since]);
  const demand = useMemo(() => projectDemand(state, today), [state, today]);
  return (
    <PartPage title={words.title} minutes={minutes} say={words.say}>
      {used.length === 0 ? (
        <p className="card paper">{words.empty}</p>
      ) : (
        <>
          <p className="desk-hint">{words.since(saidDay(since, today))}</p>
          <div className="review-uses cards small few">
            {uses.map((use) => (
              <section key={use} className="stack card paper" data-use={use}>
                <h3>{words.uses[use]}</h3>
                <ul className="stack close review-big from-afar">
                  {used
                    .filter((each) => each.use === use)
                    .map(({ role, title, asks }) => (
                      <li key={role} className="row apart">
                        <span>{title}</span>
                        {asks !== undefined && <span className="chip">{words.asks(asks)}</span>}
                      </li>
                    ))}
                </ul>
                {!used.some((each) => each.use === use) && <p>{words.noneOf}</p>}
              </section>
            ))}
          </div>
          <p className="review-ask from-afar">{words.ask}</p>
        </>
      )}
      {sees(me.kind, 'board:students') && (
        <details className="review-alone">
          <summary>
            {words.privately}. {reviewWords.alone}
          </summary>
          <Names title={words.neverAsked} learners={demand.neverAsked} />
          <Names title={words.neverHelped} learners={demand.neverHelped} />
        </details>
      )}
    </PartPage>
  );
}

function Names({ title, learners }: { readonly title: string; readonly learners: readonly ClassLearner[] }) {
  const names = learners.map(({ named }) => named?.nickname ?? '').sort(compareWords);
  return (
    <p>
      <strong>{title}:</strong> <Changing text={names.length === 0 ? words.nobody : listWords(names)} />
    </p>
  );
}
