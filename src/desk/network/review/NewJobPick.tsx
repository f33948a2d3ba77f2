// Trying something new: the open jobs a student may choose, folded away until the student wants them.
import { Changing } from '../../../kit/Changing.tsx';
import type { ClassLearner } from '../../../progress/class/class-state.ts';
import type { RoleBook } from '../../../progress/pathway/role-book.ts';
import { openRolesFor } from '../../../progress/pathway/role-hints.ts';
import { changeWords as words } from '../../../strings/en/review.ts';

interface NewJobPickProps {
  readonly student: ClassLearner;
  readonly book: RoleBook;
  readonly onPick: (role: string) => void;
}

export function NewJobPick({ student, book, onPick }: NewJobPickProps) {
  const roles = openRolesFor(student, book);
  return (
    <details>
      <summary className="button">{words.newJob}</summary>
      <p>
        <Changing text={roles.length === 0 ? words.pickNone : words.pick} />
      </p>
      <ul className="row">
        {roles.map(({ id, job }) => (
          <li key={id}>
            <button type="button" className="button" onClick={() => onPick(id)}>
              {job.title}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
