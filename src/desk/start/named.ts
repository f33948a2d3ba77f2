// A student who has a name.
import type { ClassLearner } from '../../progress/class-state.ts';
import type { Named } from '../../progress/learner-state.ts';

export interface NamedLearner extends ClassLearner {
  readonly named: Named;
}
