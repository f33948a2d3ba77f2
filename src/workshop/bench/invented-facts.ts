// Invented practice of a class or a school, and a look at all that is folded from it.
import { resolve } from 'node:path';
import type { Fact } from '../../practice/facts/fact.ts';
import type { ClassState } from '../../progress/class/class-state.ts';
import { readLibrary } from '../library/library.ts';
import { inventClass } from './invent-class.ts';

const root = resolve(import.meta.dirname, '../../..');
const today = '2026-11-26';

/** About 500 facts are 55 finished role-plays. */
export function inventFacts(learners: number, factsEach: number): readonly Fact[] {
  const stories = readLibrary(root).stories.flatMap(({ book }) => (book ? [book.entry] : []));
  const invented = inventClass({ seed: 7, learners, plays: factsEach / 9, today, stories, name: 'Bench' });
  return invented.toSorted((a, b) => a.at - b.at || a.seq - b.seq);
}

/** A learner's mastery is folded only when it is read, so this reads every learner's. */
export function lookAtAll({ learners }: ClassState): void {
  for (const { mastery } of learners.values()) if (!mastery) throw new Error('Somebody has no mastery.');
}
