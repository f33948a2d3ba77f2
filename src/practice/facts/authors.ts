// Who may say a fact: a student of themselves, or an adult. Asked when facts come in from a student's own file.
import type { Fact } from './fact.ts';
import { factRecords } from './fact-records.ts';

/**
 * True for what a student says about themselves. Any other fact in a student's own file is left out, because the
 * student may not say it.
 */
export function isOwnWord({ type, actor, learner }: Pick<Fact, 'type' | 'actor' | 'learner'>): boolean {
  return factRecords[type].author === 'student' && learner !== undefined && actor === learner;
}
