// The walk to a job: one station is the present one, what was shown stays shown, and every proof has the name of an adult.
import { describe, expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import type { FactDraft } from '../../../src/practice/facts/fact.ts';
import type { Job } from '../../../src/practice/job.ts';
import { emptyMastery } from '../../../src/progress/mastery/mastery.ts';
import { projectPathway } from '../../../src/progress/pathway/pathways.ts';
import { stationsOf } from '../../../src/progress/pathway/stations.ts';
import { factsOf } from '../../support/class-file.ts';

const docs = jobs.get('digital-docs-guide') as Job;
const listener = jobs.get('peer-listener') as Job;
const counselors = new Set(['lindqvist']);
type Said = readonly [draft: FactDraft, day: number, by?: string];

function walk(role: string, job: Job, said: readonly Said[]) {
  const facts = factsOf(
    said.map(([draft, n, by]) => ({ draft, learner: 'mira', day: `2026-09-0${n}`, ...(by ? { by } : {}) })),
  );
  const pathway = projectPathway(
    role,
    job,
    facts as Parameters<typeof projectPathway>[2],
    emptyMastery,
    counselors,
  );
  return stationsOf(job, pathway, facts, counselors);
}
const states = (stations: ReturnType<typeof walk>) => stations.map(({ id, state }) => `${id} ${state}`);
const role = 'digital-docs-guide';
const chosen: Said = [{ type: 'PathwayChosen', role }, 1];

describe('The stations of a pathway', () => {
  it('all lie ahead before the job is chosen', () => {
    expect(walk(role, docs, []).every(({ state }) => state === 'later')).toBe(true);
  });
  it('begin at the training, whether or not it was begun', () => {
    const expected = [
      'interest done',
      'training now',
      'guided later',
      'rolePlay later',
      'realLife later',
      'badged later',
    ];
    expect(states(walk(role, docs, [chosen]))).toEqual(expected);
    expect(states(walk(role, docs, [chosen, [{ type: 'TrainingBegun', role }, 1]]))).toEqual(expected);
  });
  it('keep what was shown out of order, also after the student leaves the pathway', () => {
    const early: readonly Said[] = [chosen, [{ type: 'GuidedPracticeDone', role, ready: true }, 2, 'tran']];
    expect(states(walk(role, docs, early)).slice(1, 3)).toEqual(['training now', 'guided done']);
    const left = walk(role, docs, [...early, [{ type: 'PathwayLeft', role }, 3]]);
    expect(states(left).slice(0, 3)).toEqual(['interest later', 'training later', 'guided done']);
  });
  it('say which adult confirmed it and on which day, and pass over a student’s own word', () => {
    const stations = walk(role, docs, [
      chosen,
      [{ type: 'TrainingAttended', role }, 2],
      [{ type: 'TrainingAttended', role }, 3, 'tran'],
      [{ type: 'TrainingAttended', role }, 3, 'tran'],
    ]);
    expect(stations[1]).toMatchObject({ state: 'done', proofs: [{ actor: 'tran', day: '2026-09-03' }] });
  });
  it('say “once more” only until an adult says “ready”', () => {
    const once: readonly Said[] = [
      chosen,
      [{ type: 'TrainingAttended', role }, 2, 'tran'],
      [{ type: 'GuidedPracticeDone', role, ready: false }, 3, 'tran'],
    ];
    expect(walk(role, docs, once)[2]).toMatchObject({ state: 'now', again: { actor: 'tran' } });
    const ready = walk(role, docs, [...once, [{ type: 'GuidedPracticeDone', role, ready: true }, 4, 'tran']]);
    expect(ready[2]).toMatchObject({ state: 'done' });
    expect(ready[2]).not.toHaveProperty('again');
  });
  it('ask for the counselor first when the role needs one, and take no other adult’s approval', () => {
    const want: Said = [{ type: 'PathwayChosen', role: 'peer-listener' }, 1];
    const approved = (by: string): Said => [{ type: 'CounselorApproved', role: 'peer-listener' }, 2, by];
    expect(states(walk('peer-listener', listener, [want, approved('tran')]))[1]).toBe('approval now');
    const yes = walk('peer-listener', listener, [want, approved('lindqvist')]);
    expect(states(yes).slice(1, 3)).toEqual(['approval done', 'training now']);
  });
  it('stay at the training until a mentorship had its meetings, at most one a day', () => {
    const mentored: Job = { ...docs, training: { ...docs.training, meetings: 3 } };
    const met: readonly Said[] = [2, 2, 3].map((n) => [{ type: 'TrainingAttended', role }, n, 'tran']);
    const stations = walk(role, mentored, [chosen, ...met]);
    expect(stations[1]).toMatchObject({ state: 'now' });
    expect(stations[1]?.proofs).toHaveLength(2);
  });
  it('are all done for a student with the badge, whatever the job asks for later', () => {
    const badge: Said = [
      { type: 'BadgeEarned', badge: `role:${role}`, title: 'x', shown: [], confirmed: [] },
      5,
    ];
    const stations = walk(role, docs, [chosen, badge]);
    expect(stations.at(-1)?.state).toBe('now');
    expect(stations.slice(0, -1).every(({ state }) => state === 'done')).toBe(true);
  });
});
