// Which slips of trouble stay and which go when a student changes screens.
import type { Trouble } from '../../kit/TroubleNote.tsx';
import type { Route } from '../route.ts';

type Slips = readonly Trouble[];

/** Slips about a role-play; they go when it is left. */
const ofStory: readonly string[] = ['story', 'changed', 'elsewhere'];

/** Slips about what was done on a screen go when that screen is left. */
const screenOf: Readonly<Record<string, Route['at']>> = {
  file: 'front',
  idea: 'jobs',
  pathway: 'pathway',
  card: 'pathway',
};

/** Adds a slip at the end; an earlier slip of the same id goes. */
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
 * The gentle question is for one student: it goes at the second screen after it was asked, and at the front door. `passed`
 * counts the screens since it was asked.
 */
export function onScreen(list: Slips, at: Route['at'], passed: number): Slips {
  return at === 'front' || passed > 1 ? list.filter(({ id }) => id !== 'check-in') : list;
}
