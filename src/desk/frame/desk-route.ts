// Where at the desk we are, as an address.
import type { StaffKind } from '../../practice/job.ts';

/** In the order of the nav. */
export const deskScreens = [
  'today',
  'progress',
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
type DeskScreen = (typeof deskScreens)[number];

const classFront: readonly DeskScreen[] = deskScreens.slice(0, deskScreens.indexOf('grown-ups'));
const trainerFront: readonly DeskScreen[] = ['today', 'mine', 'roles', 'board', 'review'];

/** What stands in the row of the nav; everything else is one press further. */
export function inFront(kind: StaffKind): readonly DeskScreen[] {
  return kind === 'teacher' || kind === 'counselor' ? classFront : trainerFront;
}

/** Those that another screen leads to. */
const innerScreens = ['student'] as const;

export type DeskRoute = {
  readonly at: DeskScreen | (typeof innerScreens)[number];
  /** A role, a learner, a role-play or a micro-skill that the screen is about. */
  readonly of?: string;
};

/** Where in the nav a screen is. */
export function navFor(at: DeskRoute['at']): DeskRoute['at'] {
  return at === 'student' ? 'progress' : at;
}

export function deskRouteFrom(search: string): DeskRoute {
  const query = new URLSearchParams(search);
  const at = [...deskScreens, ...innerScreens].find((screen) => screen === query.get('at')) ?? 'today';
  const of = query.get('of');
  return { at, ...(of && of.length <= 80 ? { of } : {}) };
}

/** A language that is tried in the present address is tried on. */
export function deskAddress({ at, of }: DeskRoute, search = ''): string {
  const lang = new URLSearchParams(search).get('lang');
  const query = new URLSearchParams({ at, ...(of ? { of } : {}), ...(lang ? { lang } : {}) });
  return `/desk.html?${query}`;
}
