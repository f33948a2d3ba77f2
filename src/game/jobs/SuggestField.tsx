// One question on the note of an idea, its lines to write on, and what it still needs.
import type { ComponentChildren } from 'preact';
import type { SuggestionPart } from '../../practice/job.ts';
import { freeWords, suggestWords as words } from '../../strings/en/jobs.ts';
import { asksForTrouble } from '../care/asks-for-trouble.ts';
import type { FieldTrouble } from './suggestion-draft.ts';

export interface FieldState {
  readonly part: SuggestionPart;
  readonly trouble: FieldTrouble | undefined;
}

interface FieldProps extends FieldState {
  readonly name: string;
  readonly hint?: string;
  /** The field for where the job ends; drawn to stand out. */
  readonly edge?: boolean;
  readonly children: ComponentChildren;
}

export function SuggestField({ part, trouble, name, hint, edge, children }: FieldProps) {
  return (
    <fieldset className={edge ? 'suggest-field job-edge' : 'suggest-field'} {...(edge && asksForTrouble)}>
      <legend>{name}</legend>
      {hint && <p className="soft">{hint}</p>}
      {children}
      <p id={`suggest-${part}`} className="trouble" role={trouble ? 'alert' : undefined}>
        {trouble && <span>{saysOf(part, trouble)}</span>}
      </p>
    </fieldset>
  );
}

function saysOf(part: SuggestionPart, trouble: FieldTrouble): string {
  switch (trouble) {
    case 'missing':
      return words.missing[part];
    case 'half':
      return part === 'notMyJob' ? words.half : words.missing[part];
    case 'long':
      return words.long;
    default:
      return freeWords[trouble];
  }
}

interface LinedProps extends FieldState {
  readonly value: string;
  /** The full label, for screen readers. */
  readonly label: string;
  /** The shorter label shown above the line. */
  readonly shown?: string;
  readonly number?: number;
  readonly onText: (text: string) => void;
}

/** A line to write on that grows to more lines as it is filled. */
export function Lined({ part, trouble, value, label, shown, number, onText }: LinedProps) {
  return (
    <label className="suggest-line pair">
      {shown && (
        <span aria-hidden="true" className="soft bold">
          {shown}
        </span>
      )}
      {number !== undefined && (
        <span className="lettered lead" aria-hidden="true">
          {number}
        </span>
      )}
      <textarea
        name={part}
        rows={1}
        maxLength={500}
        value={value}
        aria-label={label}
        aria-invalid={trouble !== undefined}
        aria-describedby={`suggest-${part}`}
        onInput={(event) => onText(event.currentTarget.value.replace(/\s*\n/g, ' '))}
      />
    </label>
  );
}
