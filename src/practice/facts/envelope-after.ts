// The envelope of a fact that no person makes, because it follows from another fact, as a badge does. Every device works out the same one.
import type { Envelope, Fact } from './fact.ts';

/** The new fact comes right after its cause in the order of facts, with the day and device of its cause. */
export function envelopeAfter(cause: Fact, id: string, learner: string): Envelope & { learner: string } {
  const { at, day, device, seq, order } = cause;
  const place = order ? { order: { time: order.time, count: order.count + 1 } } : {};
  return { id, v: 1, at: at + 1, day, actor: learner, learner, device, seq, ...place };
}
