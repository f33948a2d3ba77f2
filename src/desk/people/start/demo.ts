// The demo class opened and taken away: each opening has ids of its own, so that one that was erased can be opened again.
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
  // What nobody is counted for goes with the demo's first student, so that it goes when the demo does.
  return renamed.map((fact) =>
    fact.type === 'HelpLookedFor' && first !== undefined ? { ...fact, learner: first } : fact,
  );
}

/** What is left to say once its students are erased. */
export function wordsForDemoEnd(state: ClassState): readonly Word[] {
  const classes = projectClasses(state.own).filter(({ id, closed }) => isDemo(id) && !closed);
  const staff = state.staff.filter(({ id }) => isDemo(id));
  return [
    ...classes.map(({ id }): Word => ({ draft: { type: 'ClassClosed', class: id } })),
    ...staff.map(({ id }): Word => ({ draft: { type: 'StaffLeft', staff: id } })),
  ];
}
