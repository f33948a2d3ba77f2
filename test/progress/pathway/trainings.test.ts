// Planned trainings: those to come, who would come, and none of a job that is closed or unknown.
import { expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import { addDays } from '../../../src/practice/days.ts';
import type { FactDraft } from '../../../src/practice/facts/fact.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { projectTrainings } from '../../../src/progress/pathway/trainings.ts';
import { createClassPen, smallClass } from '../../support/small-class.ts';

const today = '2026-10-12';

it('planned trainings are the nearest first, without those that are over, cancelled or of a job that is not open', () => {
  const write = createClassPen(today);
  const plan = (training: string, role: string, in_: number): FactDraft => ({
    type: 'TrainingPlanned',
    training,
    role,
    when: addDays(today, in_),
  });
  const facts = [
    plan('late', 'media-maker', 9),
    plan('soon', 'time-buddy', 0),
    plan('over', 'media-maker', -1),
    plan('off', 'media-maker', 3),
    plan('unknown', 'no-such-role', 3),
    plan('closed', 'team-lead', 3),
    { type: 'TrainingCancelled', training: 'off' },
    { type: 'RoleClosed', role: 'team-lead' },
  ].map((draft, at) => ({ ...write(draft as FactDraft), id: `t${at}`, device: 'trainings' }));
  const planned = projectTrainings(projectClass([...smallClass(today), ...facts], jobs), today);
  expect(planned.map(({ id, comers }) => [id, comers])).toEqual([
    ['soon', []],
    ['late', ['Maple']],
  ]);
});
