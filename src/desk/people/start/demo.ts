// Ends a demo class that an earlier version opened among the real classes of this device.
import type { ClassState } from '../../../progress/class/class-state.ts';
import { projectClasses } from '../../../progress/class/classes.ts';
import { isDemo } from '../../../progress/class/demo.ts';
import type { Word } from '../../said.ts';

/** The facts that end the demo after its students were erased. */
export function wordsForDemoEnd(state: ClassState): readonly Word[] {
  const classes = projectClasses(state.own).filter(({ id, closed }) => isDemo(id) && !closed);
  const staff = state.staff.filter(({ id }) => isDemo(id));
  return [
    ...classes.map(({ id }): Word => ({ draft: { type: 'ClassClosed', class: id } })),
    ...staff.map(({ id }): Word => ({ draft: { type: 'StaffLeft', staff: id } })),
  ];
}
