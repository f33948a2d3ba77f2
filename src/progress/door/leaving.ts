// The one door out of a device: whose facts are meant, and for whom, comes in; what these may be told goes out, narrowed.
import { classOfFact, mayKnow, type Viewer } from '../../practice/facts/audience.ts';
import { compareFacts, type Fact, type FactType } from '../../practice/facts/fact.ts';
import { type Parcel, type ParcelKind, sealParcel } from '../../practice/facts/parcel.ts';
import { narrowedAssignment, narrowedGroup } from './narrowed.ts';
import { withoutTrail } from './nobodys.ts';
import { reviewAbout } from './past-reviews.ts';
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

/** What is given to practise, with the class, jobs and names it needs. */
const given: ReadonlySet<FactType> = new Set<FactType>([
  ...(['Assigned', 'AssignmentWithdrawn', 'ClassOpened', 'LearnerPlaced'] as const),
  ...(['RoleOpened', 'RoleEdited', 'RoleClosed', 'StaffNamed', 'StaffLeft'] as const),
]);

/** What a new device needs to let students in. */
const whoTheyAre: ReadonlySet<FactType> = new Set<FactType>([
  ...(['LearnerAdded', 'LearnerRenamed', 'PinSet', 'SignInCardMade', 'SignInCardVoided'] as const),
]);

const kinds: Readonly<Record<Viewer['role'], ParcelKind>> = {
  ...{ student: 'student', teacher: 'class', counselor: 'class', staff: 'class' },
  ...{ everyone: 'device', device: 'device' },
};

/** Facts in any order, each once. What a parcel is narrowed to depends on nothing but these facts and the errand. */
export function leaving(facts: readonly Fact[], errand: Errand): Parcel {
  const { of, viewer, handOut = false } = errand;
  const around = surroundingsOf(facts);
  const those = new Set(of);
  const told = [...around.own, ...of.flatMap((id) => around.factsOf.get(id) ?? [])].flatMap(
    (fact): readonly Fact[] => {
      if (fact.type === 'Assigned' || (handOut && !isHandedOut(fact, viewer, around))) return [];
      if (!mayKnow(viewer, inItsClass(fact, around)) || isByAnother(fact, those, around)) return [];
      return narrowed(fact, those, viewer, around);
    },
  );
  const reader = { those, viewer, around, isTold: (fact: Fact) => mayKnow(viewer, fact) };
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
  return given.has(fact.type) || (viewer.role === 'device' && whoTheyAre.has(fact.type));
}

/** Said before there were classes, or while there was one: it is of that one. */
function inItsClass(fact: Fact, { classSaid }: Surroundings): Fact {
  const into = classOfFact(fact) === undefined ? classSaid(fact) : undefined;
  if (into === undefined) return fact;
  return { ...fact, class: into } as Fact;
}

/** Signed by a student whose facts do not leave: no fact of the game is, and none may name them so. */
function isByAnother({ type, actor }: Fact, those: ReadonlySet<string>, around: Surroundings): boolean {
  return type !== 'HelpLookedFor' && around.factsOf.has(actor) && !those.has(actor);
}

function narrowed(
  fact: Fact,
  those: ReadonlySet<string>,
  viewer: Viewer,
  around: Surroundings,
): readonly Fact[] {
  switch (fact.type) {
    case 'GroupMade':
      return narrowedGroup(fact, those);
    case 'BoardReviewed':
      return [reviewAbout(fact, those, around.ownerOf)];
    case 'HelpLookedFor':
      // One that belongs to an invented student goes where that student goes: nowhere.
      return fact.learner === undefined ? [withoutTrail(fact)] : [];
    case 'LearnerAdded': {
      if (viewer.role !== 'student' || fact.pin === undefined) return [fact];
      const { pin: _, ...named } = fact;
      return [named];
    }
    case 'RealTryPlanned': {
      const { helper, ...asked } = fact;
      return helper === undefined || those.has(helper) || around.staff.has(helper) ? [fact] : [asked];
    }
    default:
      return [fact];
  }
}
