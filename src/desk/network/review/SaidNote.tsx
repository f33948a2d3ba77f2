// A line that says what was just done. It takes focus, because the pressed button is often gone.
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../kit/icons/Icon.tsx';

interface SaidNoteProps {
  readonly text: string;
}

export function SaidNote({ text }: SaidNoteProps) {
  const note = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text takes focus again.
  useEffect(() => note.current?.focus({ preventScroll: true }), [text]);
  return (
    <p ref={note} className="review-said bold read-from" tabIndex={-1}>
      <Icon name="tick" /> {text}
    </p>
  );
}
