// Which screen of the desk is shown, as an address.
import { demoMark } from '../../kit/demo-page.ts';
import type { StaffKind } from '../../practice/job.ts';
import { sees } from '../../progress/class/who-sees.ts';

/** In the order of the nav. */
const deskScreens = [
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
export type DeskScreen = (typeof deskScreens)[number];

const classFront: readonly DeskScreen[] = deskScreens.slice(0, deskScreens.indexOf('grown-ups'));
const trainerFront: readonly DeskScreen[] = ['today', 'mine', 'roles', 'board', 'review'];

/** The screens in the nav's menu: all that this adult sees. */
export function inMenu(kind: StaffKind): readonly DeskScreen[] {
  return deskScreens.filter((at) => sees(kind, at));
}

/** The screens in the row of the nav; the others are in its menu. */
export function inFront(kind: StaffKind): readonly DeskScreen[] {
  return kind === 'teacher' || kind === 'counselor' ? classFront : trainerFront;
}

/** Screens that are not in the nav; another screen leads to them. */
const innerScreens = ['student', 'let-in', 'week'] as const;

export type DeskRoute = {
  readonly at: DeskScreen | (typeof innerScreens)[number];
  /** A role, a learner, a class, a role-play or a micro-skill that the screen is about. */
  readonly of?: string;
};

/** The nav's entry for a screen. */
export function navFor(at: DeskRoute['at']): DeskRoute['at'] {
  switch (at) {
    case 'student':
      return 'progress';
    case 'let-in':
      return 'start';
    case 'week':
      return 'data';
    default:
      return at;
  }
}

/** Older addresses have `of` before `#`. It may be a student, so it stands after it, where no server is told. */
export function deskRouteFrom(search: string, hash = ''): DeskRoute {
  const query = new URLSearchParams(search);
  const at = [...deskScreens, ...innerScreens].find((screen) => screen === query.get('at')) ?? 'today';
  const of = new URLSearchParams(hash.slice(1)).get('of') ?? query.get('of');
  return { at, ...(of && of.length <= 80 ? { of } : {}) };
}

/** What the next address keeps of the present one: the demo class, and a language to try. */
const stays = ['demo', 'lang'] as const;

export function deskAddress({ at, of }: DeskRoute, search = ''): string {
  const query = new URLSearchParams({ at });
  const now = new URLSearchParams(search);
  for (const name of stays) {
    const value = now.get(name);
    if (value) query.set(name, value);
  }
  return `/desk.html?${query}${of ? `#${new URLSearchParams({ of })}` : ''}`;
}

/** The desk of the demo class, which has a place of its own in the address. */
export const demoAddress = `/desk.html?at=today&${demoMark}`;
