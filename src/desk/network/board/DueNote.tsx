// Says whether the monthly review of the board is due, with a button to open it.
import { Changing } from '../../../kit/Changing.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { Day } from '../../../practice/days.ts';
import { projectReview } from '../../../progress/board/review.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { deskBoardWords as words } from '../../../strings/en/desk-board.ts';
import { saidDay } from './said-day.ts';

interface DueNoteProps {
  readonly state: ClassState;
  readonly today: Day;
  readonly onStart: () => void;
}

export function DueNote({ state, today, onStart }: DueNoteProps) {
  const { due: dueSince, last, month } = projectReview(state, today);
  const due = dueSince !== undefined;
  if (!due && last?.month !== month) return null;
  return (
    <section className="due-note row apart card paper" data-due={due} aria-labelledby="due-note">
      <div className="grow">
        <h2 id="due-note">
          <Changing text={due ? words.due : words.notDue(saidDay(last?.day ?? today, today))} />
        </h2>
        {due && (
          <p>
            <Changing text={last ? words.dueSince(saidDay(last.day, today)) : words.dueFirst} />
          </p>
        )}
      </div>
      <button type="button" className={due ? 'button' : 'button quiet'} onClick={onStart}>
        <Changing text={due ? words.startReview : words.openReview} />
        <Icon name="on" />
      </button>
    </section>
  );
}
