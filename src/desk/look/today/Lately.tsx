// Students who practiced this week, on Today, for adults who may see practice, with a button to Progress.

import { useMemo } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import type { Day } from '../../../practice/days.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { projectLately } from '../../../progress/class/lately.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { sees } from '../../../progress/class/who-sees.ts';
import { latelyWords as words } from '../../../strings/en/desk-today.ts';
import type { DeskRoute } from '../../frame/desk-route.ts';

export function Lately({
  state,
  me,
  today,
  spoken,
  onGo,
}: {
  readonly state: ClassState;
  readonly me: StaffMember;
  readonly today: Day;
  readonly spoken: (day: Day) => string;
  readonly onGo: (route: DeskRoute) => void;
}) {
  const days = useMemo(() => projectLately(state, today), [state, today]);
  const isEmpty = ![...state.learners.values()].some(({ named }) => named);
  if (isEmpty || !sees(me.kind, 'today:lately')) return null;
  return (
    <section className="lately stack left card paper" aria-labelledby="lately">
      <h2 id="lately">{words.title}</h2>
      {days.length === 0 && <p>{words.none}</p>}
      <dl className="rows">
        {days.map(({ day, nicknames }) => (
          <div key={day}>
            <dt className="bold">{spoken(day)}</dt>
            <dd>{words.who(nicknames)}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        className="button"
        onClick={() => onGo({ at: days.length === 0 ? 'facilitate' : 'progress' })}
      >
        <Changing text={days.length === 0 ? words.together : words.more} />
      </button>
    </section>
  );
}
