// How people and facts of a demo class are recognised: their ids begin with `demo-`, and its facts name a device of their own.
import type { Fact } from '../../practice/facts/fact.ts';
import type { ClassState } from './class-state.ts';

/** The device that facts of the demo name. Facts of this device are never taken into a real class. */
export const demoDevice = 'demo';

export function isDemo(id: string): boolean {
  return id.startsWith('demo-');
}

/** True for whatever was made in a demo class: by its people, about them, or on its device. */
export function isOfDemo({ id, actor, learner, device }: Fact): boolean {
  return device === demoDevice || [id, actor, learner ?? ''].some(isDemo);
}

export function demoIn(state: ClassState): readonly string[] {
  return [...state.learners.values()].flatMap(({ id, named }) => (isDemo(id) && named ? [id] : []));
}
