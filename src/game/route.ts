// Which screen is shown, as an address: it can be linked, reloaded and left with Back.

import { longestGive } from '../practice/limits.ts';
import { type ShelfQuery, shelfQueryFrom } from './school/shelf-query.ts';

export type Route =
  /** The front door; a printed card, a link from the desk or the link of a class may have opened it. */
  | { readonly at: 'front'; readonly card?: string; readonly give?: string; readonly class?: string }
  | { readonly at: 'maker' }
  | { readonly at: 'school' }
  | { readonly at: 'path' }
  /** The expert board, with the words that help was searched by. */
  | { readonly at: 'board'; readonly wish?: string }
  /** An Ask Card for a job, and for one student who has it. */
  | { readonly at: 'ask'; readonly role: string; readonly helper?: string }
  /** The job board, one job, and the form for a student's own idea. */
  | { readonly at: 'jobs' }
  | { readonly at: 'job'; readonly role: string }
  | { readonly at: 'suggest' }
  /** The way to one role. */
  | { readonly at: 'pathway'; readonly role: string }
  /** The wall of badges, or one of them unfolded. */
  | { readonly at: 'badges'; readonly badge?: string }
  /** All role-plays, or those that a search finds. */
  | { readonly at: 'shelf'; readonly query: ShelfQuery }
  /** The card before a role-play. */
  | { readonly at: 'briefing'; readonly story: string; readonly role?: string }
  /** A role-play's model, watched first. */
  | { readonly at: 'watch'; readonly story: string; readonly role?: string }
  /** A role-play, at its first choice or where it was left. `role` is the pathway it is a step of, and leads back to. */
  | { readonly at: 'play'; readonly story: string; readonly role?: string };

/** Doors for trying things out, in the address as well. */
export interface Doors {
  /** `seed=7` fixes the order of choices. */
  readonly seed?: number;
  /** `stage=off` is text mode. */
  readonly stageOff: boolean;
  /** `motion=off` stills the page. */
  readonly motionOff: boolean;
}

const screens = ['front', 'maker', 'school', 'path', 'jobs', 'suggest'] as const;
/** Longest id of a role, learner or badge in an address, in characters. */
const longestId = 80;
const storyScreens = [
  ['briefing', 'briefing'],
  ['watch', 'watch'],
  ['story', 'play'],
] as const;

/** What tells of a person, or is in their own words: it stands after `#`, because a server is never told that part. */
const untold = ['card', 'give', 'class', 'wish', 'helper', 'find'] as const;

/** What older versions wrote before `#` is read all the same. */
export function routeFrom(search: string, hash = ''): Route {
  const query = new URLSearchParams(search);
  const brought = new URLSearchParams(hash.slice(1));
  for (const key of untold) {
    const value = brought.get(key);
    if (value !== null) query.set(key, value);
  }
  const role = idFrom(query.get('role'));
  for (const [key, at] of storyScreens) {
    const story = query.get(key);
    if (story) return { at, story, ...(role ? { role } : {}) };
  }
  const at = query.get('at');
  const helper = idFrom(query.get('helper'));
  const badge = idFrom(query.get('badge'));
  const wish = query.get('wish')?.slice(0, longestId);
  switch (at) {
    case 'shelf':
      return { at, query: shelfQueryFrom(query) };
    case 'board':
      return { at, ...(wish ? { wish } : {}) };
    case 'ask':
      return role ? { at, role, ...(helper ? { helper } : {}) } : { at: 'board' };
    case 'job':
    case 'pathway':
      return role ? { at, role } : { at: 'jobs' };
    case 'badges':
      return { at, ...(badge ? { badge } : {}) };
    default: {
      const screen = screens.find((each) => each === at) ?? 'front';
      const card = idFrom(query.get('card'));
      const give = query.get('give');
      const ofClass = query.get('class');
      if (screen !== 'front') return { at: screen };
      // A link that is too long is cut one character over the limit: its reader then says that it is broken.
      return {
        at: screen,
        ...(card ? { card } : {}),
        ...(give ? { give: give.slice(0, longestGive + 1) } : {}),
        ...(ofClass ? { class: ofClass.slice(0, longestGive + 1) } : {}),
      };
    }
  }
}

function idFrom(text: string | null): string | undefined {
  return text && text.length <= longestId ? text : undefined;
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
  const query = new URLSearchParams();
  if ('story' in route) query.set(route.at === 'play' ? 'story' : route.at, route.story);
  else if (route.at !== 'front') query.set('at', route.at);
  for (const [key, value] of Object.entries<string>(route.at === 'shelf' ? { ...route.query } : { ...route }))
    if (key !== 'at' && key !== 'story' && value) query.set(key, value);
  const brought = new URLSearchParams();
  for (const key of untold) {
    const value = query.get(key);
    if (value === null) continue;
    query.delete(key);
    brought.set(key, value);
  }
  const now = new URLSearchParams(search);
  for (const door of ['seed', 'stage', 'motion', 'lang']) {
    const value = now.get(door);
    if (value !== null) query.set(door, value);
  }
  return `/${startedBy('?', query)}${startedBy('#', brought)}`;
}

function startedBy(sign: '?' | '#', query: URLSearchParams): string {
  const text = query.toString();
  return text && sign + text;
}
