// A job description: what a helper does, how they got ready, and what is not their job (its edge). A job without an edge is refused.
import * as v from 'valibot';
import { roleCategories } from './roles.ts';
import { bands } from './terms.ts';

/** Adults who train: the classroom teacher and the five staff rooms. */
export const staffKinds = ['teacher', 'tech', 'library', 'counselor', 'office', 'facilities'] as const;
export type StaffKind = (typeof staffKinds)[number];

/** What an adult confirms on the way to a badge. */
export const confirmations = ['approval', 'training', 'guided', 'real'] as const;
export type Confirmation = (typeof confirmations)[number];
/** The most confirmations that one badge can list. */
export const mostConfirmed = 12;

const words = v.pipe(v.string(), v.trim(), v.maxLength(200));
const said = v.pipe(words, v.minLength(1));
const lines = v.pipe(v.array(said), v.maxLength(8));

/** What is not the job, and who is asked instead. */
const notMineSchema = v.object({ what: said, who: said });

const notMyJob = v.pipe(
  v.array(notMineSchema),
  v.minLength(1, 'a job needs an edge: say what is not the job'),
  v.maxLength(8),
);
const fetchAdultWhen = v.pipe(lines, v.minLength(1, 'a job needs an edge: say when an adult is fetched'));

export const jobSchema = v.object({
  title: v.pipe(said, v.maxLength(40)),
  category: v.picklist(roleCategories),
  /** The one line that an expert's card shows. */
  line: v.pipe(said, v.maxLength(90)),
  /** Printed under "I can help with". */
  helps: v.pipe(lines, v.minLength(1)),
  /** Printed under "I got ready by". */
  ready: lines,
  /** Printed under "You can expect me to". */
  expect: lines,
  notMyJob,
  fetchAdultWhen,
  /** The adults who train for this job; `alsoBy` may train for it too. */
  sponsor: v.picklist(staffKinds),
  alsoBy: v.optional(v.picklist(staffKinds)),
  training: v.object({
    title: said,
    /** Minutes of the real session. */
    minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(180)),
    points: lines,
    /** 1 is one session; more are the meetings of a mentorship. */
    meetings: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
  }),
  /** Guided practice, with the sponsor near. */
  guided: said,
  /** Ids of the role's role-plays. */
  rolePlays: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(80))), v.maxLength(4)),
  /** The real helping act an adult sees. */
  real: said,
  /**
   * The job needs more care: a counselor approves first, adults see two real acts, and counselor and helper talk
   * every week.
   */
  gated: v.boolean(),
  /** The youngest band that may take the job. A counselor may still say no. */
  band: v.picklist(bands),
});
export type Job = Readonly<v.InferOutput<typeof jobSchema>>;

const answer = v.pipe(v.string(), v.trim(), v.maxLength(400));

/** A student's own idea for a job. Like every job, it must say what is not the job. */
export const suggestionSchema = v.object({
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40)),
  /** What people already ask this student for, and whom it helps. */
  asked: answer,
  helpsWhom: answer,
  helps: v.pipe(lines, v.minLength(1)),
  notMyJob,
  fetchAdultWhen,
  sponsor: v.picklist(staffKinds),
});
export type RoleSuggestion = Readonly<v.InferOutput<typeof suggestionSchema>>;
export type SuggestionPart = keyof RoleSuggestion;

/** What is wrong with one part of the form: it is empty, half filled in, or too long. */
export type PartTrouble = 'missing' | 'half' | 'long';

/**
 * The form requires two answers that a stored suggestion may lack: what people ask this student for, and whom it
 * helps.
 */
const formSchema = v.object({
  ...suggestionSchema.entries,
  asked: v.pipe(answer, v.minLength(1)),
  helpsWhom: v.pipe(answer, v.minLength(1)),
});

/** Reads the form of a student's own idea. When it does not fit, `parts` says what is wrong with each part. */
export function parseSuggestion(
  data: unknown,
):
  | { readonly ok: true; readonly suggestion: RoleSuggestion }
  | { readonly ok: false; readonly parts: ReadonlyMap<SuggestionPart, PartTrouble> } {
  const result = v.safeParse(formSchema, data);
  if (result.success) return { ok: true, suggestion: result.output };
  const parts = new Map<SuggestionPart, PartTrouble>();
  for (const issue of result.issues) {
    const [part, ...deeper] = (v.getDotPath(issue) ?? '').split('.') as [SuggestionPart, ...string[]];
    if (parts.has(part)) continue;
    parts.set(part, issue.type === 'max_length' ? 'long' : deeper.length > 0 ? 'half' : 'missing');
  }
  return { ok: false, parts };
}
