// How far a student is with one job: its name and a chip, which stands out where this adult's confirmation is awaited.
import { Changing } from '../../../kit/Changing.tsx';
import type { StaffKind } from '../../../practice/job.ts';
import type { Way } from '../../../progress/pathway/ways.ts';
import { progressWords as words } from '../../../strings/en/progress.ts';
import { wayWords } from '../../../strings/en/sheet.ts';

interface StatusChipProps {
  readonly way: Way;
  /** The kind of adult who looks. */
  readonly kind: StaffKind;
}

export function StatusChip({ way, kind }: StatusChipProps) {
  const waits = way.waitsFor === kind;
  return (
    <span className="progress-way">
      <span>{way.title}</span>{' '}
      <span className="chip" data-status={waits ? 'waits' : way.status}>
        <Changing text={waits ? words.waits : wayWords[way.status]} />
      </span>
    </span>
  );
}
