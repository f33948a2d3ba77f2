// Whose a fact is: a learner's, a class's, the school's or nobody's, and of which class.
import type { Fact, FactDraft } from './fact.ts';
import { factRecords, type TypeWith } from './fact-records.ts';
import { type ClassTie, unnamed } from './record.ts';

/** True for what belongs to more than one learner: it is read by everyone's fold. */
export function isShared({ type }: Pick<Fact, 'type'>): boolean {
  return factRecords[type].scope !== 'learner';
}

/** Counted, and never followed to whoever did it. */
export function isNobodys<F extends Pick<Fact, 'type'>>(
  fact: F,
): fact is Extract<F, { readonly type: TypeWith<'scope', 'nobody'> }> {
  return factRecords[fact.type].scope === 'nobody';
}

/** Goes to everyone to whom practice is handed out, in links too. */
export function isHandedToAll({ type }: Pick<Fact, 'type'>): boolean {
  return factRecords[type].handedOut === 'everybody';
}

/** Goes to a device that lets students in. */
export function isHandedToDevices({ type }: Pick<Fact, 'type'>): boolean {
  return factRecords[type].handedOut !== 'never';
}

/** The class a fact says it is of. What says none is the school's, or of a time before there were classes. */
export function classOfFact(said: FactDraft): string | undefined {
  const of = tieOf(said)?.classIn(said);
  return of === unnamed ? undefined : of;
}

/** Of one class, which it does not name. */
export function lacksClass(said: FactDraft): boolean {
  return tieOf(said)?.classIn(said) === unnamed;
}

/** The same, said of this class. */
export function inClass<F extends FactDraft>(said: F, id: string): F {
  return (tieOf(said)?.ofClass?.(said, id) ?? said) as F;
}

function tieOf(said: FactDraft): ClassTie<FactDraft> | undefined {
  const record = factRecords[said.type];
  return 'tie' in record ? (record.tie as unknown as ClassTie<FactDraft>) : undefined;
}
