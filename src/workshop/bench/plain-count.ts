// The anchor of the folds: the same facts counted in a plain mutable object, in milliseconds.
import type { Fact } from '../../practice/facts/fact.ts';

/** One count of a class is too short for a clock, so it is counted this often. */
const rounds = 20;

export function plainCountTime(facts: readonly Fact[]): number {
  const started = performance.now();
  for (let round = 0; round < rounds; round++)
    if (Object.keys(countPlainly(facts)).length === 0) throw new Error('There is nothing to count.');
  return (performance.now() - started) / rounds;
}

/** How often each learner has shown each quality of each micro-skill. */
function countPlainly(facts: readonly Fact[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const fact of facts) {
    if (fact.type !== 'MoveMade') continue;
    for (const { micro, quality } of fact.evidence) {
      const key = `${fact.learner} ${micro} ${quality}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
  }
  return counts;
}
