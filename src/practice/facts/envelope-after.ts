// The envelope of a fact that nobody does and that follows from another: the same wherever it is worked out.
import type { Envelope, Fact } from './fact.ts';

/** Comes right after its cause in the order of facts, on the cause's day and as if on its device. */
export function envelopeAfter(cause: Fact, id: string, learner: string): Envelope & { learner: string } {
  const { at, day, device, seq, order } = cause;
  const place = order ? { order: { time: order.time, count: order.count + 1 } } : {};
  return { id, v: 1, at: at + 1, day, actor: learner, learner, device, seq, ...place };
}
