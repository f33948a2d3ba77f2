// Which job a student might like, and which jobs they may choose.
import { expect, it } from 'vitest';
import { openRolesFor, roleHint } from '../../../src/progress/pathway/role-hints.ts';
import { createBoardClass } from '../../support/board-class.ts';
import { closes } from '../../support/given.ts';

const feeds = new Map([
  ['plan', ['time-buddy', 'peer-listener']],
  ['draft', ['writing-partner']],
]);

function room() {
  const made = createBoardClass();
  made.own({ type: 'StaffNamed', staff: 'c', kind: 'counselor', name: 'Mr. Lindqvist' });
  made.join('mira', 'A');
  const mira = () => {
    const state = made.state();
    const learner = state.learners.get('mira');
    if (!learner) throw new Error('nobody');
    return { learner, book: state.roles };
  };
  return { ...made, mira };
}

it('the hint is the job their role-plays practice for the most, never one that needs a counselor', () => {
  const { by, mira } = room();
  for (const [i, story] of ['plan', 'plan', 'draft'].entries())
    by('mira', closes({ story, sitting: `s${i}` }), 3);
  const { learner, book } = mira();
  expect(roleHint(learner, book, feeds)?.id).toBe('time-buddy');
});

it('there is no hint for a student who has not played', () => {
  const { learner, book } = room().mira();
  expect(roleHint(learner, book, feeds)).toBeUndefined();
});

it('jobs to choose leave out chosen and closed ones, and those for older students', () => {
  const made = room();
  made.by('mira', { type: 'PathwayChosen', role: 'time-buddy' });
  made.own({ type: 'RoleClosed', role: 'writing-partner' });
  const { learner, book } = made.mira();
  const ids = openRolesFor(learner, book).map(({ id }) => id);
  expect(ids).toContain('welcome-buddy');
  for (const id of ['time-buddy', 'writing-partner']) expect(ids).not.toContain(id);
  for (const { job } of openRolesFor(learner, book)) expect(job.band).toBe('A');
});
