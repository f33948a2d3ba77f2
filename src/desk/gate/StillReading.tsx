// What stands on the page while the class is read: that it opens, and how far it is. It alone is drawn anew with each step.
import { useSyncExternalStore } from 'preact/compat';
import { Changing } from '../../kit/Changing.tsx';
import { deskWords } from '../../strings/en/desk.ts';

interface Steps {
  readonly done: number;
  readonly all: number;
}

interface StillReadingProps {
  /** How far the facts are read; absent before and after. */
  readonly reading: () => Steps | undefined;
  readonly onReading: (listener: () => void) => () => void;
  /** How many students are folded; absent before and after. */
  readonly folding: Steps | undefined;
}

export function StillReading({ reading, onReading, folding }: StillReadingProps) {
  const read = useSyncExternalStore(onReading, reading);
  return (
    <div className="desk-opening card-name">
      <p role="status">
        <Changing text={deskWords.opening} />
      </p>
      {read && !folding && <progress max={read.all} value={read.done} aria-label={deskWords.readingFacts} />}
      {folding && folding.all > 0 && (
        <progress max={folding.all} value={folding.done} aria-label={deskWords.foldingStudents} />
      )}
    </div>
  );
}
