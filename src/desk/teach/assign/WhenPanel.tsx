// By when, with a likely day already chosen, and a note for the students.
import { useId } from 'preact/hooks';
import type { Day } from '../../../practice/days.ts';
import { dueChoices, weekday } from '../../../progress/assign/school-days.ts';
import { assignWords as words } from '../../../strings/en/assign.ts';
import { noteHint } from './note-hint.ts';

interface WhenPanelProps {
  readonly today: Day;
  readonly spoken: (day: Day) => string;
  readonly due: Day | undefined;
  readonly note: string;
  readonly nicknames: readonly string[];
  readonly onDue: (due: Day | undefined) => void;
  readonly onNote: (note: string) => void;
}

const longestNote = 200;
const saturday = 5;

export function WhenPanel({ today, spoken, due, note, nicknames, onDue, onNote }: WhenPanelProps) {
  const id = useId();
  const hint = noteHint(note, nicknames);
  const choices = dueChoices(today);
  return (
    <>
      <h2 id="when-title" className="pair">
        <span className="step-number">3</span> {words.when}
      </h2>
      <div className="when-days cards tiny close">
        {choices.map(({ id: which, day }) => (
          <button
            key={day}
            type="button"
            className="pick-chip pick"
            aria-pressed={due === day}
            onClick={() => onDue(day)}
          >
            <span>{words.due[which]}</span> <span className="when-day">{spoken(day)}</span>
          </button>
        ))}
        <button
          type="button"
          className="pick-chip pick"
          aria-pressed={due === undefined}
          onClick={() => onDue(undefined)}
        >
          {words.noDay}
        </button>
      </div>
      <label className="desk-field">
        {words.otherDay}
        <input
          type="date"
          min={today}
          value={due ?? ''}
          aria-invalid={due !== undefined && due < today}
          onInput={({ currentTarget }) => onDue(currentTarget.value || undefined)}
        />
      </label>
      {due !== undefined && due < today && <p className="note">{words.past}</p>}
      {due !== undefined && due >= today && weekday(due) >= saturday && (
        <p className="note">{words.weekend}</p>
      )}
      <label className="desk-field">
        {words.note}
        <textarea
          rows={2}
          maxLength={longestNote}
          value={note}
          aria-describedby={id}
          onInput={({ currentTarget }) => onNote(currentTarget.value)}
        />
      </label>
      <p id={id} className="desk-hint">
        {words.noteHint}
      </p>
      <p role="status" className="note">
        {hint?.kind === 'name' && <span>{words.noteNames(hint.name)}</span>}
        {hint?.kind === 'contact' && <span>{words.noteContact}</span>}
      </p>
    </>
  );
}
