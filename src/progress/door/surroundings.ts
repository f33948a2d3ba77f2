// What the door has to know about a device before facts leave it: who is a student, who is in which class, who is an adult.
import { type Fact, mergeFacts } from '../../practice/facts/fact.ts';
import { isOfOtherFigure } from '../../practice/facts/joins.ts';
import { type Student, studentIn } from '../../practice/facts/reach.ts';
import { classOfFact } from '../../practice/facts/scope.ts';
import { classesSaid } from './class-said.ts';
import { type OwnerOf, ownersIn } from './past-reviews.ts';

export interface Surroundings {
  /** Facts that belong to no student. */
  readonly own: readonly Fact[];
  readonly factsOf: ReadonlyMap<string, readonly Fact[]>;
  /** All facts of each assignment, by its id, in order. */
  readonly assigned: ReadonlyMap<string, readonly Fact<'Assigned'>[]>;
  /** The class each student is in now. */
  readonly classOf: ReadonlyMap<string, string>;
  readonly lastPlacing: ReadonlyMap<string, Fact>;
  /** A student in the shape that `reachesStudent` takes. */
  readonly student: (id: string) => Student;
  /** Everyone who is or was an adult here. */
  readonly staff: ReadonlySet<string>;
  readonly ownerOf: OwnerOf;
  /** The class of a fact that names none, where it can be told. */
  readonly classSaid: (fact: Fact) => string | undefined;
}

/** Computed once for each list of facts, because a school makes many copies one after another. */
const known = new WeakMap<readonly Fact[], Surroundings>();

export function surroundingsOf(facts: readonly Fact[]): Surroundings {
  const before = known.get(facts);
  if (before) return before;
  const inOrder = mergeFacts([], facts);
  const own: Fact[] = [];
  const factsOf = new Map<string, Fact[]>();
  const assigned = new Map<string, Fact<'Assigned'>[]>();
  const classOf = new Map<string, string>();
  const lastPlacing = new Map<string, Fact>();
  const staff = new Set<string>();
  for (const fact of inOrder) {
    if (fact.type === 'StaffNamed') staff.add(fact.staff);
    if (fact.type === 'Assigned')
      assigned.set(fact.assignment, [...(assigned.get(fact.assignment) ?? []), fact]);
    if (fact.learner === undefined) {
      own.push(fact);
      continue;
    }
    const theirs = factsOf.get(fact.learner);
    if (theirs) theirs.push(fact);
    else factsOf.set(fact.learner, [fact]);
    if (fact.type === 'LearnerPlaced' && !isOfOtherFigure(fact)) {
      classOf.set(fact.learner, fact.class);
      lastPlacing.set(fact.learner, fact);
    }
  }
  const said = classesSaid(inOrder);
  const students = new Map<string, Student>();
  const student = (id: string): Student => {
    const made = students.get(id) ?? studentIn(factsOf.get(id) ?? [], id);
    students.set(id, made);
    return made;
  };
  const made: Surroundings = {
    own,
    factsOf,
    assigned,
    classOf,
    lastPlacing,
    student,
    staff,
    ownerOf: ownersIn(inOrder),
    classSaid: (fact) => classOfFact(fact) ?? said.get(fact.id),
  };
  known.set(facts, made);
  return made;
}
