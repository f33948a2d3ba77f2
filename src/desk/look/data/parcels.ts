// What leaves the desk: parcels for a copy, for a student, and for another device. `leaving` narrows each to what its reader may see.
import { adultRole, type Viewer } from '../../../practice/facts/audience.ts';
import { type Fact, mergeFacts } from '../../../practice/facts/fact.ts';
import type { Parcel } from '../../../practice/facts/parcel.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { projectClasses } from '../../../progress/class/classes.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { leaving, studentViewer } from '../../../progress/door/leaving.ts';
import type { Word } from '../../said.ts';

/** A copy about these students, with the facts of their class, for an adult of the class. Without `classes`, of every class. */
export function classParcel(
  state: ClassState,
  of: readonly string[],
  { id, kind }: Pick<StaffMember, 'id' | 'kind'>,
  classes = projectClasses(state.own).map((each) => each.id),
): Parcel {
  return leaving(factsIn(state), { of, viewer: { role: adultRole(kind), id, classes } });
}

/** All that is kept about one student: what they did, what adults confirmed, and the class's facts that they may know. */
export function studentParcel(state: ClassState, id: string): Parcel {
  const facts = factsIn(state);
  return leaving(facts, { of: [id], viewer: studentViewer(facts, id) });
}

/** A student's assignments, with the class, jobs and names they need, and without any practice. */
export function linkParcel(state: ClassState, to: string): Parcel {
  const facts = factsIn(state);
  return leaving(facts, { of: [to], viewer: studentViewer(facts, to), handOut: true });
}

/** Assignments for a link that goes to a whole class: those to one student or a few are left out. */
export function everyonesLinkParcel(state: ClassState, of: readonly string[]): Parcel {
  const viewer: Viewer = { role: 'everyone', id: 'everyone', classes: classesOf(state, of) };
  return leaving(factsIn(state), { of, viewer, handOut: true });
}

/** All assignments of these students, with what a new device needs to let them sign in. */
export function deviceParcel(state: ClassState, of: readonly string[]): Parcel {
  const viewer: Viewer = { role: 'device', id: 'device', classes: classesOf(state, of) };
  return leaving(factsIn(state), { of, viewer, handOut: true });
}

/** Records for each student in a copy that it was taken, so that they can see it. */
export function wordsForCopy(learners: readonly string[]): readonly Word[] {
  return learners.map((learner) => ({ learner, draft: { type: 'RecordLookedAt', what: 'copy' } }));
}

function classesOf({ learners }: ClassState, of: readonly string[]): readonly string[] {
  return [...new Set(of.flatMap((id) => learners.get(id)?.class ?? []))];
}

/** All facts of a state, gathered once: for a whole school many files are made from one state. */
const gathered = new WeakMap<ClassState, readonly Fact[]>();

function factsIn(state: ClassState): readonly Fact[] {
  const before = gathered.get(state);
  if (before) return before;
  const facts = mergeFacts([], [...state.own, ...[...state.factsOf.values()].flat()]);
  gathered.set(state, facts);
  return facts;
}
