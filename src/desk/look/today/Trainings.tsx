// Trainings that have a day: who would come, a way to call one off, and a small form to plan the next.

import { useMemo, useState } from 'preact/hooks';
import { capital } from '../../../kit/page-language.ts';
import type { Day } from '../../../practice/days.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { projectTrainings } from '../../../progress/pathway/trainings.ts';
import { trainingWords as words } from '../../../strings/en/desk-today.ts';
import { Field } from '../../frame/Field.tsx';
import { Select } from '../../frame/Select.tsx';
import { SmallForm } from '../../frame/SmallForm.tsx';
import type { SayForClass, SayInCorner } from '../../said.ts';

export function Trainings({
  state,
  me,
  today,
  spoken,
  note,
  freshId,
  onSay,
}: {
  readonly state: ClassState;
  readonly me: StaffMember;
  readonly today: Day;
  readonly spoken: (day: Day) => string;
  readonly note: SayForClass;
  readonly freshId: () => string;
  readonly onSay: SayInCorner;
}) {
  const [planning, setPlanning] = useState(false);
  const planned = useMemo(() => projectTrainings(state, today), [state, today]);
  return (
    <section className="trainings stack left card paper" aria-labelledby="trainings">
      <h2 id="trainings">{words.title}</h2>
      {planned.length === 0 && <p>{words.none}</p>}
      <ul className="rows">
        {planned.map(({ id, role, when, note: said, comers }) => {
          const { title } = role.job.training;
          return (
            <li key={id}>
              <p>
                <strong>{capital(spoken(when))}</strong> · {words.line(title, role.job.title)}
              </p>
              {said && <p>{said}</p>}
              <p className="desk-hint">{words.comers(comers)}</p>
              <button
                type="button"
                className="button quiet"
                aria-label={words.cancelOf(title, spoken(when))}
                onClick={() => {
                  note({ type: 'TrainingCancelled', training: id });
                  const again = { role: role.id, when, ...(said ? { note: said } : {}) };
                  onSay(words.cancelled(title), () =>
                    note({ type: 'TrainingPlanned', training: freshId(), ...again }),
                  );
                }}
              >
                {words.cancel}
              </button>
            </li>
          );
        })}
      </ul>
      {planning ? (
        <PlanForm
          state={state}
          me={me}
          today={today}
          spoken={spoken}
          note={note}
          freshId={freshId}
          onSay={onSay}
          onDone={() => setPlanning(false)}
        />
      ) : (
        <button type="button" className="button" onClick={() => setPlanning(true)}>
          {words.plan}
        </button>
      )}
    </section>
  );
}

function PlanForm({
  state,
  me,
  today,
  spoken,
  note,
  freshId,
  onSay,
  onDone,
}: {
  readonly state: ClassState;
  readonly me: StaffMember;
  readonly today: Day;
  readonly spoken: (day: Day) => string;
  readonly note: SayForClass;
  readonly freshId: () => string;
  readonly onSay: SayInCorner;
  readonly onDone: () => void;
}) {
  const roles = [...state.roles.roles.values()].filter((role) => role.state === 'open');
  const isMine = roles.filter(({ job }) => job.sponsor === me.kind || job.alsoBy === me.kind);
  const [role, setRole] = useState((isMine[0] ?? roles[0])?.id ?? '');
  const [when, setWhen] = useState('');
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState<string>();
  const save = (): void => {
    const job = state.roles.roles.get(role)?.job;
    const problem = when === '' ? words.noDay : when < today ? words.past : undefined;
    setFault(problem);
    if (problem || !job) return;
    const more = said.trim() === '' ? {} : { note: said.trim() };
    note({ type: 'TrainingPlanned', training: freshId(), role, when, ...more });
    onSay(words.planned(job.training.title, spoken(when)));
    onDone();
  };
  return (
    <SmallForm save={words.save} onSave={save} onCancel={onDone}>
      <Select
        label={words.role}
        value={role}
        offers={roles.map(({ id, job }) => [id, job.title] as const)}
        onChoose={setRole}
      />
      <Field kind="day" label={words.when} value={when} min={today} focus error={fault} onInput={setWhen} />
      <Field label={words.note} value={said} maxLength={200} onInput={setSaid} />
    </SmallForm>
  );
}
