// The screens of the desk, in the order of the nav: each is a chunk of its own, fetched when it is first opened.
import type { ComponentType } from 'preact';
import { lazy } from 'preact/compat';
import type { Desk } from './desk.ts';
import type { DeskRoute } from './frame/desk-route.ts';
import { ofOneClass } from './people/class/OneClassScreen.tsx';

type Screen = ComponentType<{ readonly desk: Desk }>;

const doors: Readonly<Record<DeskRoute['at'], () => Promise<{ default: Screen }>>> = {
  today: () => import('./look/today/TodayScreen.tsx').then((m) => ({ default: m.TodayScreen })),
  progress: () => import('./look/progress/ProgressScreen.tsx').then((m) => ({ default: m.ProgressScreen })),
  student: () => import('./look/progress/StudentScreen.tsx').then((m) => ({ default: m.StudentScreen })),
  assign: () => import('./teach/assign/AssignScreen.tsx').then((m) => ({ default: m.AssignScreen })),
  groups: () => import('./people/groups/GroupsScreen.tsx').then((m) => ({ default: m.GroupsScreen })),
  facilitate: () =>
    import('./teach/facilitate/FacilitateScreen.tsx').then((m) => ({ default: m.FacilitateScreen })),
  launch: () => import('./teach/launch/LaunchScreen.tsx').then((m) => ({ default: m.LaunchScreen })),
  roles: () => import('./network/roles/RolesScreen.tsx').then((m) => ({ default: m.RolesScreen })),
  board: () =>
    import('./network/board/DeskBoardScreen.tsx').then((m) => ({ default: ofOneClass(m.DeskBoardScreen) })),
  review: () =>
    import('./network/review/ReviewScreen.tsx').then((m) => ({
      default: ofOneClass(m.ReviewScreen, { everyone: false }),
    })),
  'grown-ups': () =>
    import('./people/grown-ups/GrownUpsScreen.tsx').then((m) => ({ default: m.GrownUpsScreen })),
  start: () => import('./people/start/StartScreen.tsx').then((m) => ({ default: m.StartScreen })),
  'let-in': () => import('./people/start/LetInScreen.tsx').then((m) => ({ default: m.LetInScreen })),
  week: () => import('./look/data/WeekScreen.tsx').then((m) => ({ default: m.WeekScreen })),
  data: () => import('./look/data/DataScreen.tsx').then((m) => ({ default: m.DataScreen })),
  mine: () => import('./network/mine/MineScreen.tsx').then((m) => ({ default: m.MineScreen })),
};

export const screens = Object.fromEntries(
  Object.entries(doors).map(([at, open]) => [at, lazy(open)]),
) as Readonly<Record<DeskRoute['at'], Screen>>;

/** Fetches a screen before it is opened. */
export function fetchScreen(at: DeskRoute['at']): void {
  doors[at]().catch(() => {});
}
