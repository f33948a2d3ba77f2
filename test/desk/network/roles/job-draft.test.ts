// The form of a job description: every job of the catalogue comes out of it unchanged, and what is missing is said at its field.
import { describe, expect, it } from 'vitest';
import { draftFrom, draftOf, emptyJobDraft, readJob } from '../../../../src/desk/network/roles/job-draft.ts';
import { jobs } from '../../../../src/device/jobs.ts';
import { projectRoleBook } from '../../../../src/progress/pathway/role-book.ts';
import { smallClass } from '../../../support/small-class.ts';

const missing = (change: object) => {
  const [first] = [...jobs.values()];
  if (!first) throw new Error('There are no jobs.');
  const read = readJob({ ...draftOf(first), ...change });
  return read.ok ? [] : [...read.missing];
};

describe('The form of a job', () => {
  it.each([...jobs])('gives the job %s back unchanged', (_, job) =>
    expect(readJob(draftOf(job))).toEqual({ ok: true, job }),
  );

  it('names every field that is empty', () => {
    const read = readJob({ ...emptyJobDraft('teacher'), minutes: '', meetings: '' });
    expect(read.ok ? [] : [...read.missing].sort()).toEqual(
      [
        'fetchAdultWhen',
        'guided',
        'helps',
        'line',
        'meetings',
        'minutes',
        'notMyJob',
        'real',
        'title',
        'training',
      ].sort(),
    );
  });

  it.each([
    ['no edge', { notMyJob: [{ what: ' ', who: '' }] }, ['notMyJob']],
    ['half an edge', { notMyJob: [{ what: 'Grading', who: '' }] }, ['notMyJobRow']],
    ['no adult to fetch', { fetchAdultWhen: '\n \n' }, ['fetchAdultWhen']],
    ['a title too long', { title: 'x'.repeat(41) }, ['title']],
    ['nine lines', { ready: 'a\n'.repeat(9) }, ['ready']],
    ['no minutes', { minutes: 'twenty' }, ['minutes']],
    ['half a minute', { minutes: '20.5' }, ['minutes']],
    ['nine meetings', { meetings: '9' }, ['meetings']],
    ['five role-plays', { rolePlays: ['a', 'b', 'c', 'd', 'e'] }, ['rolePlays']],
  ])('names the field of this fault: %s', (_, change, fields) => expect(missing(change)).toEqual(fields));

  it('reads lists with bullets and empty lines', () => {
    const [first] = [...jobs.values()];
    const read = first && readJob({ ...draftOf(first), helps: '- one\n\n • two \n* three' });
    expect(read?.ok && read.job.helps).toEqual(['one', 'two', 'three']);
  });

  it('takes over what a student suggested, and names what is still missing', () => {
    const [suggestion] = projectRoleBook(smallClass('2026-10-12'), jobs).suggestions;
    const words = { line: (helps: string) => `Ask me to ${helps}`, training: (title: string) => title };
    const draft = suggestion && draftFrom(suggestion, words);
    expect(draft?.line).toBe('Ask me to start a game that everyone can join');
    const read = draft && readJob(draft);
    expect(read && !read.ok && [...read.missing]).toEqual(['guided', 'real']);
  });
});
