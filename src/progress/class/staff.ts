// The adults of the class: who they are and what they train. An adult counts from the fact that names them.
import { type Fact, mergeFacts } from '../../practice/facts/fact.ts';
import type { StaffKind } from '../../practice/job.ts';

export interface StaffMember {
  readonly id: string;
  readonly kind: StaffKind;
  /** As the class calls them: "Ms. Okafor". */
  readonly name: string;
}

/** Folds facts in any order. Adults come in the order in which they were first named. */
export function projectStaff(facts: readonly Fact[]): readonly StaffMember[] {
  const staff = new Map<string, StaffMember>();
  for (const fact of mergeFacts([], facts)) {
    if (fact.type === 'StaffNamed')
      staff.set(fact.staff, { id: fact.staff, kind: fact.kind, name: fact.name });
    else if (fact.type === 'StaffLeft') staff.delete(fact.staff);
  }
  return [...staff.values()];
}

export function staffOfKind(staff: readonly StaffMember[], kind: StaffKind): StaffMember | undefined {
  return staff.find((member) => member.kind === kind);
}

/** Names of everyone who ever was an adult here, by id: their confirmations keep their name when they leave. */
export function staffNames(facts: readonly Fact[]): ReadonlyMap<string, string> {
  return new Map(facts.flatMap((fact) => (fact.type === 'StaffNamed' ? [[fact.staff, fact.name]] : [])));
}
