// Planned trainings by their day.
import { expect, it } from 'vitest';
import { projectTrainingDays } from '../../../src/progress/pathway/training-days.ts';
import { createBoardClass } from '../../support/board-class.ts';
import { dayFor } from '../../support/given.ts';

it('training days are the coming ones, the nearest first, without cancelled ones and those of unknown jobs', () => {
  const { own, state } = createBoardClass();
  own({ type: 'TrainingCancelled', training: 'off' });
  for (const [training, day] of [
    ['late', 40],
    ['off', 36],
    ['soon', 35],
    ['over', 34],
  ] as const)
    own({ type: 'TrainingPlanned', training, role: 'time-buddy', when: dayFor(day) });
  own({ type: 'TrainingPlanned', training: 'nobody', role: 'gone', when: dayFor(36) });
  const days = projectTrainingDays(state(), dayFor(35));
  expect(days.map(({ training }) => training)).toEqual(['soon', 'late']);
  expect(days[0]?.title).toBe('Time & Deadline Buddy');
});
