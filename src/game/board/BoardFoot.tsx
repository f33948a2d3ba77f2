// The last line of the board: whom to ask when no card fits or when the need is too big for a student.
import { boardWords } from '../../strings/en/board.ts';

interface BoardFootProps {
  /** The teacher's name, as the class uses it. */
  readonly teacher: string;
  /** Absent on the class screen, where the way is a sentence and not a button. */
  readonly onPerson?: () => void;
}

export function BoardFoot({ teacher, onPerson }: BoardFootProps) {
  const words = boardWords.foot;
  return (
    <p className="board-foot lettered on-cream paper">
      <span>{words.ask(teacher)}</span> <span>{words.big}</span>{' '}
      {onPerson ? (
        <button type="button" className="board-person plain bold" onClick={onPerson}>
          {words.person}
        </button>
      ) : (
        <strong>{words.personSaid}</strong>
      )}
    </p>
  );
}
