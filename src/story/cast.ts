// Everyone who can speak in a story, as stories/cast.json lists them.
import type { FigureShape } from '../practice/figure.ts';
import type { RoleId } from '../practice/roles.ts';

export interface CastMember {
  /** Lower case, hyphens for spaces: `ms-okafor`; stories write `MS-OKAFOR:`. */
  readonly id: string;
  /** As shown: "Ms. Okafor". */
  readonly name: string;
  readonly pronouns: string;
  readonly kind: 'student' | 'adult';
  /** The role on the expert board, for a student. */
  readonly role?: RoleId;
  /** What an adult does at school: "Teacher". */
  readonly job?: string;
  readonly figure: FigureShape;
}
