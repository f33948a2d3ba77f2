// How people of a demo class are recognised: their ids begin with `demo-`.
import type { ClassState } from './class-state.ts';

export function isDemo(id: string): boolean {
  return id.startsWith('demo-');
}

export function demoIn(state: ClassState): readonly string[] {
  return [...state.learners.values()].flatMap(({ id, named }) => (isDemo(id) && named ? [id] : []));
}
