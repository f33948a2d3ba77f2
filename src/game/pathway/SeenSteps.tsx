// At guided practice and the real act: what the adult said last, how many are to be seen, and the card to hold up.
import type { ComponentChildren } from 'preact';
import { pathwayWords as words } from '../../strings/en/pathway.ts';
import { Dots } from './Dots.tsx';

interface SeenStepsProps {
  /** "Once more" or "not yet", said kindly. */
  readonly again: string | undefined;
  /** Each real act to be seen; one or none needs no row. */
  readonly times: readonly (string | undefined)[];
  readonly show: ComponentChildren;
}

export function SeenSteps({ again, times, show }: SeenStepsProps) {
  return (
    <div className="station-body stack">
      {again && <p className="slip on-sky">{again}</p>}
      {times.length > 1 && <Dots title={words.times} of={times} says={words.time} />}
      <div className="row">{show}</div>
    </div>
  );
}
