// A job description while it is being written: text fields, and how they are read as a job or which of them are missing.

import * as v from 'valibot';
import { lowered } from '../../../kit/page-language.ts';
import { type Job, jobSchema, type StaffKind } from '../../../practice/job.ts';
import type { RoleCategory } from '../../../practice/roles.ts';
import type { Band } from '../../../practice/terms.ts';
import type { Suggestion } from '../../../progress/pathway/role-book.ts';

export interface JobDraft {
  readonly title: string;
  readonly category: RoleCategory;
  readonly line: string;
  /** One entry on each line, here and in the texts below. */
  readonly helps: string;
  readonly ready: string;
  readonly expect: string;
  readonly notMyJob: readonly { readonly what: string; readonly who: string }[];
  readonly fetchAdultWhen: string;
  readonly sponsor: StaffKind;
  readonly alsoBy: StaffKind | '';
  readonly training: string;
  readonly minutes: string;
  readonly points: string;
  /** 1 means a single session, more a mentorship. */
  readonly meetings: string;
  readonly guided: string;
  readonly rolePlays: readonly string[];
  readonly real: string;
  readonly gated: boolean;
  readonly band: Band;
}

/** The fields where something can be missing. */
export type JobField =
  | 'title'
  | 'line'
  | 'helps'
  | 'ready'
  | 'expect'
  | 'notMyJob'
  | 'notMyJobRow'
  | 'fetchAdultWhen'
  | 'training'
  | 'minutes'
  | 'points'
  | 'meetings'
  | 'guided'
  | 'rolePlays'
  | 'real';

export const emptyRow = { what: '', who: '' } as const;

/** The kind of help that each kind of grown-up most often trains: chosen at first, and easily changed. */
const kindOfHelp: Readonly<Record<StaffKind, RoleCategory>> = {
  teacher: 'academic',
  counselor: 'social',
  tech: 'technical',
  library: 'academic',
  office: 'personal-management',
  facilities: 'personal-management',
};

export function emptyJobDraft(sponsor: StaffKind): JobDraft {
  return {
    title: '',
    category: kindOfHelp[sponsor],
    line: '',
    helps: '',
    ready: '',
    expect: '',
    notMyJob: [emptyRow],
    fetchAdultWhen: '',
    sponsor,
    alsoBy: '',
    training: '',
    minutes: '20',
    points: '',
    meetings: '1',
    guided: '',
    rolePlays: [],
    real: '',
    gated: false,
    band: 'A',
  };
}

export function draftOf(job: Job): JobDraft {
  const { training } = job;
  return {
    ...job,
    helps: job.helps.join('\n'),
    ready: job.ready.join('\n'),
    expect: job.expect.join('\n'),
    fetchAdultWhen: job.fetchAdultWhen.join('\n'),
    alsoBy: job.alsoBy ?? '',
    training: training.title,
    minutes: String(training.minutes),
    points: training.points.join('\n'),
    meetings: String(training.meetings),
  };
}

/** A draft from a student's suggestion. The fields that a student is not asked for stay empty. */
export function draftFrom(
  { fact }: Suggestion,
  says: { readonly line: (helps: string) => string; readonly training: (title: string) => string },
): JobDraft {
  const [first = ''] = fact.helps;
  return {
    ...emptyJobDraft(fact.sponsor),
    title: fact.title,
    line: first === '' ? '' : says.line(lowered(first)).slice(0, 90),
    helps: fact.helps.join('\n'),
    notMyJob: fact.notMyJob,
    fetchAdultWhen: fact.fetchAdultWhen.join('\n'),
    training: says.training(fact.title),
  };
}

type ReadJob =
  | { readonly ok: true; readonly job: Job }
  | { readonly ok: false; readonly missing: ReadonlySet<JobField> };

export function readJob(draft: JobDraft): ReadJob {
  const { training, minutes, points, meetings, alsoBy, ...rest } = draft;
  const rows = draft.notMyJob.map(({ what, who }) => ({ what: what.trim(), who: who.trim() }));
  const result = v.safeParse(jobSchema, {
    ...rest,
    guided: oneLine(draft.guided),
    real: oneLine(draft.real),
    helps: linesOf(draft.helps),
    ready: linesOf(draft.ready),
    expect: linesOf(draft.expect),
    // Empty rows are left out. A half-filled row stays, so that its other half is reported as missing.
    notMyJob: rows.filter(({ what, who }) => what !== '' || who !== ''),
    fetchAdultWhen: linesOf(draft.fetchAdultWhen),
    ...(alsoBy === '' || alsoBy === draft.sponsor ? {} : { alsoBy }),
    training: {
      title: training,
      minutes: numberOf(minutes),
      points: linesOf(points),
      meetings: numberOf(meetings),
    },
  });
  if (result.success) return { ok: true, job: result.output };
  return {
    ok: false,
    missing: new Set(result.issues.map((issue) => fieldOf(v.getDotPath(issue) ?? ''))),
  };
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-•*]\s+/, '').trim())
    .filter((line) => line !== '');
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}

function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}

function fieldOf(path: string): JobField {
  const [first = '', second = ''] = path.split('.');
  if (first === 'training') return second === 'title' ? 'training' : (second as JobField);
  if (first === 'notMyJob') return second === '' ? 'notMyJob' : 'notMyJobRow';
  return first as JobField;
}

export interface JobFieldsProps {
  readonly draft: JobDraft;
  readonly set: (change: Partial<JobDraft>) => void;
  /** The sentence for a field where something is missing. */
  readonly fault: (field: JobField) => string | undefined;
}
