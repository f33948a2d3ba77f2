// The stations where an adult watches, guided practice and the real act: what the adult said last, how many acts are needed, and the card to hold up.
import type { ComponentChildren } from 'preact';
import { pathwayWords as words } from '../../strings/en/pathway.ts';
import { Dots } from './Dots.tsx';

interface SeenStepsProps {
  /** The adult's "once more" or "not yet", in a kind sentence. */
  readonly again: string | undefined;
  /** One entry for each real act needed. A row of dots is drawn for two or more. */
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
