// The ideas a class votes on, and the changes of a review as sentences.
import { expect, it } from 'vitest';
import { ideaList, isOnList } from '../../../../src/desk/network/review/idea-list.ts';
import { reviewChanges, sentenceFor } from '../../../../src/desk/network/review/review-sentences.ts';
import type { FactDraft } from '../../../../src/practice/facts/fact.ts';
import { projectWallChanges } from '../../../../src/progress/board/wall-changes.ts';
import { createBoardClass } from '../../../support/board-class.ts';
import { dayFor } from '../../../support/given.ts';

const suggestion = (role: string, title: string): FactDraft<'RoleSuggested'> => ({
  type: 'RoleSuggested',
  role,
  title,
  asked: 'games',
  helpsWhom: 'everybody',
  helps: ['start a game'],
  notMyJob: [{ what: 'fights', who: 'an adult' }],
  fetchAdultWhen: ['somebody is hurt'],
  sponsor: 'teacher',
});

function book() {
  const room = createBoardClass();
  room.join('mira');
  room.by('mira', suggestion('s1', 'Recess Game Starter'));
  room.by('mira', suggestion('s2', 'Music Buddy'));
  room.own({ type: 'RoleNotYet', role: 's2' }, 2);
  return room.state().roles;
}

it('the vote lists open suggestions, jobs that were looked for and typed ideas, each job once', () => {
  const unmet = [
    { role: 'research-guide', title: 'Research Guide', looked: 4, asked: 0, wished: 0 },
    { role: 'team-lead', title: 'Team Starter', looked: 0, asked: 0, wished: 0 },
  ];
  const ideas = ideaList(book(), unmet, ['Plant Care', 'recess  game starter']);
  expect(ideas.map(({ title, from }) => [title, from])).toEqual([
    ['Recess Game Starter', 'suggestion'],
    ['Research Guide', 'demand'],
    ['Plant Care', 'typed'],
  ]);
  expect(isOnList(ideas, ' plant care ')).toBe(true);
  expect(isOnList(ideas, 'Plants')).toBe(false);
});

it('the review says each change in a sentence without a reason', () => {
  const room = createBoardClass();
  for (const learner of ['mira', 'sol']) room.join(learner);
  room.list('mira', 'time-buddy', 2);
  const since = room.review('2026-09', 5);
  room.by('mira', { type: 'CardSteppedDown', role: 'time-buddy' }, 20);
  room.list('sol', 'welcome-buddy', 20);
  const state = room.state();
  const changes = reviewChanges({
    changes: projectWallChanges(state, dayFor(35), since),
    trainings: [{ training: 't', role: 'time-buddy', title: 'Time & Deadline Buddy', when: dayFor(40) }],
    idea: 'Plant Care',
  });
  expect(JSON.stringify(changes)).not.toMatch(/Sol|Mira/);
  expect(changes.map(sentenceFor(state, (day) => day))).toEqual([
    'Sol is new as Welcome Buddy.',
    'Mira’s card as Time & Deadline Buddy came down.',
    `Training for Time & Deadline Buddy is on ${dayFor(40)}.`,
    'We want to try Plant Care for a month.',
  ]);
});
