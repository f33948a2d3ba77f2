// What was just done, said: it takes the focus, because the button that did it is often gone.
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../kit/icons/Icon.tsx';

interface SaidNoteProps {
  readonly text: string;
}

export function SaidNote({ text }: SaidNoteProps) {
  const note = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said again when it says something else.
  useEffect(() => note.current?.focus({ preventScroll: true }), [text]);
  return (
    <p ref={note} className="review-said" tabIndex={-1}>
      <Icon name="tick" /> {text}
    </p>
  );
}
