// The form for a training's day: which job, when, and a note about where.
import { useId, useState } from 'preact/hooks';
import { addDays, type Day } from '../../../practice/days.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import type { ClassRole } from '../../../progress/pathway/role-book.ts';
import { datesWords as words } from '../../../strings/en/review.ts';
import { saidDay } from '../board/said-day.ts';

interface DateFormProps {
  readonly state: ClassState;
  readonly today: Day;
  readonly onPlan: (role: string, when: Day, note: string | undefined) => void;
}

const longestNote = 120;
const yearDays = 366;

export function DateForm({ state, today, onPlan }: DateFormProps) {
  const wanted = wantedRoles(state);
  const roles = [...state.roles.roles.values()]
    .filter(({ state: how }) => how === 'open')
    .sort(
      (a, b) => Number(wanted.has(b.id)) - Number(wanted.has(a.id)) || (a.job.title < b.job.title ? -1 : 1),
    );
  const [role, setRole] = useState(roles[0]?.id ?? '');
  const [when, setWhen] = useState('');
  const [note, setNote] = useState('');
  const [said, setSaid] = useState<{ readonly good: boolean; readonly text: string }>();
  const hint = useId();
  const chosen = roles.find(({ id }) => id === role);
  if (!chosen) return <p className="card paper">{words.noRoles}</p>;
  const plan = (): void => {
    const trouble = troubleWith(when, today);
    if (trouble) {
      setSaid({ good: false, text: trouble });
      return;
    }
    onPlan(chosen.id, when, note.trim() || undefined);
    setSaid({ good: true, text: words.put(chosen.job.title, saidDay(when, today)) });
    setWhen('');
    setNote('');
  };
  return (
    <form
      className="review-form row"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        plan();
      }}
    >
      <label className="desk-field">
        {words.role}
        <select value={role} onChange={(event) => setRole(event.currentTarget.value)}>
          {roles.map(({ id, job }) => (
            <option key={id} value={id}>
              {wanted.has(id) ? `${job.title} (${words.waits})` : job.title}
            </option>
          ))}
        </select>
      </label>
      <label className="desk-field">
        {words.when}
        <input
          type="date"
          value={when}
          min={today}
          max={addDays(today, yearDays)}
          onInput={(event) => setWhen(event.currentTarget.value)}
        />
      </label>
      <label className="desk-field">
        {words.note}
        <input
          type="text"
          value={note}
          maxLength={longestNote}
          autocomplete="off"
          aria-describedby={hint}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <button type="submit" className="button first">
        {words.plan}
      </button>
      <p id={hint} className="review-hint desk-hint">
        {trainingSaid(chosen)} {words.noteHint}
      </p>
      <p
        className={said?.good ? 'review-said bold' : 'review-trouble note'}
        role={said?.good ? 'status' : 'alert'}
      >
        {said?.text}
      </p>
    </form>
  );
}

function troubleWith(when: string, today: Day): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(when)) return words.noDay;
  if (when < today) return words.past;
  return when > addDays(today, yearDays) ? words.far : undefined;
}

function trainingSaid({ job: { training } }: ClassRole): string {
  const { title, minutes, meetings } = training;
  return meetings > 1 ? words.meetings(title, minutes, meetings) : `${words.training(title, minutes)}.`;
}

/** Jobs that a student wants to learn and has not had the training for. */
function wantedRoles({ learners }: ClassState): ReadonlySet<string> {
  const wanted = new Set<string>();
  for (const { named, pathways } of learners.values())
    for (const { role, step } of named ? pathways.values() : [])
      if (step === 'interested' || step === 'training') wanted.add(role);
  return wanted;
}
