// Jobs whose trial is over.

import type { Day } from '../../../practice/days.ts';
import type { RoleBook } from '../../../progress/pathway/role-book.ts';
import { ideasWords as words } from '../../../strings/en/review.ts';
import { saidDay } from '../board/said-day.ts';

interface TrialsOverProps {
  readonly book: RoleBook;
  readonly today: Day;
  readonly onGo: (role: string) => void;
}

export function TrialsOver({ book, today, onGo }: TrialsOverProps) {
  const over = [...book.roles.values()].filter(
    ({ state, until }) => state === 'open' && until !== undefined && until <= today,
  );
  if (over.length === 0) return null;
  return (
    <ul className="stack">
      {over.map(({ id, job, until = today }) => (
        <li key={id} className="review-slip row apart paper">
          <span>{words.trialOver(job.title, saidDay(until, today))}</span>
          <button
            type="button"
            className="button"
            aria-label={`${words.toRole}: ${job.title}`}
            onClick={() => onGo(id)}
          >
            {words.toRole}
          </button>
        </li>
      ))}
    </ul>
  );
}
