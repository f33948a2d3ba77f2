// Assignments and groups as a parcel tells them: of all they name, only those whose parcel it is.
import type { Viewer } from '../../practice/audience.ts';
import type { Fact } from '../../practice/fact.ts';
import { reachesStudent } from '../../practice/reach.ts';
import type { Surroundings } from './surroundings.ts';

type To = Fact<'Assigned'>['to'];

/** None where it reaches none of them. */
export function narrowedAssigned(
  fact: Fact<'Assigned'>,
  those: ReadonlySet<string>,
  { role, id, classes }: Viewer,
  around: Surroundings,
): readonly Fact[] {
  const { to } = fact;
  if (to.kind === 'class' && to.class !== undefined) return classes.includes(to.class) ? [fact] : [];
  const into = around.classSaid(fact);
  const reached = [...those].filter((each) => {
    const student = around.student(each);
    // What was given to the one class there was is not for a student of another.
    const isOfAnother = into !== undefined && student.classes?.some((inClass) => inClass !== into);
    return !isOfAnother && reachesStudent(to, student);
  });
  if (reached.length === 0) return [];
  // At home it is for one student, whoever else plays there.
  if (role === 'student') return [toThem(fact, { kind: 'student', learner: id })];
  if (to.kind === 'class') {
    const one = into ?? (classes.length === 1 ? classes[0] : undefined);
    if (one === undefined) return [fact];
    return classes.includes(one) ? [toThem(fact, { kind: 'class', class: one })] : [];
  }
  return [to.kind === 'group' ? toThem(fact, { kind: 'group', learners: reached }) : fact];
}

/** None where none of them is in it. */
export function narrowedGroup(fact: Fact<'GroupMade'>, those: ReadonlySet<string>): readonly Fact[] {
  const learners = fact.learners.filter((each) => those.has(each));
  if (learners.length === 0) return [];
  if (learners.length === fact.learners.length) return [fact];
  return [{ ...fact, learners, id: narrowedId(fact.id, learners) }];
}

function toThem(fact: Fact<'Assigned'>, to: To): Fact<'Assigned'> {
  if (isSame(fact.to, to)) return fact;
  const names = to.kind === 'class' ? [to.class ?? ''] : to.kind === 'student' ? [to.learner] : to.learners;
  return { ...fact, to, id: narrowedId(fact.id, names) };
}

function isSame(a: To, b: To): boolean {
  if (a.kind === 'group') return b.kind === 'group' && a.learners.length === b.learners.length;
  if (a.kind === 'student') return b.kind === 'student' && a.learner === b.learner;
  return b.kind === 'class' && a.class === b.class;
}

const mark = '>';
const longestOriginal = 66;

/** The same id means the same content: what says less than its original has an id of its own, alike on every device. */
export function narrowedId(id: string, names: readonly string[]): string {
  return `${originalId(id).slice(0, longestOriginal)}${mark}${shortHash([...names].sort().join(' '))}`;
}

/** The fact that this one was narrowed from; itself where it is whole. */
export function originalId(id: string): string {
  return /^(.+)>[0-9a-z]{7}$/.exec(id)?.[1] ?? id;
}

/** FNV-1a, 32 bits: it tells a handful of readings of one fact apart, and protects nothing. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
