// The sheet of the student who plays, from the same facts and in the same words as at the desk.
import { useMemo } from 'preact/hooks';
import { spokenDay } from '../../device/spoken-day.ts';
import type { ClassState } from '../../progress/class/class-state.ts';
import { projectSheet } from '../../progress/records/sheet.ts';
import { storyNames } from '../../progress/records/timeline.ts';
import { catalogue } from '../../story/catalogue.ts';
import { AdultsSee } from './AdultsSee.tsx';

interface AdultsSeeSheetProps {
  readonly state: ClassState;
  readonly learner: string;
  readonly today: string;
}

const nameOf = storyNames(catalogue);

export function AdultsSeeSheet({ state, learner, today }: AdultsSeeSheetProps) {
  const sheet = useMemo(() => projectSheet(state, learner, today, nameOf), [state, learner, today]);
  const spoken = (day: string): string => spokenDay(day, today);
  return sheet && <AdultsSee sheet={sheet} last={sheet.lastDay && spoken(sheet.lastDay)} spoken={spoken} />;
}
