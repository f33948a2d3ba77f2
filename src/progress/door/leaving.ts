// The one door out of a device: whose facts are meant, and for whom, comes in; what these may be told goes out, narrowed.
import { mayKnow, type Viewer } from '../../practice/facts/audience.ts';
import { compareFacts, type Fact } from '../../practice/facts/fact.ts';
import { type Parcel, type ParcelKind, sealParcel } from '../../practice/facts/parcel.ts';
import {
  inClass,
  isHandedToAll,
  isHandedToDevices,
  isNobodys,
  lacksClass,
} from '../../practice/facts/scope.ts';
import { narrowed } from './narrowed.ts';
import { narrowedAssignment } from './narrowed-assignment.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** What is to leave. */
interface Errand {
  /** Whose facts: students, by id. What is the class's own goes along as far as the viewer may know it. */
  readonly of: readonly string[];
  /** For whom. */
  readonly viewer: Viewer;
  /** Only what a device of the class is handed, and nothing anybody practised. */
  readonly handOut?: boolean;
}

const kinds: Readonly<Record<Viewer['role'], ParcelKind>> = {
  student: 'student',
  teacher: 'class',
  counselor: 'class',
  staff: 'class',
  everyone: 'device',
  device: 'device',
};

/** Facts in any order, each once. What a parcel is narrowed to depends on nothing but these facts and the errand. */
export function leaving(facts: readonly Fact[], errand: Errand): Parcel {
  const { of, viewer, handOut = false } = errand;
  const around = surroundingsOf(facts);
  const those = new Set(of);
  const reader = { those, viewer, around, isTold: (fact: Fact) => mayKnow(viewer, fact) };
  const told = [...around.own, ...of.flatMap((id) => around.factsOf.get(id) ?? [])].flatMap(
    (fact): readonly Fact[] => {
      if (handOut && !isHandedOut(fact, viewer, around)) return [];
      if (!mayKnow(viewer, inItsClass(fact, around)) || isByAnother(fact, those, around)) return [];
      return narrowed(fact, reader);
    },
  );
  const assigned = [...around.assigned.values()].flatMap((each) => narrowedAssignment(each, reader));
  const brought = new Set(assigned.map(({ assignment }) => assignment));
  const whole = [
    ...told.filter((fact) => fact.type !== 'AssignmentWithdrawn' || brought.has(fact.assignment)),
    ...assigned,
  ];
  const kind = handOut ? 'device' : kinds[viewer.role];
  return sealParcel(whole.sort(compareFacts), {
    for: kind,
    ...(kind === 'student' ? { of: viewer.id } : {}),
  });
}

/** A student who is told what is kept of themselves, as these facts have them. */
export function studentViewer(facts: readonly Fact[], id: string): Viewer {
  const inClass = surroundingsOf(facts).classOf.get(id);
  return { role: 'student', id, classes: inClass === undefined ? [] : [inClass] };
}

function isHandedOut(fact: Fact, viewer: Viewer, { lastPlacing }: Surroundings): boolean {
  if (fact.type === 'LearnerPlaced') return lastPlacing.get(fact.learner ?? '') === fact;
  return viewer.role === 'device' ? isHandedToDevices(fact) : isHandedToAll(fact);
}

/** Said before there were classes, or while there was one: it is of that one. */
function inItsClass(fact: Fact, { classSaid }: Surroundings): Fact {
  const into = lacksClass(fact) ? classSaid(fact) : undefined;
  return into === undefined ? fact : inClass(fact, into);
}

/** Signed by a student whose facts do not leave: no fact of the game is, and none may name them so. */
function isByAnother(fact: Fact, those: ReadonlySet<string>, around: Surroundings): boolean {
  return !isNobodys(fact) && around.factsOf.has(fact.actor) && !those.has(fact.actor);
}
