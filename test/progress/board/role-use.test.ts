// How much the cards of a job are used: a number only when at least five different students asked.
import { expect, it } from 'vitest';
import { projectRoleUse } from '../../../src/progress/board/role-use.ts';
import { createBoardClass } from '../../support/board-class.ts';
import { dayFor } from '../../support/given.ts';

function asked(times: readonly (readonly [learner: string, role: string, day: number])[]) {
  const room = createBoardClass();
  room.join('kim');
  room.list('kim', 'time-buddy');
  room.list('kim', 'welcome-buddy');
  for (const learner of ['a', 'b', 'c', 'd', 'e', 'f']) room.join(learner);
  times.forEach(([learner, role, day], i) => {
    room.by(learner, { type: 'RealTryPlanned', real: `r${i}`, role, helper: 'kim' }, day);
  });
  return projectRoleUse(room.state(), dayFor(10));
}

it('the use of a job is a number once five different students asked', () => {
  const used = asked(['a', 'b', 'c', 'd', 'e', 'e'].map((who) => [who, 'time-buddy', 12] as const));
  expect(used).toEqual([
    { role: 'time-buddy', title: 'Time & Deadline Buddy', use: 'often', asks: 6 },
    { role: 'welcome-buddy', title: 'Welcome Buddy', use: 'none' },
  ]);
});

it('the use of a job is only a word for fewer students, however often they ask', () => {
  const used = asked(['a', 'a', 'a', 'a', 'a', 'b', 'c', 'd'].map((who) => [who, 'time-buddy', 12] as const));
  expect(used[0]).toEqual({ role: 'time-buddy', title: 'Time & Deadline Buddy', use: 'often' });
});

it('the use of a job counts from its first day on, and only jobs with a card on the board', () => {
  const used = asked([
    ['a', 'time-buddy', 9],
    ['a', 'welcome-buddy', 10],
    ['a', 'team-lead', 12],
  ]);
  expect(used.map(({ role, use }) => [role, use])).toEqual([
    ['time-buddy', 'none'],
    ['welcome-buddy', 'some'],
  ]);
});
