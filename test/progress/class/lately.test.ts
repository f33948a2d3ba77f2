// Who practiced lately: the last days of the past week with the students who practiced then, newest first.
import { expect, it } from 'vitest';
import { projectLately } from '../../../src/progress/class/lately.ts';

type Learners = Parameters<typeof projectLately>[0]['learners'];

function classOf(days: Readonly<Record<string, string | undefined>>): { readonly learners: Learners } {
  const learners = Object.entries(days).map(([nickname, lastDay]) => [
    nickname,
    { named: nickname === 'Nobody' ? undefined : { nickname }, lastDay },
  ]);
  return { learners: new Map(learners as never) as Learners };
}

it('the list puts each student at their last day of the past week, newest first, and leaves out removed students and other days', () => {
  const state = classOf({
    Maple: '2026-03-10',
    Otter: '2026-03-12',
    Juniper: '2026-03-10',
    Comet: '2026-03-05',
    Pebble: '2026-03-06',
    River: undefined,
    Sparrow: '2026-03-13',
    Nobody: '2026-03-12',
  });
  expect(projectLately(state, '2026-03-12')).toEqual([
    { day: '2026-03-12', nicknames: ['Otter'] },
    { day: '2026-03-10', nicknames: ['Maple', 'Juniper'] },
    { day: '2026-03-06', nicknames: ['Pebble'] },
  ]);
});
