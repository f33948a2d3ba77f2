// What a progress file brings in. From a student's own file only their facts are taken, because older versions wrote more into it.
import { type Fact, mergeFacts } from '../../practice/facts/fact.ts';
import { joinsIn, readAsOne } from '../../practice/facts/joins.ts';
import { isToldByLink } from '../../practice/facts/told-by-link.ts';
import { isOfDemo } from '../class/demo.ts';
import { leaving, studentViewer } from './leaving.ts';
import { originalId } from './narrowed-id.ts';
import { withoutTrail } from './nobodys.ts';
import { type ArrivingFile, ownerOf } from './older-file.ts';

interface Arrived {
  readonly facts: readonly Fact[];
  /** How many facts of other students were in a student's own file. */
  readonly leftOut: number;
}

/**
 * `held` are the facts stored here. A narrowed copy of a fact is left out where the whole fact is here, and so is what
 * a class link made here had told. Whatever was made in the demo class stays out: its people are invented.
 */
export function arriving(held: readonly Fact[], arrived: ArrivingFile): Arrived {
  const file = { ...arrived, facts: arrived.facts.filter((fact) => !isOfDemo(fact)) };
  const facts = readAsOne(mergeFacts([], file.facts));
  const of = file.label ? file.label.of : ownerOf(file);
  const owner = of === undefined ? undefined : (joinsIn(facts).get(of) ?? of);
  const theirs =
    owner === undefined
      ? file.facts
      : leaving(facts, { of: [owner], viewer: studentViewer(facts, owner) }).facts;
  const leftOut =
    owner === undefined
      ? 0
      : facts.filter(({ learner }) => learner !== undefined && learner !== owner).length;
  const here = new Set(held.map(({ id }) => id));
  const isWholeHere = ({ id }: Fact): boolean => {
    const original = originalId(id);
    return original !== id && here.has(original);
  };
  const fresh = theirs.filter((fact) => !isWholeHere(fact) && !isToldByLink(fact, held));
  return { facts: fresh.map(withoutTrail), leftOut };
}
