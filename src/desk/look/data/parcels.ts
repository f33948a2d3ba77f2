// What leaves the desk: parcels for a copy, for a student, and for another device. `leaving` narrows each to what its reader may see.
import { adultRole, type Viewer } from '../../../practice/facts/audience.ts';
import { type Fact, mergeFacts } from '../../../practice/facts/fact.ts';
import type { Parcel } from '../../../practice/facts/parcel.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { projectClasses } from '../../../progress/class/classes.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { countedFacts } from '../../../progress/counted/counted-facts.ts';
import { whatWasDone } from '../../../progress/counted/done-of-given.ts';
import { openAssignments } from '../../../progress/counted/open-assignments.ts';
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

/** What signs one student in on any device, and what they were given; without any practice. */
export function linkParcel(state: ClassState, to: string): Parcel {
  return deviceParcel(state, [to]);
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

/**
 * What one student needs this week, small enough for a code: what signs them in, and what they were given and have not
 * finished. Jobs, trainings and cards are not in it.
 */
export function weekParcel(state: ClassState, id: string): Parcel {
  const counted = countedFacts(state.factsOf.get(id) ?? []);
  const finished = new Set(
    openAssignments(state.own)
      .filter((given) => whatWasDone(counted, given).endings.size > 0)
      .map(({ fact }) => fact.assignment),
  );
  const facts = neededIn(state).filter(
    (fact) =>
      (fact.learner === undefined || fact.learner === id) &&
      !(fact.type === 'Assigned' && finished.has(fact.assignment)),
  );
  const viewer: Viewer = { role: 'device', id: 'device', classes: classesOf(state, [id]) };
  return leaving(facts, { of: [id], viewer, handOut: true });
}

/** Kinds of facts that a student needs in order to sign in and to find what they were given. */
const needed: readonly Fact['type'][] = [
  'StaffNamed',
  'StaffLeft',
  'ClassOpened',
  'LearnerAdded',
  'LearnerRenamed',
  'LearnerPlaced',
  'PinSet',
  'Assigned',
  'AssignmentWithdrawn',
];

/** Such facts of a state, without adults who gave nothing. */
function neededIn(state: ClassState): readonly Fact[] {
  const givers = new Set(state.own.flatMap((fact) => (fact.type === 'Assigned' ? [fact.actor] : [])));
  return factsIn(state).filter(
    (fact) =>
      needed.includes(fact.type) &&
      (!(fact.type === 'StaffNamed' || fact.type === 'StaffLeft') || givers.has(fact.staff)),
  );
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
