// Where in Hand Up we are, as an address: it can be linked, reloaded, and gone back from.

export type Route =
  | { readonly at: 'front' }
  | { readonly at: 'maker' }
  | { readonly at: 'school' }
  | { readonly at: 'path' }
  /** A role-play; `watch` shows its model first, `why` is what-if when nothing is to be recorded. */
  | { readonly at: 'play'; readonly story: string; readonly watch?: boolean; readonly whatIf?: boolean };

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

export function routeFrom(search: string): Route {
  const query = new URLSearchParams(search);
  const story = query.get('story');
  if (story)
    return {
      at: 'play',
      story,
      ...(query.has('watch') ? { watch: true } : {}),
      ...(query.has('what-if') ? { whatIf: true } : {}),
    };
  const at = screens.find((screen) => screen === query.get('at'));
  return { at: at ?? 'front' };
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
  if (route.at === 'play') {
    query.set('story', route.story);
    if (route.watch) query.set('watch', '');
    if (route.whatIf) query.set('what-if', '');
  } else if (route.at !== 'front') query.set('at', route.at);
  for (const door of ['seed', 'stage', 'motion']) {
    const value = now.get(door);
    if (value !== null) query.set(door, value);
  }
  const text = query.toString().replace(/=(?=&|$)/g, '');
  return text ? `/?${text}` : '/';
}
