// The students and groups of one class, for screens that give role-plays to them, with a choice of class where there are several.

import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { compareWords } from '../../../kit/page-language.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { projectRoster, type RosterClass } from '../../../progress/class/roster.ts';
import { ClassPick } from './ClassPick.tsx';
import { useChosenClass } from './useChosenClass.ts';

interface Rostered {
  readonly roster: RosterClass;
  /** The choice of class; not shown where there is only one. */
  readonly picker: ComponentChild;
}

/** `of` is a student or group the screen was opened for: their class is chosen at first. */
export function useRoster(state: ClassState, of?: string): Rostered {
  const rosters = useMemo(() => projectRoster(state, compareWords), [state]);
  const [chosen, choose] = useChosenClass(classWith(rosters, of));
  const roster = rosters.find(({ id }) => id === chosen) ?? (rosters[0] as RosterClass);
  const picker = rosters.length > 1 && (
    <ClassPick
      value={roster.id ?? ''}
      offers={rosters.map(({ id = '', name = '' }) => [id, name] as const)}
      onChoose={choose}
    />
  );
  return { roster, picker };
}

function classWith(rosters: readonly RosterClass[], of: string | undefined): string | undefined {
  if (of === undefined) return undefined;
  return rosters.find(
    ({ learners, groups }) => learners.some(({ id }) => id === of) || groups.some(({ id }) => id === of),
  )?.id;
}
