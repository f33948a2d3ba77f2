// First of all, where words sound big: a real person, one press away.
import { Icon } from '../../kit/icons/Icon.tsx';
import { findWords } from '../../kit/strings/board.ts';

interface BigNoteProps {
  readonly onPerson: () => void;
}

export function BigNote({ onPerson }: BigNoteProps) {
  const words = findWords.big;
  return (
    <section className="big-note paper" role="alert">
      <div>
        <h2>{words.title}</h2>
        <p>{words.about}</p>
      </div>
      <button type="button" className="button first" onClick={onPerson}>
        <Icon name="person" /> {words.go}
      </button>
    </section>
  );
}
