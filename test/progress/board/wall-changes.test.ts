// How the printed wall differs from the board: only changes that still hold.
import { expect, it } from 'vitest';
import { projectWallChanges, reviewBefore } from '../../../src/progress/board/wall-changes.ts';
import { createBoardClass } from '../../support/board-class.ts';
import { dayFor } from '../../support/given.ts';

const today = dayFor(35);

function seeded() {
  const room = createBoardClass();
  for (const learner of ['mira', 'sol', 'ash', 'bo', 'kim', 'lux']) room.join(learner);
  for (const learner of ['mira', 'sol', 'ash', 'bo']) room.list(learner, 'time-buddy', 2);
  room.by('bo', { type: 'CardOnBreak', role: 'time-buddy' }, 3);
  const since = room.review('2026-09', 5);
  const changes = () => projectWallChanges(room.state(), today, since);
  return { ...room, since, changes };
}

const names = (cards: readonly { readonly nickname: string }[]) => cards.map(({ nickname }) => nickname);

it('there are no changes right after a review', () => {
  expect(Object.values(seeded().changes()).flat()).toEqual([]);
});

it('new, resting, returned and removed cards are told apart, in the order of names', () => {
  const room = seeded();
  room.list('lux', 'welcome-buddy', 20);
  room.list('kim', 'time-buddy', 21);
  room.by('mira', { type: 'CardOnBreak', role: 'time-buddy' }, 20);
  room.by('sol', { type: 'CardSteppedDown', role: 'time-buddy' }, 20);
  room.by('bo', { type: 'CardBack', role: 'time-buddy' }, 20);
  const { fresh, resting, back, down } = room.changes();
  expect(names(fresh)).toEqual(['Kim', 'Lux']);
  expect(names(resting)).toEqual(['Mira']);
  expect(names(back)).toEqual(['Bo']);
  expect(down).toEqual([{ learner: 'sol', nickname: 'Sol', title: 'Time & Deadline Buddy' }]);
});

it('a change that was undone is none', () => {
  const room = seeded();
  room.by('mira', { type: 'CardOnBreak', role: 'time-buddy' }, 20);
  room.by('mira', { type: 'CardBack', role: 'time-buddy' }, 21);
  room.by('sol', { type: 'CardSteppedDown', role: 'time-buddy' }, 20);
  room.by('sol', { type: 'CardRequested', role: 'time-buddy' }, 21);
  room.adult('sol', { type: 'CardApproved', role: 'time-buddy' }, 21);
  expect(Object.values(room.changes()).flat()).toEqual([]);
});

it('a new card that rests already is printed, and one that came and went is not mentioned', () => {
  const room = seeded();
  room.list('kim', 'time-buddy', 20);
  room.by('kim', { type: 'CardOnBreak', role: 'time-buddy' }, 21);
  room.list('lux', 'welcome-buddy', 20);
  room.by('lux', { type: 'CardSteppedDown', role: 'welcome-buddy' }, 21);
  const { fresh, down } = room.changes();
  expect(fresh.map(({ nickname, status }) => [nickname, status])).toEqual([['Kim', 'onBreak']]);
  expect(down).toEqual([]);
});

it('the card of a student who left the class is taken down, by the name they had', () => {
  const room = seeded();
  room.adult('ash', { type: 'LearnerRemoved' }, 20);
  expect(room.changes().down).toEqual([{ learner: 'ash', nickname: 'Ash', title: 'Time & Deadline Buddy' }]);
});

it('a job that ended and a new job are each mentioned once', () => {
  const room = seeded();
  const job = room.state().roles.roles.get('welcome-buddy')?.job;
  if (!job) throw new Error('no job');
  room.own({ type: 'RoleClosed', role: 'time-buddy' }, 20);
  room.own({ type: 'RoleOpened', role: 'own-1', job: { ...job, title: 'Recess Game Starter' } }, 20);
  const { closed, opened, down } = room.changes();
  expect(closed.map(({ id }) => id)).toEqual(['time-buddy']);
  expect(opened.map(({ id }) => id)).toEqual(['own-1']);
  expect(down).toEqual([]);
});

it('changes are counted from the review before this month’s', () => {
  const room = seeded();
  room.review('2026-10', 34);
  expect(reviewBefore(room.state(), today)?.id).toBe(room.since.id);
});
