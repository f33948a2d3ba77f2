// What adults see, at the end of My path: the door at once, the sheet when the door is opened.
import { lazy, Suspense } from 'preact/compat';
import { useState } from 'preact/hooks';
import type { ClassState } from '../../progress/class/class-state.ts';
import { AdultsSeeDoor } from './AdultsSeeDoor.tsx';

const AdultsSeeSheet = lazy(() =>
  import('./AdultsSeeSheet.tsx').then((m) => ({ default: m.AdultsSeeSheet })),
);

interface AdultsSeeSectionProps {
  readonly state: ClassState;
  /** The student who plays. */
  readonly learner: string;
  readonly today: string;
}

export function AdultsSeeSection({ state, learner, today }: AdultsSeeSectionProps) {
  const [open, setOpen] = useState(false);
  // Adults have no sheet about a guest.
  if (!state.learners.get(learner)?.named) return null;
  return (
    <AdultsSeeDoor onOpen={() => setOpen(true)}>
      <Suspense fallback={null}>
        {open && <AdultsSeeSheet state={state} learner={learner} today={today} />}
      </Suspense>
    </AdultsSeeDoor>
  );
}
