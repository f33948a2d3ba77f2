// The trail across the top: which step of asking, or of guiding, this moment belongs to.
import { memo } from 'preact/compat';
import { Icon } from '../../kit/icons/Icon.tsx';
import type { TrailStep } from '../../play/view.ts';
import type { Seat } from '../../practice/terms.ts';
import { talkWords } from '../../strings/en/talk.ts';

interface TrailProps {
  readonly steps: readonly TrailStep[];
  readonly seat: Seat;
  /** The name of the cast member whom the student plays; `undefined` when they play themselves. */
  readonly as: string | undefined;
}

export const Trail = memo(function Trail({ steps, seat, as }: TrailProps) {
  const names = talkWords.trail[seat];
  return (
    <ol className="trail lettered lead row paper" aria-label={talkWords.trail.name}>
      {as !== undefined && <li className="trail-as on-sky">{talkWords.as(as)}</li>}
      {steps.map(({ id, status }) => (
        <li key={id} data-status={status} aria-current={status === 'now' ? 'step' : undefined}>
          {/* A drawing: the fonts have no such letter, and to look for another font takes longer than to draw the page. */}
          {status === 'done' && <Icon name="tick" size="0.8em" />}
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
