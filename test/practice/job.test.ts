// A student's own idea for a job: it needs an edge to be a job, and each part says what it still needs.

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { jobs } from '../../src/device/jobs.ts';
import { interestIds, interests } from '../../src/practice/interests.ts';
import { jobSchema, parseSuggestion } from '../../src/practice/job.ts';

const idea = {
  title: 'Recess Game Starter',
  asked: 'Games',
  helpsWhom: 'Anyone alone',
  helps: ['Find a game for all'],
  notMyJob: [{ what: 'Fights', who: 'the adult on duty' }],
  fetchAdultWhen: ['someone is hurt'],
  sponsor: 'office',
};
const parts = (data: unknown) => {
  const parsed = parseSuggestion(data);
  return parsed.ok ? {} : Object.fromEntries(parsed.parts);
};

describe('A suggestion', () => {
  it('is read, without the spaces around its words', () => {
    expect(parseSuggestion({ ...idea, title: '  Recess Game Starter ' })).toEqual({
      ok: true,
      suggestion: idea,
    });
  });
  it.each([
    ['no edge', { notMyJob: [] }, { notMyJob: 'missing' }],
    ['an edge without a person', { notMyJob: [{ what: 'Fights', who: ' ' }] }, { notMyJob: 'half' }],
    ['nothing to fetch an adult for', { fetchAdultWhen: [] }, { fetchAdultWhen: 'missing' }],
    ['no name', { title: '  ' }, { title: 'missing' }],
    ['a very long name', { title: 'a'.repeat(41) }, { title: 'long' }],
    ['a very long line', { helps: ['a'.repeat(201)] }, { helps: 'long' }],
    ['no trainer', { sponsor: undefined }, { sponsor: 'missing' }],
    [
      'no person it helps and no question',
      { asked: '', helpsWhom: ' ' },
      { asked: 'missing', helpsWhom: 'missing' },
    ],
  ])('says what it needs when it has %s', (_, change, needs) =>
    expect(parts({ ...idea, ...change })).toEqual(needs),
  );
  it('is refused when it is no suggestion at all', () =>
    expect(Object.keys(parts('nonsense')).length).toBeGreaterThan(0));
});

describe('Jobs', () => {
  it.each([...jobs.keys()])('%s has an edge', (id) => {
    expect(v.is(jobSchema, jobs.get(id))).toBe(true);
    expect(v.is(jobSchema, { ...jobs.get(id), notMyJob: [] })).toBe(false);
  });
  it.each([...jobs])('%s has its parts in the order in which a job is written down', (_, job) =>
    expect(JSON.stringify(job)).toBe(JSON.stringify(v.parse(jobSchema, job))),
  );
  it('can all be found by something students like', () => {
    const reached = new Set(interestIds.flatMap((id) => interests[id]));
    expect([...jobs.keys()].filter((id) => !reached.has(id as never))).toEqual([]);
  });
});
