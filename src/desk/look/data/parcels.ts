// What leaves the desk: parcels for a copy, for a student, and for a device that is handed something. The door narrows each.
import type { Viewer } from '../../../practice/facts/audience.ts';
import { type Fact, mergeFacts } from '../../../practice/facts/fact.ts';
import type { Parcel } from '../../../practice/facts/parcel.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { projectClasses } from '../../../progress/class/classes.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { leaving, studentViewer } from '../../../progress/door/leaving.ts';
import type { Word } from '../../said.ts';

/** A copy of some students with what is the class's own, for an adult who teaches them. Of every class without `classes`. */
export function classParcel(
  state: ClassState,
  of: readonly string[],
  { id, kind }: Pick<StaffMember, 'id' | 'kind'>,
  classes = projectClasses(state.own).map((each) => each.id),
): Parcel {
  const role = kind === 'teacher' || kind === 'counselor' ? kind : 'staff';
  return leaving(factsIn(state), { of, viewer: { role, id, classes } });
}

/** All that is kept of one student: what they did, what was said of them, and what of the class's own is theirs to know. */
export function studentParcel(state: ClassState, id: string): Parcel {
  const facts = factsIn(state);
  return leaving(facts, { of: [id], viewer: studentViewer(facts, id) });
}

/** Assignments with the class, jobs and names they need; nothing of what was practised. */
export function linkParcel(state: ClassState, to: string): Parcel {
  const facts = factsIn(state);
  return leaving(facts, { of: [to], viewer: studentViewer(facts, to), handOut: true });
}

/** For a link that goes to all of them: what was given to one or to a few is not in it. */
export function everyonesLinkParcel(state: ClassState, of: readonly string[]): Parcel {
  const viewer: Viewer = { role: 'everyone', id: 'everyone', classes: classesOf(state, of) };
  return leaving(factsIn(state), { of, viewer, handOut: true });
}

/** The same with all that reaches each of them, and with what a new device needs to let them in. */
export function deviceParcel(state: ClassState, of: readonly string[]): Parcel {
  const viewer: Viewer = { role: 'device', id: 'device', classes: classesOf(state, of) };
  return leaving(factsIn(state), { of, viewer, handOut: true });
}

/** That a copy was taken is kept with each student it is about, for them to see. */
export function wordsForCopy(learners: readonly string[]): readonly Word[] {
  return learners.map((learner) => ({ learner, draft: { type: 'RecordLookedAt', what: 'copy' } }));
}

function classesOf({ learners }: ClassState, of: readonly string[]): readonly string[] {
  return [...new Set(of.flatMap((id) => learners.get(id)?.class ?? []))];
}

/** Gathered once for each state: of a whole school one file is made after another. */
const gathered = new WeakMap<ClassState, readonly Fact[]>();

function factsIn(state: ClassState): readonly Fact[] {
  const before = gathered.get(state);
  if (before) return before;
  const facts = mergeFacts([], [...state.own, ...[...state.factsOf.values()].flat()]);
  gathered.set(state, facts);
  return facts;
}
