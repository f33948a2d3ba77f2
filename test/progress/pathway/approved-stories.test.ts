// A counselor's approval of a role opens its role-plays, sensitive ones too, to that student alone.
import { describe, expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { approvedStories, approvedStoriesFor } from '../../../src/progress/pathway/approved-stories.ts';
import { adults, factsOf, student, type Told } from '../../support/class-file.ts';

const day = '2026-09-05';
const base: readonly Told[] = [
  ...adults('2026-09-01'),
  student('mira', 'Rocket', '2026-09-01'),
  student('otter', 'Otter', '2026-09-01'),
];
const yes = (by: string, learner = 'mira'): Told => ({
  day,
  learner,
  by,
  draft: { type: 'CounselorApproved', role: 'peer-listener' },
});
const opened = (told: readonly Told[], learner = 'mira') => [
  ...approvedStoriesFor(factsOf(told), learner, jobs),
];

describe('Approved role-plays', () => {
  it('are those of the role that a counselor approved', () => {
    expect(opened([...base, yes('lindqvist')])).toEqual(['the-listening-bench', 'the-long-wait']);
  });
  it('are the same when asked of the folded class', () => {
    const state = projectClass(factsOf([...base, yes('lindqvist')]), jobs);
    expect([...approvedStories(state.learners.get('mira'), state.roles)]).toEqual(
      opened([...base, yes('lindqvist')]),
    );
    expect(approvedStories(state.learners.get('otter'), state.roles).size).toBe(0);
  });
  it.each([
    ['no adult approved', [] as readonly Told[]],
    ['an adult who is no counselor approved', [yes('tran')]],
    ['the student approved', [yes('mira')]],
    ['another student was approved', [yes('lindqvist', 'otter')]],
    [
      'the counselor is gone and the role is off',
      [yes('lindqvist'), { day, draft: { type: 'StaffLeft', staff: 'lindqvist' } } satisfies Told],
    ],
  ])('are none when %s', (_, told) => expect(opened([...base, ...told])).toEqual([]));
});
