// A slip that says what was done and offers to undo it. It stays until it is closed, so that no child has to hurry.
import { useEffect, useRef } from 'preact/hooks';
import { boardWords } from '../../strings/en/board.ts';

export interface Done {
  readonly text: string;
  readonly onUndo: () => void;
}

interface DoneNoteProps {
  readonly done: Done | undefined;
  readonly onClose: () => void;
}

export function DoneNote({ done, onClose }: DoneNoteProps) {
  const note = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const from = useRef<Element | null>(null);
  // The pressed button may have left the wall, so focus goes to the slip, and afterwards back to the button if it is still there.
  useEffect(() => {
    if (done) {
      if (!note.current?.contains(document.activeElement)) from.current = document.activeElement;
      undo.current?.focus({ preventScroll: true });
    } else if (from.current) {
      const back = from.current.isConnected && from.current !== document.body ? from.current : undefined;
      const to = back ?? document.querySelector('main h1');
      if (to instanceof HTMLElement) to.focus({ preventScroll: true });
      from.current = null;
    }
  }, [done]);
  return (
    <div ref={note} className="done-note" role="status">
      {done && (
        <div className="done-note-slip row on-sun paper">
          <p>{done.text}</p>
          <button ref={undo} type="button" className="button" onClick={done.onUndo}>
            {boardWords.own.undo}
          </button>
          <button type="button" className="button quiet" onClick={onClose}>
            {boardWords.own.close}
          </button>
        </div>
      )}
    </div>
  );
}
