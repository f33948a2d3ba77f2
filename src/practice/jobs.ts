// The shape of the jobs a class can begin with: thirteen roles in four categories, who trains for them and what their pathways require. Data.
import type { Job } from './job.ts';
import type { RoleId } from './roles.ts';

/** A job without its texts. */
interface JobPlan
  extends Pick<Job, 'category' | 'sponsor' | 'alsoBy' | 'rolePlays' | 'gated' | 'band'>,
    Pick<Job['training'], 'minutes' | 'meetings'> {}

/** The texts of a job, in one language. */
interface JobTexts
  extends Pick<
    Job,
    'line' | 'helps' | 'ready' | 'expect' | 'notMyJob' | 'fetchAdultWhen' | 'guided' | 'real'
  > {
  readonly training: Pick<Job['training'], 'title' | 'points'>;
}

/** Jobs by role: those that every class can begin with, in one language. A class may edit its own copy. */
export type JobCatalogue = ReadonlyMap<string, Job>;

const plans: Readonly<Record<RoleId, JobPlan>> = {
  'digital-docs-guide': {
    category: 'technical',
    sponsor: 'tech',
    minutes: 20,
    meetings: 1,
    rolePlays: ['hands-off-the-mouse', 'it-didnt-work'],
    gated: false,
    band: 'A',
  },
  'media-maker': {
    category: 'technical',
    sponsor: 'tech',
    minutes: 25,
    meetings: 1,
    rolePlays: ['hands-off-the-mouse', 'i-need-a-break'],
    gated: false,
    band: 'A',
  },
  'fix-it-guide': {
    category: 'technical',
    sponsor: 'facilities',
    minutes: 30,
    meetings: 1,
    rolePlays: ['not-without-an-adult', 'quiet-helpers'],
    gated: false,
    band: 'A',
  },
  'writing-partner': {
    category: 'academic',
    sponsor: 'teacher',
    alsoBy: 'library',
    minutes: 25,
    meetings: 1,
    rolePlays: ['whose-story', 'can-i-copy'],
    gated: false,
    band: 'A',
  },
  'math-strategy-guide': {
    category: 'academic',
    sponsor: 'teacher',
    minutes: 20,
    meetings: 1,
    rolePlays: ['can-i-copy', 'that-hint-confused-me'],
    gated: false,
    band: 'A',
  },
  'science-method-guide': {
    category: 'academic',
    sponsor: 'teacher',
    alsoBy: 'facilities',
    minutes: 25,
    meetings: 1,
    rolePlays: ['that-hint-confused-me', 'not-without-an-adult'],
    gated: false,
    band: 'A',
  },
  'research-guide': {
    category: 'academic',
    sponsor: 'library',
    minutes: 30,
    meetings: 1,
    rolePlays: ['where-did-that-come-from', 'the-long-wait'],
    gated: false,
    band: 'A',
  },
  'space-organizer': {
    category: 'personal-management',
    sponsor: 'facilities',
    alsoBy: 'library',
    minutes: 20,
    meetings: 1,
    rolePlays: ['plan-with-me', 'quiet-helpers'],
    gated: false,
    band: 'A',
  },
  'time-buddy': {
    category: 'personal-management',
    sponsor: 'office',
    minutes: 20,
    meetings: 1,
    rolePlays: ['plan-with-me', 'i-need-a-break'],
    gated: false,
    band: 'A',
  },
  'team-lead': {
    category: 'social',
    sponsor: 'office',
    minutes: 30,
    meetings: 1,
    rolePlays: ['everyones-idea', 'i-need-a-break'],
    gated: false,
    band: 'A',
  },
  'peer-listener': {
    category: 'social',
    sponsor: 'counselor',
    minutes: 45,
    meetings: 1,
    rolePlays: ['the-listening-bench', 'the-long-wait'],
    gated: true,
    band: 'B',
  },
  'conflict-mediator': {
    category: 'social',
    sponsor: 'counselor',
    minutes: 60,
    meetings: 1,
    rolePlays: ['two-sides-of-the-ball', 'the-listening-bench'],
    gated: true,
    band: 'B',
  },
  'welcome-buddy': {
    category: 'social',
    sponsor: 'counselor',
    alsoBy: 'office',
    minutes: 25,
    meetings: 1,
    rolePlays: ['the-long-wait', 'everyones-idea'],
    gated: false,
    band: 'A',
  },
};

/** Every job of the catalogue, with its title and texts in one language. */
export function jobsIn(
  titles: Readonly<Record<RoleId, string>>,
  texts: Readonly<Record<RoleId, JobTexts>>,
): JobCatalogue {
  return new Map(
    Object.entries(plans).map(([role, plan]) => [
      role,
      jobFrom(plan, titles[role as RoleId], texts[role as RoleId]),
    ]),
  );
}

/** Lists the parts in the order in which a stored job has them. */
function jobFrom(plan: JobPlan, title: string, texts: JobTexts): Job {
  const { category, sponsor, alsoBy, minutes, meetings, rolePlays, gated, band } = plan;
  const { line, helps, ready, expect, notMyJob, fetchAdultWhen, training, guided, real } = texts;
  return {
    title,
    category,
    line,
    helps,
    ready,
    expect,
    notMyJob,
    fetchAdultWhen,
    sponsor,
    ...(alsoBy ? { alsoBy } : {}),
    training: { title: training.title, minutes, points: training.points, meetings },
    guided,
    rolePlays,
    real,
    gated,
    band,
  };
}
