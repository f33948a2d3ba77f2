// Which facts of role-plays count: the one answer for every list, screen, record and file.
import type { Fact } from '../../practice/facts/fact.ts';
import { isPractice, type PracticeFact } from './practice-fact.ts';

/**
 * Leaves out facts that do not count; `facts` are in order, of one learner or of many. What-ifs never count. A skip
 * drops everything since the role-play was opened, or gone back into after it was finished. What was finished before
 * the skip counts (learning design, section 5.4: a skip costs nothing).
 */
export function countedFacts(facts: readonly Fact[]): readonly Fact[] {
  // Most learners never skip: then the list is returned as it is.
  if (!facts.some(isDropping)) return facts;
  const dropped = new Set<Fact>();
  const sittingsOf = new Map<string | undefined, Sittings>();
  for (const fact of facts) {
    if (!isPractice(fact) && fact.type !== 'SittingSkipped') continue;
    const of = sittingsOf.get(fact.learner) ?? { imagined: new Set(), openings: new Map() };
    sittingsOf.set(fact.learner, { ...of, imagined: imaginedAfter(of.imagined, fact) });
    for (const each of droppedBy(fact, sittingsOf.get(fact.learner) as Sittings)) dropped.add(each);
  }
  return facts.filter((fact) => !dropped.has(fact));
}

/**
 * Sittings of one learner that are in a what-if, after one more fact. Returns the same set when the fact changes
 * nothing.
 */
export function imaginedAfter(imagined: ReadonlySet<string>, fact: Fact): ReadonlySet<string> {
  if (fact.type !== 'SittingOpened' || (fact.why === 'what-if') === imagined.has(fact.sitting))
    return imagined;
  const after = new Set(imagined);
  if (fact.why === 'what-if') after.add(fact.sitting);
  else after.delete(fact.sitting);
  return after;
}

interface Sittings {
  readonly imagined: ReadonlySet<string>;
  /** By sitting: the facts since it was opened, or since it was finished. */
  readonly openings: Map<string, Fact[]>;
}

function droppedBy(
  fact: PracticeFact | Fact<'SittingSkipped'>,
  { imagined, openings }: Sittings,
): readonly Fact[] {
  const { sitting } = fact;
  if (fact.type === 'SittingSkipped') {
    const opening = openings.get(sitting) ?? [];
    openings.delete(sitting);
    return [...opening, fact];
  }
  if (fact.type === 'SittingOpened' || fact.type === 'SittingClosed') openings.delete(sitting);
  if (imagined.has(sitting)) return [fact];
  if (fact.type !== 'SittingClosed') openings.set(sitting, [...(openings.get(sitting) ?? []), fact]);
  return [];
}

function isDropping(fact: Fact): boolean {
  return fact.type === 'SittingSkipped' || (fact.type === 'SittingOpened' && fact.why === 'what-if');
}
