// Where each student's given work is: on their device, begun, handed in, or nothing known yet. Those who need something come first.
import type { Day } from '../../practice/days.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import { reachesStudent } from '../../practice/facts/reach.ts';
import type { ClassState } from '../class/class-state.ts';
import { studentOf } from '../class/learner-state.ts';
import type { NamedLearner } from '../class/roster.ts';
import { countedFacts } from '../counted/counted-facts.ts';
import { whatWasDone } from '../counted/done-of-given.ts';
import { type Given, openAssignments } from '../counted/open-assignments.ts';
import { isPractice } from '../counted/practice-fact.ts';

/**
 * In the order of need. nothing: nothing was heard of it. has: it is on a device of the student. began: something of
 * it was begun. done: all of it was finished. free: nothing is given to this student.
 */
const workSteps = ['nothing', 'has', 'began', 'done', 'free'] as const;
type WorkStep = (typeof workSteps)[number];

export interface WorkRow {
  readonly id: string;
  readonly nickname: string;
  readonly step: WorkStep;
  /** How many assignments were given, and how many of them are finished. */
  readonly given: number;
  readonly finished: number;
  /** The day the newest collected file of the student was written. */
  readonly handedIn?: Day;
  /** The day the last of it was finished, where it was played on this device. */
  readonly doneHere?: Day;
  /** The student has played on this device. */
  readonly isHere: boolean;
  /** The due day of something unfinished has passed. */
  readonly late: boolean;
}

interface Asked {
  readonly today: Day;
  /** The id of this device. */
  readonly device: string;
}

/** `learners` are in the order of their names, which is kept among those with the same step. */
export function projectWork(
  state: ClassState,
  learners: readonly NamedLearner[],
  asked: Asked,
): readonly WorkRow[] {
  const open = openAssignments(state.own);
  const rows = learners.map((learner) => rowFor(state, learner, open, asked));
  return workSteps.flatMap((step) => {
    const those = rows.filter((row) => row.step === step);
    return [...those.filter(({ late }) => late), ...those.filter(({ late }) => !late)];
  });
}

function rowFor(
  state: ClassState,
  learner: NamedLearner,
  open: readonly Given[],
  { today, device }: Asked,
): WorkRow {
  const facts = state.factsOf.get(learner.id) ?? [];
  const counted = countedFacts(facts);
  const given = open
    .filter(({ fact }) => reachesStudent(fact.to, studentOf(learner)))
    .map((each) => ({ fact: each.fact, done: whatWasDone(counted, each) }));
  const left = given.filter(({ done }) => done.endings.size === 0);
  const files = facts.filter((fact): fact is Fact<'FileCollected'> => fact.type === 'FileCollected');
  const isHere = facts.some((fact) => isPractice(fact) && fact.device === device);
  const knew = new Set(files.flatMap((file) => file.knew));
  const isKnown = left.length > 0 && left.every(({ fact }) => isHere || knew.has(fact.assignment));
  const handedIn = files.map(({ written }) => written).reduce((a, b) => (a > b ? a : b), '');
  const ended = counted.findLast(({ type }) => type === 'SittingClosed');
  return {
    id: learner.id,
    nickname: learner.named.nickname,
    step:
      given.length === 0
        ? 'free'
        : left.length === 0
          ? 'done'
          : given.some(({ done }) => done.begun)
            ? 'began'
            : isKnown
              ? 'has'
              : 'nothing',
    given: given.length,
    finished: given.length - left.length,
    ...(handedIn === '' ? {} : { handedIn }),
    ...(ended?.device === device ? { doneHere: ended.day } : {}),
    isHere,
    late: left.some(({ fact }) => fact.due !== undefined && fact.due < today),
  };
}

/** What is recorded of a student's own file that was collected; `undefined` where all of it is known already. */
export function collectedFrom(
  state: ClassState,
  learner: string,
  file: { readonly facts: readonly Fact[]; readonly written: Day },
  today: Day,
): { readonly type: 'FileCollected'; readonly written: Day; readonly knew: string[] } | undefined {
  // A device whose clock runs ahead has not handed in tomorrow.
  const written = file.written > today ? today : file.written;
  const open = new Set(openAssignments(state.own).map(({ fact }) => fact.assignment));
  const knew = [
    ...new Set(
      file.facts.flatMap((fact) =>
        fact.type === 'Assigned' && open.has(fact.assignment) ? [fact.assignment] : [],
      ),
    ),
  ];
  const isKnown = (state.factsOf.get(learner) ?? []).some(
    (fact) =>
      fact.type === 'FileCollected' &&
      fact.written === written &&
      knew.every((assignment) => fact.knew.includes(assignment)),
  );
  return isKnown ? undefined : { type: 'FileCollected', written, knew };
}
