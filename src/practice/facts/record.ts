// The record of one kind of fact: every decision about it in one place. A kind whose record lacks one does not compile.
import type * as v from 'valibot';

/**
 * Who may know it. own: the learner it belongs to, the class's teacher and counselor. knowing: the teacher and
 * counselor alone. class: everyone in the class. staff: adults of the class. sponsored: the learner, and any adult of the school who trains or confirms. door: what
 * students sign in with: adults of the class, and a device that the class shares. Never a student.
 */
export type Audience = 'own' | 'knowing' | 'class' | 'staff' | 'sponsored' | 'door';

/**
 * Whom it belongs to. learner: the learner it names. school: everyone here. both: a learner and the school, so it
 * goes when the learner is erased. nobody: it is counted and never linked to a person. Facts of one class also have
 * `ofClass`.
 */
type Scope = 'learner' | 'school' | 'both' | 'nobody';

interface Decisions {
  readonly audience: Audience;
  /** Who may say it about a learner. From a student's own file, only facts of the author `student` are taken. */
  readonly author: 'student' | 'adult';
  /**
   * Whether it goes along when practice is handed out. everybody: yes, in links too. device: only to a device that
   * lets students in, which has to know who they are. never: it leaves only together with the practice of those who
   * may know it.
   */
  readonly handedOut: 'everybody' | 'device' | 'never';
  /**
   * whole: it leaves a device as it is. narrowed: it leaves with only what concerns the receivers (see
   * progress/door).
   */
  readonly travels: 'whole' | 'narrowed';
  /** The key of the sentence, in the strings' kept.ts, that tells a student it is kept. */
  readonly kept: string;
}

type Body = v.ObjectSchema<v.ObjectEntries, undefined>;
type Said<B extends Body> = Readonly<v.InferOutput<B>>;

/** Stands for the class of a fact that belongs to one class and does not name it. */
export const unnamed = Symbol('a class that is not named');

/** How a fact is tied to its class. */
export interface ClassTie<S> {
  /** The id of its class; `undefined` where it belongs to no class, or to the class of the thing it names. */
  readonly classIn: (said: S) => string | typeof unnamed | undefined;
  /** The same fact, naming this class. */
  readonly ofClass?: (said: S, id: string) => S;
}

/** `body` is what the fact says besides its envelope. */
export function kind<B extends Body, const D extends Decisions & { readonly scope: Scope }>(
  body: B,
  decisions: D,
) {
  return { ...decisions, body };
}

/** The same for facts that belong to one class. */
export function kindOfClass<B extends Body, const D extends Decisions>(
  body: B,
  decisions: D,
  tie: ClassTie<Said<B>>,
) {
  return { ...decisions, scope: 'class' as const, body, tie };
}
