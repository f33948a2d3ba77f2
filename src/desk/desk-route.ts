// Where at the desk we are, as an address.

export const deskScreens = [
  'today',
  'assign',
  'groups',
  'facilitate',
  'launch',
  'roles',
  'board',
  'review',
  'grown-ups',
  'start',
  'data',
  'mine',
] as const;

export type DeskRoute = {
  readonly at: (typeof deskScreens)[number];
  /** A role or a learner that the screen is about. */
  readonly of?: string;
};

export function deskRouteFrom(search: string): DeskRoute {
  const query = new URLSearchParams(search);
  const at = deskScreens.find((screen) => screen === query.get('at')) ?? 'today';
  const of = query.get('of');
  return { at, ...(of && of.length <= 80 ? { of } : {}) };
}

export function deskAddress({ at, of }: DeskRoute): string {
  const query = new URLSearchParams({ at, ...(of ? { of } : {}) });
  return `/desk.html?${query}`;
}
