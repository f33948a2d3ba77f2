// A labelled text field, with its hint or its error below. A PIN is hidden as it is typed.
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '../../kit/icons/Icon.tsx';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** `lines` takes several lines; `long` is a sentence or two. */
  readonly kind?: 'text' | 'pin' | 'lines' | 'long' | 'day' | 'number';
  readonly placeholder?: string;
  readonly focus?: boolean;
  readonly maxLength?: number;
  /** Least and greatest day or number. */
  readonly min?: string | number;
  readonly max?: number;
}

export function Field(props: FieldProps) {
  const {
    label,
    value,
    onInput,
    hint,
    error,
    kind = 'text',
    placeholder,
    focus,
    maxLength,
    min,
    max,
  } = props;
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) root.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [focus]);
  const below = error ?? hint;
  const common = {
    id,
    value,
    placeholder,
    maxLength,
    autoComplete: 'off' as const,
    'aria-invalid': error !== undefined,
    'aria-describedby': below ? `${id}-below` : undefined,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onInput(currentTarget.value),
  };
  return (
    <div ref={root} className="desk-field" data-kind={kind}>
      <label htmlFor={id}>{label}</label>
      {kind === 'lines' || kind === 'long' ? (
        <textarea {...common} rows={kind === 'long' ? 2 : Math.max(3, value.split('\n').length)} />
      ) : kind === 'pin' ? (
        <input {...common} type="password" inputMode="numeric" />
      ) : kind === 'day' ? (
        <input {...common} type="date" min={min} />
      ) : kind === 'number' ? (
        <input {...common} type="number" min={min} max={max} />
      ) : (
        <input {...common} type="text" />
      )}
      {below && (
        <p id={`${id}-below`} className={error ? 'desk-error' : 'desk-hint'}>
          {error && <Icon name="signpost" />}
          <span> {below}</span>
        </p>
      )}
    </div>
  );
}
