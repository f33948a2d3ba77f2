// Who may say a fact: a student of themselves, or an adult. Asked when facts come in from a student's own file.
import type { Fact } from './fact.ts';
import { factRecords } from './fact-records.ts';

/** A student's word on themselves. Anything else in a student's file is somebody else's word, and is not taken from there. */
export function isOwnWord({ type, actor, learner }: Pick<Fact, 'type' | 'actor' | 'learner'>): boolean {
  return factRecords[type].author === 'student' && learner !== undefined && actor === learner;
}
