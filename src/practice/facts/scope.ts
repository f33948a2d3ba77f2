// Whom a fact belongs to: a learner, a class, the school or no person at all, and which class.
import type { Fact, FactDraft } from './fact.ts';
import { factRecords, type TypeWith } from './fact-records.ts';
import { type ClassTie, unnamed } from './record.ts';

/** True for a fact that does not belong to one learner alone: the fold of every learner reads it. */
export function isShared({ type }: Pick<Fact, 'type'>): boolean {
  return factRecords[type].scope !== 'learner';
}

/** True for a fact that is counted and never linked to the student who did it. */
export function isNobodys<F extends Pick<Fact, 'type'>>(
  fact: F,
): fact is Extract<F, { readonly type: TypeWith<'scope', 'nobody'> }> {
  return factRecords[fact.type].scope === 'nobody';
}

/** True for a fact that goes along whenever practice is handed out, in links too. */
export function isHandedToAll({ type }: Pick<Fact, 'type'>): boolean {
  return factRecords[type].handedOut === 'everybody';
}

/** True for a fact that goes to a device that lets students in. */
export function isHandedToDevices({ type }: Pick<Fact, 'type'>): boolean {
  return factRecords[type].handedOut !== 'never';
}

/** The class that a fact names. A fact without one belongs to the school, or is from before there were classes. */
export function classOfFact(said: FactDraft): string | undefined {
  const of = tieOf(said)?.classIn(said);
  return of === unnamed ? undefined : of;
}

/** True for a fact that belongs to one class and does not name it. */
export function lacksClass(said: FactDraft): boolean {
  return tieOf(said)?.classIn(said) === unnamed;
}

/** The same fact, naming this class. */
export function inClass<F extends FactDraft>(said: F, id: string): F {
  return (tieOf(said)?.ofClass?.(said, id) ?? said) as F;
}

function tieOf(said: FactDraft): ClassTie<FactDraft> | undefined {
  const record = factRecords[said.type];
  return 'tie' in record ? (record.tie as unknown as ClassTie<FactDraft>) : undefined;
}
