// Whether a look for help is worth a note: once a day a job on one device, so that one eager student is not a crowd.
import type { Fact } from '../practice/fact.ts';
import type { Day } from './days.ts';

export interface LookedAt {
  readonly device: string;
  readonly day: Day;
  /** Nothing when no job fitted. */
  readonly role?: string | undefined;
}

/** `facts` are the class's own. */
export function isNoted(facts: readonly Fact[], { device, day, role }: LookedAt): boolean {
  return facts.some(
    (fact) =>
      fact.type === 'HelpLookedFor' && fact.device === device && fact.day === day && fact.role === role,
  );
}
