// The job board of one student: open jobs, jobs that rest, the next training, and their own suggestions.
import { describe, expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import {
  jobAccess,
  pathwaysOf,
  projectJobBoard,
  suggestionsOf,
} from '../../../src/progress/pathway/job-board.ts';
import { plannedTrainings } from '../../../src/progress/pathway/planned-trainings.ts';
import { adults, factsOf, student, type Told } from '../../support/class-file.ts';

const today = '2026-09-10';
const base: readonly Told[] = [...adults('2026-09-01'), student('mira', 'Rocket', '2026-09-01', 'A')];
const of = (draft: Told['draft'], by?: string): Told => ({
  draft,
  learner: 'mira',
  day: '2026-09-05',
  ...(by ? { by } : {}),
});
const own = (draft: Told['draft']): Told => ({ draft, day: '2026-09-06' });

function board(told: readonly Told[]) {
  const state = projectClass(factsOf(told), jobs);
  const me = state.learners.get('mira');
  const notes = projectJobBoard(state, me, today);
  return { state, me, notes, note: (id: string) => notes.find(({ role }) => role.id === id) };
}

describe('The job board', () => {
  it('has every open job, and marks those for older students as opening later', () => {
    const { notes, note } = board(base);
    expect(notes).toHaveLength(13);
    expect(note('peer-listener')).toMatchObject({ later: true, standing: 'none' });
    expect(note('time-buddy')).toMatchObject({ later: false, rests: false });
  });
  it('leaves out gated jobs without a counselor, and closed ones', () => {
    const { note } = board([
      student('mira', 'Rocket', '2026-09-01', 'C'),
      own({ type: 'RoleClosed', role: 'time-buddy' }),
    ]);
    expect(note('peer-listener')).toBeUndefined();
    expect(note('time-buddy')).toBeUndefined();
  });
  it('keeps a closed job, as resting, for a student who is on its pathway', () => {
    const { note, state, me } = board([
      ...base,
      of({ type: 'PathwayChosen', role: 'time-buddy' }),
      own({ type: 'RoleClosed', role: 'time-buddy' }),
    ]);
    expect(note('time-buddy')).toMatchObject({ rests: true, standing: 'interested' });
    expect(pathwaysOf(state, me)).toMatchObject([{ role: 'time-buddy', standing: 'interested' }]);
  });
  it('says how a student stands with a job, and what they can do', () => {
    const { note, state, me } = board([
      ...base,
      of({ type: 'PathwayChosen', role: 'time-buddy' }),
      of({ type: 'TrainingBegun', role: 'time-buddy' }),
      of({ type: 'PathwayChosen', role: 'team-lead' }),
      of({ type: 'PathwayLeft', role: 'team-lead' }),
    ]);
    expect(note('time-buddy')?.standing).toBe('inTraining');
    expect(note('team-lead')?.standing).toBe('none');
    const access = (id: string, who = me) => {
      const role = state.roles.roles.get(id);
      return role && jobAccess(role, who);
    };
    expect(access('time-buddy')).toBe('onTheWay');
    expect(access('team-lead')).toBe('learn');
    expect(access('peer-listener')).toBe('later');
    expect(
      state.roles.roles.get('team-lead') && jobAccess(state.roles.roles.get('team-lead') as never, undefined),
    ).toBe('guest');
  });
  it('asks a guest, and a removed student, to make a figure first, and keeps their pathway', () => {
    const way = [of({ type: 'PathwayChosen', role: 'time-buddy' })];
    const access = (told: readonly Told[]) => {
      const { state, me } = board(told);
      const role = state.roles.roles.get('time-buddy');
      return role && jobAccess(role, me);
    };
    expect(access([...adults('2026-09-01'), ...way])).toBe('guest');
    const gone = [...base, ...way, of({ type: 'LearnerRemoved' }, 'okafor')];
    expect(access(gone)).toBe('guest');
    expect(access([...gone, student('mira', 'Rocket', '2026-09-07')])).toBe('onTheWay');
  });
  it('shows the next training that was not cancelled and is not over', () => {
    const plan = (training: string, when: string): Told =>
      own({ type: 'TrainingPlanned', training, role: 'time-buddy', when });
    const told = [
      ...base,
      own({ type: 'TrainingCancelled', training: 'off' }),
      plan('over', '2026-09-09'),
      plan('late', '2026-09-20'),
      plan('off', '2026-09-11'),
      plan('today', today),
    ];
    const { note, state } = board(told);
    expect(note('time-buddy')?.planned?.training).toBe('today');
    expect(plannedTrainings(state.own, today).map(({ training }) => training)).toEqual(['today', 'late']);
  });
  it('shows a student their own suggestions and what became of each, the latest first', () => {
    const idea = (role: string, learner: string): Told => ({
      ...of({
        type: 'RoleSuggested',
        role,
        title: role,
        asked: 'a',
        helpsWhom: 'b',
        helps: ['c'],
        notMyJob: [{ what: 'd', who: 'e' }],
        fetchAdultWhen: ['f'],
        sponsor: 'office',
      }),
      learner,
    });
    const { state } = board([
      ...base,
      idea('own-1', 'mira'),
      idea('own-2', 'otter'),
      idea('own-3', 'mira'),
      of({ type: 'RoleNotYet', role: 'own-1', note: 'soon' }, 'okafor'),
    ]);
    expect(
      suggestionsOf(state, 'mira').map(({ fact, state: what, note }) => [fact.role, what, note]),
    ).toEqual([
      ['own-3', 'waiting', undefined],
      ['own-1', 'notYet', 'soon'],
    ]);
  });
});
