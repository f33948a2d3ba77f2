// The screens of the desk, in the order of the nav: one chunk each, fetched when it is first looked at.
import type { ComponentType } from 'preact';
import { lazy } from 'preact/compat';
import { ofOneClass } from './class/OneClass.tsx';
import type { Desk } from './desk.ts';
import type { DeskRoute } from './desk-route.ts';

type Screen = ComponentType<{ readonly desk: Desk }>;

const doors: Readonly<Record<DeskRoute['at'], () => Promise<{ default: Screen }>>> = {
  today: () => import('./today/Today.tsx').then((m) => ({ default: m.Today })),
  progress: () => import('./progress/DeskProgress.tsx').then((m) => ({ default: m.DeskProgress })),
  student: () => import('./progress/StudentSheet.tsx').then((m) => ({ default: m.StudentSheet })),
  assign: () => import('./assign/DeskAssign.tsx').then((m) => ({ default: m.DeskAssign })),
  groups: () => import('./groups/DeskGroups.tsx').then((m) => ({ default: m.DeskGroups })),
  facilitate: () => import('./facilitate/DeskFacilitate.tsx').then((m) => ({ default: m.DeskFacilitate })),
  launch: () => import('./launch/DeskLaunch.tsx').then((m) => ({ default: m.DeskLaunch })),
  roles: () => import('./roles/Roles.tsx').then((m) => ({ default: m.Roles })),
  board: () => import('./board/DeskBoard.tsx').then((m) => ({ default: ofOneClass(m.DeskBoard) })),
  review: () =>
    import('./review/DeskReview.tsx').then((m) => ({
      default: ofOneClass(m.DeskReview, { everyone: false }),
    })),
  'grown-ups': () => import('./grown-ups/GrownUps.tsx').then((m) => ({ default: m.GrownUps })),
  start: () => import('./start/DeskStart.tsx').then((m) => ({ default: m.DeskStart })),
  data: () => import('./data/DeskData.tsx').then((m) => ({ default: m.DeskData })),
  mine: () => import('./mine/DeskMine.tsx').then((m) => ({ default: m.DeskMine })),
};

export const screens = Object.fromEntries(
  Object.entries(doors).map(([at, open]) => [at, lazy(open)]),
) as Readonly<Record<DeskRoute['at'], Screen>>;

/** Fetches a screen before it is looked at. */
export function fetchScreen(at: DeskRoute['at']): void {
  doors[at]().catch(() => {});
}
