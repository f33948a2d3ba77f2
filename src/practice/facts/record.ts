// The record of one kind of fact: everything that has to be decided about it, in one place. Without all of it nothing compiles.
import type * as v from 'valibot';

/**
 * Who may know it. own: the learner it belongs to, the class's teacher and counselor.
 * class: everyone in the class. staff: adults of the class.
 * sponsored: the learner, and any adult of the school who trains or confirms.
 * door: what opens the front door: adults of the class, and a device that the class shares. Never a student.
 */
export type Audience = 'own' | 'class' | 'staff' | 'sponsored' | 'door';

/**
 * Whose it is. learner: of the practice of the learner it names. school: of everyone here. both: of learner and school, so
 * it goes when the learner is erased. nobody: counted and never followed. What is a class's own says so with `ofClass`.
 */
type Scope = 'learner' | 'school' | 'both' | 'nobody';

interface Decisions {
  readonly audience: Audience;
  /** Who may say it of a learner. From a student's own file only their own word is taken. */
  readonly author: 'student' | 'adult';
  /**
   * Goes along when practice is handed out. everybody: in links too. device: to a device that lets students in, which
   * has to know who they are. never: it leaves only with the practice of those who may know it.
   */
  readonly handedOut: 'everybody' | 'device' | 'never';
  /** On its way out it is whole, or told as far as it concerns those it goes to: see progress/door. */
  readonly travels: 'whole' | 'narrowed';
  /** The sentence by which a student reads that it is kept, in strings/kept.ts. */
  readonly kept: string;
}

type Body = v.ObjectSchema<v.ObjectEntries, undefined>;
type Said<B extends Body> = Readonly<v.InferOutput<B>>;

/** It is of one class, and was said without naming it. */
export const unnamed = Symbol('a class that is not named');

/** How a fact is tied to its class. */
export interface ClassTie<S> {
  /** Its class; `undefined` where it is of none, or of that of the thing it names. */
  readonly classIn: (said: S) => string | typeof unnamed | undefined;
  /** The same, said of this class. */
  readonly ofClass?: (said: S, id: string) => S;
}

/** `body` is what it says besides its envelope. */
export function kind<B extends Body, const D extends Decisions & { readonly scope: Scope }>(
  body: B,
  decisions: D,
) {
  return { ...decisions, body };
}

/** Likewise for what is a class's own. */
export function kindOfClass<B extends Body, const D extends Decisions>(
  body: B,
  decisions: D,
  tie: ClassTie<Said<B>>,
) {
  return { ...decisions, scope: 'class' as const, body, tie };
}
