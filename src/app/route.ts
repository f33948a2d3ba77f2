// Where in Hand Up we are, as an address: it can be linked, reloaded, and gone back from.

import { type ShelfQuery, shelfQueryFrom } from '../overlay/school/shelf-query.ts';

export type Route =
  | { readonly at: 'front' }
  | { readonly at: 'maker' }
  | { readonly at: 'school' }
  | { readonly at: 'path' }
  /** All role-plays, or those that are looked for. */
  | { readonly at: 'shelf'; readonly query: ShelfQuery }
  /** The card before a role-play. */
  | { readonly at: 'briefing'; readonly story: string }
  /** A role-play's model, watched first. */
  | { readonly at: 'watch'; readonly story: string }
  /** A role-play, at its first choice or where it was left. */
  | { readonly at: 'play'; readonly story: string };

/** Doors for trying things out, in the address as well. */
export interface Doors {
  /** `seed=7` fixes the order of choices. */
  readonly seed?: number;
  /** `stage=off` is text mode. */
  readonly stageOff: boolean;
  /** `motion=off` stills the page. */
  readonly motionOff: boolean;
}

const screens = ['front', 'maker', 'school', 'path'] as const;
const storyScreens = [
  ['briefing', 'briefing'],
  ['watch', 'watch'],
  ['story', 'play'],
] as const;

export function routeFrom(search: string): Route {
  const query = new URLSearchParams(search);
  for (const [key, at] of storyScreens) {
    const story = query.get(key);
    if (story) return { at, story };
  }
  if (query.get('at') === 'shelf') return { at: 'shelf', query: shelfQueryFrom(query) };
  return { at: screens.find((screen) => screen === query.get('at')) ?? 'front' };
}

export function doorsFrom(search: string): Doors {
  const query = new URLSearchParams(search);
  const seed = Number.parseInt(query.get('seed') ?? '', 10);
  return {
    ...(Number.isSafeInteger(seed) && seed >= 0 ? { seed } : {}),
    stageOff: query.get('stage') === 'off',
    motionOff: query.get('motion') === 'off',
  };
}

/** The address of a route; doors in the present address stay open. */
export function addressOf(route: Route, search: string): string {
  const now = new URLSearchParams(search);
  const query = new URLSearchParams();
  if ('story' in route) query.set(route.at === 'play' ? 'story' : route.at, route.story);
  else if (route.at !== 'front') query.set('at', route.at);
  if (route.at === 'shelf')
    for (const [key, value] of Object.entries(route.query)) if (value) query.set(key, value);
  for (const door of ['seed', 'stage', 'motion']) {
    const value = now.get(door);
    if (value !== null) query.set(door, value);
  }
  const text = query.toString();
  return text ? `/?${text}` : '/';
}
