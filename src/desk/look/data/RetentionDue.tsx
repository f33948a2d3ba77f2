// A reminder on Today and in Data once the day until which practice was to be kept has come.

import type { Day } from '../../../practice/days.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { retentionOf } from '../../../progress/class/classes.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { sees } from '../../../progress/class/who-sees.ts';
import { dataWords } from '../../../strings/en/data.ts';
import type { DeskRoute } from '../../frame/desk-route.ts';

const words = dataWords.clock;

export function RetentionDue({
  state,
  me,
  today,
  route,
  spoken,
  onGo,
}: {
  readonly state: ClassState;
  readonly me: StaffMember;
  readonly today: Day;
  readonly route: DeskRoute;
  readonly spoken: (day: Day) => string;
  readonly onGo: (route: DeskRoute) => void;
}) {
  const until = retentionOf(state.own);
  const isAny = [...state.learners.values()].some(({ named }) => named);
  if (until === undefined || until > today || !isAny || !sees(me.kind, 'data:files')) return null;
  return (
    <p className="desk-anew paper">
      <span>{words.due(spoken(until))} </span>
      {route.at !== 'data' && (
        <button type="button" className="button" onClick={() => onGo({ at: 'data' })}>
          {words.dueGo}
        </button>
      )}
    </p>
  );
}
