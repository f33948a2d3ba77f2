// A field for counted hands, for whoever counts faster than they press: the number is taken with Enter or when the field is left.
import { useRef } from 'preact/hooks';
import './hands-field.css';

interface HandsFieldProps {
  readonly label: string;
  readonly most: number;
  readonly onHands: (hands: number) => void;
}

/** It is empty again afterwards: the count itself stands beside it, in the words of its screen. */
export function HandsField({ label, most, onHands }: HandsFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const take = (): void => {
    const typed = field.current?.value.trim() ?? '';
    if (field.current) field.current.value = '';
    if (/^\d+$/.test(typed)) onHands(Math.min(most, Number(typed)));
  };
  return (
    <input
      ref={field}
      className="hands-field"
      type="text"
      inputMode="numeric"
      maxLength={2}
      placeholder="#"
      autocomplete="off"
      aria-label={label}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        take();
      }}
    />
  );
}
