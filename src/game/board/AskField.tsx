// One line of an Ask Card to write on, with ways to start. What is written is kept in the page's memory alone.
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { askWords } from '../../strings/en/board.ts';
import { startWith } from './starters.ts';

interface AskFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly starters: readonly string[];
  /** A pressed starter is the whole answer and replaces what was written. */
  readonly whole?: boolean;
  readonly rows: number;
  readonly onValue: (value: string) => void;
}

const longest = 400;

export function AskField({ label, hint, value, starters, whole = false, rows, onValue }: AskFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const begun = useRef(false);
  const start = (starter: string): void => {
    const next = whole ? starter : startWith(value, starter, starters);
    begun.current = true;
    onValue(next);
    field.current?.focus();
  };
  useLayoutEffect(() => {
    if (begun.current) field.current?.setSelectionRange(value.length, value.length);
    begun.current = false;
  }, [value]);
  return (
    <div className="ask-field">
      <label htmlFor={id} className="lettered">
        {label}
      </label>
      {hint && (
        <p className="soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <fieldset className="row">
        <legend className="for-screen-readers">{askWords.starters(label)}</legend>
        {starters.map((starter) => (
          <button
            key={starter}
            type="button"
            className="ask-starter pick on-cream"
            onClick={() => start(starter)}
          >
            {whole || /[.!?]$/.test(starter) ? starter : `${starter}…`}
          </button>
        ))}
      </fieldset>
      <textarea
        id={id}
        ref={field}
        rows={rows}
        autoComplete="off"
        maxLength={longest}
        aria-describedby={hint && `${id}-hint`}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </div>
  );
}
