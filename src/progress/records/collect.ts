// Many progress files at once: what each brings, what is here already, and what it may not bring.
import { isOwnWord } from '../../practice/facts/authors.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import type { ClassState } from '../class/class-state.ts';
import { idsOf } from '../class/ids-of.ts';

export interface CollectedFile {
  /** The file's own name. */
  readonly name: string;
  readonly facts: readonly Fact[];
}

export interface FileReport {
  readonly name: string;
  /** Nicknames of the students it is about, as the file gives them. */
  readonly nicknames: readonly string[];
  /** Facts that are new here. */
  readonly added: number;
  readonly known: number;
  /** Facts by adults that this desk does not have: they are not taken from a student's file. */
  readonly leftOut: number;
}

interface Collected {
  readonly fresh: readonly Fact[];
  readonly reports: readonly FileReport[];
}

/** A fact that is in two files is added once, and counted for the first file. */
export function collectFiles(state: ClassState, files: readonly CollectedFile[]): Collected {
  const here = idsOf(state);
  const taken = new Set<string>();
  const fresh: Fact[] = [];
  const reports = files.map(({ name, facts }): FileReport => {
    const nicknames = new Map<string, string>();
    let added = 0;
    let known = 0;
    let leftOut = 0;
    for (const fact of facts) {
      if (fact.learner !== undefined && (fact.type === 'LearnerAdded' || fact.type === 'LearnerRenamed'))
        nicknames.set(fact.learner, fact.nickname);
      if (here.has(fact.id) || taken.has(fact.id)) known++;
      else if (isOwnWord(fact)) {
        taken.add(fact.id);
        fresh.push(fact);
        added++;
      } else leftOut++;
    }
    return { name, nicknames: [...nicknames.values()], added, known, leftOut };
  });
  return { fresh, reports };
}
