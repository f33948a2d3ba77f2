// A whole class, folded: its jobs and adults, and every learner with their pathways. A new fact folds only its own learner anew.
import { chooseCopy } from '../../practice/facts/copies.ts';
import { compareFacts, type Fact, mergeFacts } from '../../practice/facts/fact.ts';
import { isOf } from '../../practice/facts/family.ts';
import { type GivenSittings, givenIn, givenTo } from '../../practice/facts/given-sittings.ts';
import { asSaid, type Joins, joinsIn, readAsOne } from '../../practice/facts/joins.ts';
import { orderWith } from '../../practice/facts/ordering.ts';
import { schoolFacts } from '../../practice/facts/school-facts.ts';
import { isShared } from '../../practice/facts/scope.ts';
import type { Job } from '../../practice/job.ts';
import type { JobCatalogue } from '../../practice/jobs.ts';
import type { Mastery } from '../mastery/mastery.ts';
import { withNames } from '../pathway/badge-names.ts';
import { hasMoves, type Pathway, projectPathway } from '../pathway/pathways.ts';
import { projectRoleBook, type RoleBook } from '../pathway/role-book.ts';
import { foldLearner, type LearnerState } from './learner-state.ts';
import { projectStaff, type StaffMember, staffNames } from './staff.ts';

export interface ClassLearner extends LearnerState {
  /** By role; only roles that the class knows and that a fact of this learner names. */
  readonly pathways: ReadonlyMap<string, Pathway>;
}

export interface ClassState {
  readonly learners: ReadonlyMap<string, ClassLearner>;
  readonly roles: RoleBook;
  readonly staff: readonly StaffMember[];
  /** Facts that belong to no single learner, in order: jobs, adults, trainings, reviews, looks. */
  readonly own: readonly Fact[];
  /** Each learner's facts, in order. */
  readonly factsOf: ReadonlyMap<string, readonly Fact[]>;
  /** Figures that were joined into another one of the same student. */
  readonly joins: Joins;
  /** Sittings that were somebody else's. */
  readonly given: GivenSittings;
  /** Names of everyone who ever was an adult here, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Everyone who ever was a counselor here. */
  readonly counselors: ReadonlySet<string>;
}

/** Folds facts in any order. `jobs` are those that a class can begin with. */
export function projectClass(facts: readonly Fact[], jobs: JobCatalogue): ClassState {
  return foldOrdered(readAsOne(mergeFacts([], facts.map(asSaid))), jobs);
}

/** How far a fold is: learners done, of how many. None are known while the facts are still being sorted by learner. */
export interface Folding {
  readonly done: number;
  readonly all: number;
}

/** Folds facts as a journal gives them: each once, in order, and without those of erased learners. */
export function foldOrdered(facts: readonly Fact[], jobs: JobCatalogue): ClassState {
  const steps = foldInSteps(facts, jobs);
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}

/** How many facts are sorted by learner in one step. */
const sortedAtOnce = 2_000;

/** The same in steps of one learner, so that a page stays quick while a whole school is folded. */
export function* foldInSteps(facts: readonly Fact[], jobs: JobCatalogue): Generator<Folding, ClassState> {
  const own: Fact[] = [];
  const factsOf = new Map<string, Fact[]>();
  for (const [at, fact] of facts.entries()) {
    if (at % sortedAtOnce === sortedAtOnce - 1) yield { done: 0, all: 0 };
    if (isShared(fact)) own.push(fact);
    if (fact.learner === undefined) continue;
    const theirs = factsOf.get(fact.learner);
    if (theirs) theirs.push(fact);
    else factsOf.set(fact.learner, [fact]);
  }
  const staff = projectStaff(own);
  const counselors = new Set(
    own.flatMap((fact) => (fact.type === 'StaffNamed' && fact.kind === 'counselor' ? [fact.staff] : [])),
  );
  const around = { roles: projectRoleBook(own, jobs, staff), staff, names: staffNames(own), counselors };
  const learners = new Map<string, ClassLearner>();
  for (const [id, theirs] of factsOf) {
    learners.set(id, learnerIn(around, id, theirs));
    yield { done: learners.size, all: factsOf.size };
  }
  return { ...around, learners, own, factsOf, joins: joinsIn(facts), given: givenIn(facts, asSaid) };
}

/**
 * True where a new fact changes more than one learner (a job, an adult, an erasure): then all of them are folded
 * anew.
 */
export function concernsAll(state: ClassState, fresh: readonly Fact[]): boolean {
  return fresh.some(
    (fact) =>
      isOf(schoolFacts, fact) ||
      fact.type === 'Erased' ||
      fact.type === 'LearnersJoined' ||
      fact.type === 'LearnersParted' ||
      fact.type === 'SittingGiven' ||
      isUnread(state, fact) ||
      answersAssigned(state, fact) ||
      (fact.type === 'Assigned' && isAwaited(state)),
  );
}

/**
 * Takes in new facts. The result is the same as a fold of all facts, and much quicker: other learners stay as they
 * are.
 */
export function evolveClass(state: ClassState, fresh: readonly Fact[]): ClassState {
  if (concernsAll(state, fresh))
    return projectClass(
      [...state.own, ...[...state.factsOf.values()].flat(), ...fresh],
      state.roles.catalogue,
    );
  const factsOf = new Map(state.factsOf);
  const learners = new Map(state.learners);
  const touched = new Set<string>();
  const isLost = ({ learner }: Fact): boolean =>
    learner !== undefined && state.factsOf.get(learner)?.[0]?.type === 'Erased';
  for (const fact of fresh) {
    if (fact.learner === undefined || isLost(fact)) continue;
    const theirs = factsOf.get(fact.learner) ?? [];
    const same = theirs.find(({ id }) => id === fact.id);
    if (same && chooseCopy(same, fact) === same) continue;
    factsOf.set(fact.learner, same ? mergeFacts(theirs, [fact]) : orderWith(theirs, fact));
    touched.add(fact.learner);
  }
  for (const id of touched)
    learners.set(id, learnerIn(state, id, factsOf.get(id) ?? [], state.learners.get(id)));
  const shared = fresh.filter((fact) => isShared(fact) && !isLost(fact));
  const own = shared.length === 0 ? state.own : mergeFacts(state.own, shared);
  return { ...state, factsOf, learners, own };
}

/**
 * True for a fact of a figure that was joined into another one, until it is read as a fact of that one; and for what
 * makes the figure known here, because that may decide which of the two is kept.
 */
function isUnread({ joins, given }: ClassState, fact: Fact): boolean {
  if (asSaid(fact) === fact && givenTo(given, fact) !== undefined) return true;
  const figure = asSaid(fact).learner ?? '';
  return joins.has(figure) && (fact.learner === figure || fact.type === 'LearnerAdded');
}

/** True where a sitting from before the hybrid clock was assigned: a late assignment may move it to another place. */
function isAwaited({ factsOf }: ClassState): boolean {
  for (const facts of factsOf.values())
    for (const fact of facts)
      if (!fact.order && fact.type === 'SittingOpened' && fact.why === 'assigned') return true;
  return false;
}

/** True for a fact from before the hybrid clock whose place depends on an assignment. */
function answersAssigned({ factsOf }: ClassState, fact: Fact): boolean {
  if (fact.order || fact.learner === undefined) return false;
  if (fact.type === 'SittingOpened') return fact.why === 'assigned';
  if (fact.type !== 'SittingClosed' && fact.type !== 'SittingSkipped') return false;
  const { sitting } = fact;
  return (factsOf.get(fact.learner) ?? []).some(
    (each) => each.type === 'SittingOpened' && each.sitting === sitting && each.why === 'assigned',
  );
}

/** What a pathway was replayed from. */
const replayed = new WeakMap<Pathway, { readonly job: Job; readonly facts: readonly Fact[] }>();

/** The pathway as it was replayed before, if nothing that moves it has changed since. */
function samePathway(
  before: Pathway | undefined,
  job: Job,
  facts: readonly Fact[],
  mastery: Mastery,
): Pathway | undefined {
  const from = before && replayed.get(before);
  const isSame =
    from?.job === job &&
    from.facts.length === facts.length &&
    facts.every((fact, at) => fact === from.facts[at]) &&
    before?.shown.moves === hasMoves(mastery, job);
  return isSame ? before : undefined;
}

function learnerIn(
  { roles, counselors, names }: Pick<ClassState, 'roles' | 'counselors' | 'names'>,
  id: string,
  facts: readonly Fact[],
  before?: ClassLearner,
): ClassLearner {
  const state = foldLearner(id, facts[0]?.type === 'Erased' ? [] : facts, before);
  const pathways = new Map<string, Pathway>();
  for (const [role, of] of state.byRole) {
    const job = roles.roles.get(role)?.job;
    if (!job) continue;
    // Most closings are of other role-plays; only those of the job's role-plays are steps of its pathway.
    const closings = state.closings.filter(({ story }) => job.rolePlays.includes(story));
    const all = [...of, ...closings, ...state.badges].sort(compareFacts);
    const same = before && samePathway(before.pathways.get(role), job, all, state.mastery);
    const pathway = same ?? projectPathway(role, job, all, state.mastery, counselors);
    replayed.set(pathway, { job, facts: all });
    pathways.set(role, pathway);
  }
  // Assigned onto the state, because copying it with a spread would fold the mastery.
  const badges = state.badges.map((badge) => withNames(badge, names));
  return Object.assign(state, { pathways, badges });
}
