// Opens and removes the demo class. Each opening has ids of its own, so that a demo can be opened again after its students were erased.
import type { Fact } from '../../../practice/facts/fact.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { projectClasses } from '../../../progress/class/classes.ts';
import { isDemo } from '../../../progress/class/demo.ts';
import type { StoryEntry } from '../../../story/page.ts';
import type { Word } from '../../said.ts';
import { inventClass } from './demo-class.ts';

interface Opening {
  readonly run: string;
  readonly today: string;
  readonly name: string;
  readonly stories: readonly StoryEntry[];
}

export function openDemo({ run, today, name, stories }: Opening): readonly Fact[] {
  const facts = inventClass({ seed: 7, learners: 24, plays: 6, today, name, stories });
  const renamed: readonly Fact[] = JSON.parse(JSON.stringify(facts).replaceAll('"demo-', `"demo-${run}-`));
  const first = renamed.find(({ learner }) => learner !== undefined)?.learner;
  // Searches for help have no learner. In the demo they get its first student, so that they are erased with the demo.
  return renamed.map((fact) =>
    fact.type === 'HelpLookedFor' && first !== undefined ? { ...fact, learner: first } : fact,
  );
}

/** The facts that end the demo after its students were erased. */
export function wordsForDemoEnd(state: ClassState): readonly Word[] {
  const classes = projectClasses(state.own).filter(({ id, closed }) => isDemo(id) && !closed);
  const staff = state.staff.filter(({ id }) => isDemo(id));
  return [
    ...classes.map(({ id }): Word => ({ draft: { type: 'ClassClosed', class: id } })),
    ...staff.map(({ id }): Word => ({ draft: { type: 'StaffLeft', staff: id } })),
  ];
}
