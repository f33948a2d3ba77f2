// A student who has a name.
import type { ClassLearner } from '../../../progress/class/class-state.ts';
import type { Named } from '../../../progress/class/learner-state.ts';

export interface NamedLearner extends ClassLearner {
  readonly named: Named;
}
