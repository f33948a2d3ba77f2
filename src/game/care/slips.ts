// Which slips of trouble stay, and which go, as a student moves about.
import type { Trouble } from '../../kit/TroubleNote.tsx';
import type { Route } from '../route.ts';

type Slips = readonly Trouble[];

/** What a role-play says of itself goes when it is left. */
const ofStory: readonly string[] = ['story', 'changed', 'elsewhere'];

/** Slips about what was done on a screen go when that screen is left. */
const screenOf: Readonly<Record<string, Route['at']>> = {
  file: 'front',
  idea: 'jobs',
  pathway: 'pathway',
  card: 'pathway',
};

/** Said anew, a slip is the last one and there once. */
export function withSlip(list: Slips, slip: Trouble): Slips {
  return [...list.filter(({ id }) => id !== slip.id), slip];
}

export function afterStory(list: Slips): Slips {
  return list.filter(({ id }) => !ofStory.includes(id));
}

export function afterScreen(list: Slips, at: Route['at']): Slips {
  return list.filter(({ id }) => screenOf[id] !== at);
}

/**
 * A gentle question is for one student: it goes when a second screen comes, and never waits at the front door. `passed`
 * counts the screens that came since it was asked.
 */
export function onScreen(list: Slips, at: Route['at'], passed: number): Slips {
  return at === 'front' || passed > 1 ? list.filter(({ id }) => id !== 'check-in') : list;
}
