// The screens of the desk, in the order of the nav: one chunk each, fetched when it is first looked at.
import type { ComponentType } from 'preact';
import { lazy } from 'preact/compat';
import type { Desk } from './desk.ts';
import type { DeskRoute } from './frame/desk-route.ts';
import { ofOneClass } from './people/class/OneClass.tsx';

type Screen = ComponentType<{ readonly desk: Desk }>;

const doors: Readonly<Record<DeskRoute['at'], () => Promise<{ default: Screen }>>> = {
  today: () => import('./look/today/Today.tsx').then((m) => ({ default: m.Today })),
  progress: () => import('./look/progress/DeskProgress.tsx').then((m) => ({ default: m.DeskProgress })),
  student: () => import('./look/progress/StudentSheet.tsx').then((m) => ({ default: m.StudentSheet })),
  assign: () => import('./teach/assign/DeskAssign.tsx').then((m) => ({ default: m.DeskAssign })),
  groups: () => import('./people/groups/DeskGroups.tsx').then((m) => ({ default: m.DeskGroups })),
  facilitate: () =>
    import('./teach/facilitate/DeskFacilitate.tsx').then((m) => ({ default: m.DeskFacilitate })),
  launch: () => import('./teach/launch/DeskLaunch.tsx').then((m) => ({ default: m.DeskLaunch })),
  roles: () => import('./network/roles/Roles.tsx').then((m) => ({ default: m.Roles })),
  board: () => import('./network/board/DeskBoard.tsx').then((m) => ({ default: ofOneClass(m.DeskBoard) })),
  review: () =>
    import('./network/review/DeskReview.tsx').then((m) => ({
      default: ofOneClass(m.DeskReview, { everyone: false }),
    })),
  'grown-ups': () => import('./people/grown-ups/GrownUps.tsx').then((m) => ({ default: m.GrownUps })),
  start: () => import('./people/start/DeskStart.tsx').then((m) => ({ default: m.DeskStart })),
  data: () => import('./look/data/DeskData.tsx').then((m) => ({ default: m.DeskData })),
  mine: () => import('./network/mine/DeskMine.tsx').then((m) => ({ default: m.DeskMine })),
};

export const screens = Object.fromEntries(
  Object.entries(doors).map(([at, open]) => [at, lazy(open)]),
) as Readonly<Record<DeskRoute['at'], Screen>>;

/** Fetches a screen before it is looked at. */
export function fetchScreen(at: DeskRoute['at']): void {
  doors[at]().catch(() => {});
}
