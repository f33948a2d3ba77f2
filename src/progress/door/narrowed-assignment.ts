// Assignments as a parcel holds them: of all students that they name, only those whose parcel it is.
import type { Viewer } from '../../practice/facts/audience.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import { reachesStudent } from '../../practice/facts/reach.ts';
import { narrowedId } from './narrowed-id.ts';
import type { Surroundings } from './surroundings.ts';

type Assigned = Fact<'Assigned'>;
type To = Assigned['to'];

export interface ParcelReader {
  /** Ids of the students whose parcel it is. */
  readonly those: ReadonlySet<string>;
  readonly viewer: Viewer;
  readonly around: Surroundings;
  readonly isTold: (fact: Fact) => boolean;
}

/**
 * `facts` are all facts of one assignment: the last says whom it is for, the first says how old it is. None of them
 * leaves if the assignment never reached these students. If it was for others at some time, the narrowed fact says so
 * without naming them.
 */
export function narrowedAssignment(facts: readonly Assigned[], reader: ParcelReader): readonly Assigned[] {
  const tos = facts.map((fact) => (reader.isTold(fact) ? toThem(fact, reader) : undefined));
  if (tos.every((to) => to === undefined)) return [];
  if (facts.every(({ to }, at) => isSame(to, tos[at]))) return facts;
  return facts.map(({ note, ...fact }, at) => {
    const id = narrowedId(fact.id, reader.those);
    const to = tos[at];
    if (!to) return { ...fact, id, to: { kind: 'group', learners: [] } };
    return { ...fact, id, to, ...(note === undefined ? {} : { note }) };
  });
}

/** Whom the assignment is for, reduced to these students; `undefined` where it reaches none of them. */
function toThem(fact: Assigned, { those, viewer, around }: ParcelReader): To | undefined {
  const { role, id, classes } = viewer;
  const { to } = fact;
  if (to.kind === 'class' && to.class !== undefined) return classes.includes(to.class) ? to : undefined;
  const into = around.classSaid(fact);
  const reached = [...those].filter((each) => {
    const student = around.student(each);
    // An assignment to the only class there was is not for a student of another class.
    const isOfAnother = into !== undefined && student.classes?.some((inClass) => inClass !== into);
    return !isOfAnother && reachesStudent(to, student);
  });
  if (reached.length === 0) return undefined;
  // At home it is for this one student, whoever else plays on that device.
  if (role === 'student') return { kind: 'student', learner: id };
  if (to.kind === 'group') return { kind: 'group', learners: reached };
  // A device of several students brings it to none: it travels in what is handed to that student.
  if (to.kind === 'student') return role === 'device' && those.size > 1 ? undefined : to;
  const one = into ?? (classes.length === 1 ? classes[0] : undefined);
  if (one === undefined) return to;
  return classes.includes(one) ? { kind: 'class', class: one } : undefined;
}

function isSame(a: To, b: To | undefined): boolean {
  switch (a.kind) {
    case 'group':
      return b?.kind === 'group' && a.learners.length === b.learners.length;
    case 'student':
      return b?.kind === 'student' && a.learner === b.learner;
    case 'class':
      return b?.kind === 'class' && a.class === b.class;
  }
}
