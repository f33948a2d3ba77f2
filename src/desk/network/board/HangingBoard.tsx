// The present board, by category: students who are listed, on a break or in training.
import { PaperCard } from '../../../kit/PaperCard.tsx';
import { roleCategories } from '../../../practice/roles.ts';
import type { BoardCard } from '../../../progress/board/board.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { staffOfKind } from '../../../progress/class/staff.ts';
import { categoryNames } from '../../../strings/en/category-names.ts';
import { statusWords, deskBoardWords as words } from '../../../strings/en/desk-board.ts';
import { staffWords } from '../../../strings/en/staff.ts';
import { inWallOrder, notesOf, wallPaperOf } from './wall-cards.ts';

interface HangingBoardProps {
  readonly cards: readonly BoardCard[];
  readonly state: ClassState;
  readonly baseOf: (learner: string) => string | undefined;
  readonly onOpenRole: () => void;
}

export function HangingBoard({ cards, state, baseOf, onOpenRole }: HangingBoardProps) {
  const count = (status: BoardCard['status']): number =>
    cards.filter((card) => card.status === status).length;
  const hanging = inWallOrder(cards);
  return (
    <section className="hanging-board stack loose" aria-labelledby="hanging-board">
      <header className="row apart">
        <h2 id="hanging-board">{words.hanging}</h2>
        <p>{words.counts(count('listed'), count('onBreak'), count('inTraining'))}</p>
      </header>
      {cards.length === 0 ? (
        <div className="stack left card paper">
          <p>
            <strong>{words.empty}</strong> {words.emptyNext}
          </p>
          <button type="button" className="button first" onClick={onOpenRole}>
            {words.openRole}
          </button>
        </div>
      ) : (
        roleCategories.map((category) => {
          const here = hanging.filter(({ job }) => job.category === category);
          return (
            <section key={category} aria-labelledby={`hanging-${category}`}>
              <h3 id={`hanging-${category}`}>{categoryNames[category]}</h3>
              {here.length === 0 ? (
                <p className="hanging-board-none">{words.noneHere}</p>
              ) : (
                <ul className="hanging-cards cards">
                  {here.map((card) => (
                    <li key={`${card.learner} ${card.role}`}>
                      <PaperCard
                        base={baseOf(card.learner) ?? ''}
                        nickname={card.nickname}
                        title={card.job.title}
                        line={lineOf(card, state)}
                        status={card.status}
                        says={card.resting ? words.restsToday : statusWords[card.status]}
                        notes={notesOf(card)}
                        paper={wallPaperOf(card.role, state.roles)}
                      />
                    </li>
                  ))}
                </ul>
              )}
            </section>
          );
        })
      )}
    </section>
  );
}

/** A student in training cannot be asked yet, so the card says who trains them instead of what they help with. */
function lineOf({ job, status }: BoardCard, { staff }: ClassState): string {
  if (status !== 'inTraining') return job.line;
  return words.trainedBy(staffOfKind(staff, job.sponsor)?.name ?? staffWords[job.sponsor].a);
}
