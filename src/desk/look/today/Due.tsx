// Assignments due about now, on Today, with the students who have not finished them, and the way to Follow-through.

import { useMemo } from 'preact/hooks';
import type { Day } from '../../../practice/days.ts';
import { projectDue } from '../../../progress/assign/follow-through.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { sees } from '../../../progress/class/who-sees.ts';
import { dueWords as words } from '../../../strings/en/desk-today.ts';
import type { DeskRoute } from '../../frame/desk-route.ts';
import { practises } from '../../teach/assign/practises.ts';
import { whatSaid } from '../../teach/assign/spoken-hand.ts';

export function Due({
  state,
  me,
  today,
  dated,
  onGo,
}: {
  readonly state: ClassState;
  readonly me: StaffMember;
  readonly today: Day;
  readonly dated: (day: Day) => string;
  readonly onGo: (route: DeskRoute) => void;
}) {
  const due = useMemo(() => projectDue(state, practises, today), [state, today]);
  if (due.length === 0 || !sees(me.kind, 'today:due')) return null;
  const nameOf = (id: string): string => state.learners.get(id)?.named?.nickname ?? '';
  return (
    <section className="lately stack left card paper" aria-labelledby="today-due">
      <h2 id="today-due">{words.title}</h2>
      <dl className="rows">
        {due.map(({ id, fact, started, notYet }) => (
          <div key={id}>
            <dt className="bold">{fact.due && <span>{dated(fact.due)}</span>}</dt>
            <dd>
              {whatSaid(fact.what, words.gone)}: {words.waitsFor([...notYet, ...started].map(nameOf))}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={() => onGo({ at: 'assign', of: 'given' })}>
        {words.more}
      </button>
    </section>
  );
}
