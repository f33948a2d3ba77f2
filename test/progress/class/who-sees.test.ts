// Who sees what at the desk: every screen and every row, asked for every kind of adult.
import { describe, expect, it } from 'vitest';
import { deskRouteFrom, inFront, inMenu } from '../../../src/desk/frame/desk-route.ts';
import { jobs } from '../../../src/device/jobs.ts';
import { staffKinds } from '../../../src/practice/job.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { projectWaiting } from '../../../src/progress/class/waiting.ts';
import { type DeskPart, sees } from '../../../src/progress/class/who-sees.ts';
import { smallClass } from '../../support/small-class.ts';

const today = '2026-10-05';

/** Whether an adult sees it who trains and does not teach the class. Teacher and counselor see everything. */
const trainers: Readonly<Record<DeskPart, boolean>> = {
  today: true,
  facilitate: true,
  launch: true,
  roles: true,
  board: true,
  review: true,
  'grown-ups': true,
  start: true,
  data: true,
  'let-in': true,
  week: false,
  mine: true,
  'waits:approval': true,
  'waits:card': true,
  'waits:training': true,
  'waits:guided': true,
  'waits:real-help': true,
  'waits:check-in': true,
  progress: false,
  student: false,
  assign: false,
  groups: false,
  'waits:suggestion': false,
  'waits:real-ask': false,
  'waits:trial': false,
  'waits:review': false,
  'today:due': false,
  'today:lately': false,
  'roles:ideas': false,
  'board:students': false,
  'board:answer': false,
  'data:files': false,
  'start:year-end': false,
  'start:one-or-gone': false,
};
/** Screens that another screen leads to. */
const inner: readonly DeskPart[] = ['student', 'let-in', 'week'];
const parts = Object.entries(trainers) as readonly (readonly [DeskPart, boolean])[];

describe.each(staffKinds)('%s', (kind) => {
  const knows = kind === 'teacher' || kind === 'counselor';

  it.each(parts)('is answered for %s', (part, trains) => {
    expect(sees(kind, part)).toBe(knows || trains);
  });

  it('finds in the nav what they see, and nothing else', () => {
    const screens = parts.map(([part]) => part).filter((part) => deskRouteFrom(`?at=${part}`).at === part);
    const own = screens.filter((part) => !inner.includes(part) && sees(kind, part));
    expect([...inMenu(kind)].sort()).toEqual(own.sort());
    expect(inFront(kind).filter((at) => !sees(kind, at))).toEqual([]);
  });

  it('is told of nothing that waits and is not theirs to see', () => {
    const state = projectClass(smallClass(today), jobs);
    const waiting = projectWaiting(state, { id: kind, kind, name: kind }, today);
    expect(waiting.filter((each) => !sees(kind, `waits:${each.kind}`))).toEqual([]);
    expect(waiting.some((each) => each.kind === 'suggestion')).toBe(knows);
  });
});
