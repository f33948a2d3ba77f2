// The screens of the desk, in the order of the nav: one chunk each, fetched when it is first looked at.
import type { ComponentType } from 'preact';
import { lazy } from 'preact/compat';
import { ofOneClass } from './class/OneClass.tsx';
import type { Desk } from './desk.ts';
import type { DeskRoute } from './desk-route.ts';

type Screen = ComponentType<{ readonly desk: Desk }>;

export const screens: Readonly<Record<DeskRoute['at'], Screen>> = {
  today: lazy(() => import('./today/Today.tsx').then((m) => ({ default: m.Today }))),
  progress: lazy(() => import('./progress/DeskProgress.tsx').then((m) => ({ default: m.DeskProgress }))),
  student: lazy(() => import('./progress/StudentSheet.tsx').then((m) => ({ default: m.StudentSheet }))),
  assign: lazy(() => import('./assign/DeskAssign.tsx').then((m) => ({ default: m.DeskAssign }))),
  groups: lazy(() => import('./groups/DeskGroups.tsx').then((m) => ({ default: m.DeskGroups }))),
  facilitate: lazy(() =>
    import('./facilitate/DeskFacilitate.tsx').then((m) => ({ default: m.DeskFacilitate })),
  ),
  launch: lazy(() => import('./launch/DeskLaunch.tsx').then((m) => ({ default: m.DeskLaunch }))),
  roles: lazy(() => import('./roles/Roles.tsx').then((m) => ({ default: m.Roles }))),
  board: lazy(() => import('./board/DeskBoard.tsx').then((m) => ({ default: ofOneClass(m.DeskBoard) }))),
  review: lazy(() => import('./review/DeskReview.tsx').then((m) => ({ default: ofOneClass(m.DeskReview) }))),
  'grown-ups': lazy(() => import('./grown-ups/GrownUps.tsx').then((m) => ({ default: m.GrownUps }))),
  start: lazy(() => import('./start/DeskStart.tsx').then((m) => ({ default: m.DeskStart }))),
  data: lazy(() => import('./data/DeskData.tsx').then((m) => ({ default: m.DeskData }))),
  mine: lazy(() => import('./mine/DeskMine.tsx').then((m) => ({ default: m.DeskMine }))),
};
