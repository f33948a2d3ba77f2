// The trail across the top: where in asking, or guiding, this moment is.
import { memo } from 'preact/compat';
import type { TrailStep } from '../../play/view.ts';
import type { Seat } from '../../practice/terms.ts';
import { talkWords } from '../../strings/en/talk.ts';

interface TrailProps {
  readonly steps: readonly TrailStep[];
  readonly seat: Seat;
  /** The name of whom the student plays, when it is not themselves. */
  readonly as: string | undefined;
}

export const Trail = memo(function Trail({ steps, seat, as }: TrailProps) {
  const names = talkWords.trail[seat];
  return (
    <ol className="trail lettered lead row paper" aria-label={talkWords.trail.name}>
      {as !== undefined && <li className="trail-as on-sky">{talkWords.as(as)}</li>}
      {steps.map(({ id, status }) => (
        <li key={id} data-status={status} aria-current={status === 'now' ? 'step' : undefined}>
          {status === 'done' && <span aria-hidden="true">✓ </span>}
          <span>{names[id]}</span>
          {status === 'done' && <span className="for-screen-readers"> {talkWords.trail.done}</span>}
        </li>
      ))}
    </ol>
  );
}, same);

function same(before: TrailProps, after: TrailProps): boolean {
  return (
    before.seat === after.seat &&
    before.as === after.as &&
    before.steps.every((step, at) => step.status === after.steps[at]?.status)
  );
}
