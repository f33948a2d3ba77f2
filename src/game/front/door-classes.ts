// The classes that the front door offers where a device has several, and which students are in each.
import type { ClassState } from '../../progress/class/class-state.ts';
import { projectClasses } from '../../progress/class/classes.ts';
import { doorWords } from '../../strings/en/pin.ts';

/** The id of the group for students in no open class. */
const others = 'others';

interface DoorClass {
  readonly id: string;
  readonly name: string;
}

/** Open classes with students, and last the group of students in no open class, if there are any. */
export function classesOf(state: ClassState): readonly DoorClass[] {
  const named = [...state.learners.values()].filter((each) => each.named);
  const open = projectClasses(state.own)
    .filter(({ id, closed }) => !closed && named.some((each) => each.class === id))
    .map(({ id, name }) => ({ id, name }));
  const rest = named.some(({ id }) => classOf(state, open, id) === others);
  return rest ? [...open, { id: others, name: doorWords.others }] : open;
}

export function classOf(state: ClassState, classes: readonly DoorClass[], learner: string): string {
  const into = state.learners.get(learner)?.class;
  return classes.some(({ id }) => id === into) && into !== undefined ? into : others;
}

/** The class shown: the one chosen last if it is still offered, else the first. */
export function classShown(classes: readonly DoorClass[], chosen: string | undefined): string {
  return (classes.find(({ id }) => id === chosen) ?? classes[0])?.id ?? others;
}
