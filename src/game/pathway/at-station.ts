// What the parts of the present station need: the learner, the role, and how far they have come.
import type { ClassLearner } from '../../progress/class/class-state.ts';
import type { Pathway } from '../../progress/pathway/pathways.ts';
import type { ClassRole } from '../../progress/pathway/role-book.ts';
import type { Station } from '../../progress/pathway/stations.ts';
import type { PathwayProps } from '../network-props.ts';

export interface AtStation extends Omit<PathwayProps, 'me'> {
  readonly me: ClassLearner;
  readonly role: ClassRole;
  readonly pathway: Pathway;
  readonly stations: readonly Station[];
  readonly nameOf: (actor: string) => string;
  readonly dayOf: (day: string) => string;
}
