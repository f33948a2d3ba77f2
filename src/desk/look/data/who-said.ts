// An adult's name, even if they have left the class.
import type { ClassState } from '../../../progress/class/class-state.ts';

export function whoSaid(state: ClassState, staff: string): string | undefined {
  const named = state.own.findLast((fact) => fact.type === 'StaffNamed' && fact.staff === staff);
  return named?.type === 'StaffNamed' ? named.name : undefined;
}
