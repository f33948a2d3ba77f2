// The one door out of a device: it is told whose facts are to leave and for whom, and answers with the facts that this viewer may know, narrowed.
import { mayKnow, type Viewer } from '../../practice/facts/audience.ts';
import { compareFacts, type Fact } from '../../practice/facts/fact.ts';
import { asSaid } from '../../practice/facts/joins.ts';
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

/** What a caller wants to leave the device. */
interface Errand {
  /** Ids of the students whose facts leave. Facts of the class go along as far as the viewer may know them. */
  readonly of: readonly string[];
  /** Who receives the facts. */
  readonly viewer: Viewer;
  /** Only what a device of the class is handed, without any student's practice. */
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

/** `facts` in any order, each once. The parcel depends only on these facts and on the errand. */
export function leaving(facts: readonly Fact[], errand: Errand): Parcel {
  const { of, viewer, handOut = false } = errand;
  const around = surroundingsOf(facts);
  const those = new Set(of);
  const reader = { those, viewer, around, isTold: (fact: Fact) => mayKnow(viewer, fact) };
  const told = [...around.own, ...of.flatMap((id) => around.factsOf.get(id) ?? [])].flatMap(
    (fact): readonly Fact[] => {
      if (handOut && !isHandedOut(fact, viewer, around)) return [];
      if (!mayKnow(viewer, inItsClass(fact, around)) || isByAnother(fact, those, around)) return [];
      return narrowed(fact, reader).map((told) => asAuthored(told, fact));
    },
  );
  const assigned = [...around.assigned.values()].flatMap((each) =>
    narrowedAssignment(each, reader).map(asSaid),
  );
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

/** A narrowed fact has its author and its student as they were said, whatever figures were joined since. */
function asAuthored(told: Fact, fact: Fact): Fact {
  const said = asSaid(fact);
  if (told === fact || said === fact) return told === fact ? said : told;
  const { actor, learner } = said;
  return { ...told, actor, ...(learner === undefined ? {} : { learner }) } as Fact;
}

/** The viewer for a student who receives their own facts, with the class that these facts put them in. */
export function studentViewer(facts: readonly Fact[], id: string): Viewer {
  const inClass = surroundingsOf(facts).classOf.get(id);
  return { role: 'student', id, classes: inClass === undefined ? [] : [inClass] };
}

function isHandedOut(fact: Fact, viewer: Viewer, { lastPlacing }: Surroundings): boolean {
  if (fact.type === 'LearnerPlaced') return lastPlacing.get(fact.learner ?? '') === fact;
  return viewer.role === 'device' ? isHandedToDevices(fact) : isHandedToAll(fact);
}

/** Adds the class to a fact that does not name it, where the class can be told. */
function inItsClass(fact: Fact, { classSaid }: Surroundings): Fact {
  const into = lacksClass(fact) ? classSaid(fact) : undefined;
  return into === undefined ? fact : inClass(fact, into);
}

/**
 * True for a fact signed by a student whose facts do not leave: it would name that student. The game itself writes
 * none.
 */
function isByAnother(fact: Fact, those: ReadonlySet<string>, around: Surroundings): boolean {
  return !isNobodys(fact) && around.factsOf.has(fact.actor) && !those.has(fact.actor);
}
