// Everything that can be known: the union of facts, each past tense and never changed, with the codec that distrusts them.
import * as v from 'valibot';
import { boardChangeSchema } from '../board-change.ts';
import { figureSchema } from '../figure.ts';
import { confirmations, jobSchema, mostConfirmed, staffKinds, suggestionSchema } from '../job.ts';
import { settings } from '../places.ts';
import { microIds, qualities } from '../rubric.ts';
import {
  bands,
  componentIds,
  difficulties,
  endingKinds,
  openings,
  sayForms,
  sayKinds,
  sayLevels,
  seats,
  slips,
  vias,
} from '../terms.ts';
import { chooseCopy } from './copies.ts';
import { comparePlaced, inPlace, isInPlace } from './placing.ts';
import { createQuickCheck, type QuickCheck } from './quick-check.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const words = v.pipe(v.string(), v.maxLength(400));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is YYYY-MM-DD'));
/** What moves and words show. */
export const evidenceSchema = v.array(
  v.object({ micro: v.picklist(microIds), quality: v.picklist(qualities) }),
);
/** Where practice happened, as authored that day, so that no fold reopens a story. */
const scene = { story: id, setting: v.picklist(settings), difficulty: v.picklist(difficulties) };

/** What each kind of fact says besides its envelope. */
const bodies = {
  ClassOpened: v.object({ class: id, name: v.pipe(words, v.minLength(1)), band: v.picklist(bands) }),
  /** Year end: its students are in no class until they are placed again. */
  ClassClosed: v.object({ class: id }),
  /** How long practice is kept: after that day the desk asks to erase it. */
  RetentionSet: v.object({ until: day }),
  LearnerAdded: v.object({
    nickname: v.pipe(v.string(), v.minLength(1), v.maxLength(24)),
    figure: figureSchema,
    band: v.picklist(bands),
    /** Picture PIN: the picture names in order. */
    pin: v.optional(v.pipe(v.array(id), v.maxLength(6))),
  }),
  LearnerRenamed: v.object({
    nickname: v.pipe(v.string(), v.minLength(1), v.maxLength(24)),
    figure: v.optional(figureSchema),
  }),
  LearnerRemoved: v.object({}),
  /** Which class a learner is in: the last word counts. */
  LearnerPlaced: v.object({ class: id }),
  /** A picture PIN: the names of its pictures, in order. It keeps mix-ups away, not people who want in. */
  PinSet: v.object({ pin: v.pipe(v.array(id), v.minLength(2), v.maxLength(6)) }),
  /** A printed sign-in card, known by the SHA-256 of what its code says. */
  SignInCardMade: v.object({ card: id }),
  SignInCardVoided: v.object({ card: id }),
  /** An adult looked at what is kept about a learner, or took a copy of it. */
  RecordLookedAt: v.object({ what: v.picklist(['sheet', 'copy']) }),

  /** Adults of the class, by what they do here; how they are called is up to them. */
  StaffNamed: v.object({ staff: id, kind: v.picklist(staffKinds), name: v.pipe(words, v.minLength(1)) }),
  StaffLeft: v.object({ staff: id }),

  /** Without a job it is one of the catalogue, as it stands there. `until` is set when it is tried for a while. */
  RoleOpened: v.object({ role: id, job: v.optional(jobSchema), until: v.optional(day) }),
  RoleEdited: v.object({ role: id, job: jobSchema }),
  RoleClosed: v.object({ role: id }),
  RoleSuggested: v.object({ role: id, ...suggestionSchema.entries }),
  /** "Not yet" to a suggestion; a yes is its `RoleOpened`. */
  RoleNotYet: v.object({ role: id, note: v.optional(words) }),
  /** An upskilling session or a mentor's meeting, with its day. */
  TrainingPlanned: v.object({ training: id, role: id, when: day, note: v.optional(words) }),
  TrainingCancelled: v.object({ training: id }),

  Assigned: v.object({
    assignment: id,
    what: v.variant('kind', [
      v.object({ kind: v.literal('story'), story: id }),
      v.object({ kind: v.literal('micro'), micro: v.picklist(microIds) }),
    ]),
    to: v.variant('kind', [
      v.object({ kind: v.literal('class'), class: v.optional(id) }),
      v.object({ kind: v.literal('group'), learners: v.array(id) }),
      v.object({ kind: v.literal('student'), learner: id }),
    ]),
    due: v.optional(day),
    note: v.optional(words),
  }),
  AssignmentWithdrawn: v.object({ assignment: id }),
  /** A small group that works together; a newer one of the same id takes its place. */
  GroupMade: v.object({
    group: id,
    class: v.optional(id),
    name: v.pipe(words, v.minLength(1)),
    learners: v.pipe(v.array(id), v.maxLength(60)),
  }),
  GroupEnded: v.object({ group: id }),

  SittingOpened: v.object({
    sitting: id,
    ...scene,
    version: id,
    seat: v.picklist(seats),
    why: v.picklist(openings),
  }),
  MoveMade: v.object({
    sitting: id,
    ...scene,
    /** The decision's place in the sitting, from 0. */
    step: v.pipe(v.number(), v.integer(), v.minValue(0)),
    choice: id,
    evidence: evidenceSchema,
    slip: v.optional(v.picklist(slips)),
    via: v.optional(v.picklist(vias)),
    /** Set when this decision was gone back to: a repair. */
    rewound: v.optional(v.literal(true)),
  }),
  WordsSaid: v.object({
    sitting: id,
    ...scene,
    prompt: id,
    say: v.picklist(sayKinds),
    form: v.picklist(sayForms),
    level: v.picklist(sayLevels),
    /** Parts found by the check or affirmed by the student. Never the text. */
    components: v.array(v.picklist(componentIds)),
    evidence: evidenceSchema,
    rewound: v.optional(v.literal(true)),
  }),
  SittingClosed: v.object({
    sitting: id,
    story: id,
    ending: v.object({ kind: v.picklist(endingKinds), slug: id }),
  }),

  /** Left on purpose, as a sensitive role-play may be: nothing it showed counts. */
  SittingSkipped: v.object({ sitting: id, story: id }),

  /** An Ask Card: whom, for which job. Never what it says. */
  RealTryPlanned: v.object({ real: id, role: v.optional(id), helper: v.optional(id) }),
  RealTryConfirmed: v.object({ real: id, micro: v.picklist(microIds), ready: v.boolean() }),

  PathwayChosen: v.object({ role: id }),
  /** The playable session was opened: a start while nobody is free to hold the real one. */
  TrainingBegun: v.object({ role: id }),
  TrainingAttended: v.object({ role: id }),
  GuidedPracticeDone: v.object({ role: id, ready: v.boolean() }),
  RealHelpConfirmed: v.object({ role: id, ready: v.boolean() }),
  PathwayLeft: v.object({ role: id }),
  /** A counselor's yes to a role that needs one, and the weekly talk that goes with it. */
  CounselorApproved: v.object({ role: id }),
  CheckInHeld: v.object({ role: id }),

  /** Says by itself what it is for: no later rule or renamed job changes it. */
  BadgeEarned: v.object({
    badge: id,
    title: words,
    shown: v.pipe(v.array(words), v.maxLength(12)),
    confirmed: v.pipe(
      // Names are looked up where a badge is shown; `by` is the name in badges from before `actor` was.
      v.array(v.object({ what: v.picklist(confirmations), by: words, on: day, actor: v.optional(id) })),
      v.maxLength(mostConfirmed),
    ),
  }),

  /** Best times and how they like to be asked and thanked are the student's own words for everyone to read. */
  CardRequested: v.object({
    role: id,
    times: v.optional(v.pipe(v.string(), v.maxLength(60))),
    asked: v.optional(v.pipe(v.string(), v.maxLength(80))),
  }),
  CardApproved: v.object({ role: id }),
  CardNotYet: v.object({ role: id, note: v.optional(words) }),
  CardOnBreak: v.object({ role: id }),
  CardBack: v.object({ role: id }),
  CardSteppedDown: v.object({ role: id }),
  /** Of one class where a device holds several; of everyone here without. */
  BoardReviewed: v.object({
    class: v.optional(id),
    month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
    // Sentences in older ones, with nicknames in them: progress/door/past-reviews.ts reads both.
    changes: v.pipe(v.array(v.union([words, boardChangeSchema])), v.maxLength(200)),
    goal: v.optional(words),
  }),
  /** Help was looked for: the job, or none when no job fitted. Nobody's, and signed so: see progress/door/nobodys.ts. */
  HelpLookedFor: v.object({ role: v.optional(id), found: v.boolean() }),

  /** A tombstone: every other fact of this learner is deleted wherever this one arrives. */
  Erased: v.object({}),
} as const;

const envelope = v.object({
  id,
  /** Version of the fact's shape. */
  v: v.literal(1),
  /** When, in milliseconds since 1970. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The calendar day where it happened, which the sender's clock knows and a fold cannot. */
  day,
  /** Who did it: a learner's id, or a staff member's. */
  actor: id,
  /** Whose practice it belongs to. */
  learner: v.optional(id),
  device: id,
  /** Counts up in each tab of a device: two tabs may count alike. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Its place after all that its author had seen. Facts from before the clock have none. */
  order: v.optional(
    v.object({
      time: v.pipe(v.number(), v.integer(), v.minValue(0)),
      count: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    }),
  ),
});

type Bodies = typeof bodies;
export type FactType = keyof Bodies;
/** A fact as its author says it, before the journal dates and signs it. */
export type FactDraft<T extends FactType = FactType> = {
  [K in T]: { readonly type: K } & Readonly<v.InferOutput<Bodies[K]>>;
}[T];
export type Envelope = Readonly<v.InferOutput<typeof envelope>>;
export type Fact<T extends FactType = FactType> = { [K in T]: FactDraft<K> & Envelope }[T];

const factTypes = Object.keys(bodies) as readonly FactType[];

const schemas = new Map<string, v.GenericSchema>(
  factTypes.map((type) => [
    type,
    v.object({ type: v.literal(type), ...envelope.entries, ...bodies[type].entries }),
  ]),
);

/** Made when the first fact of a kind is read. */
const quickChecks = new Map<v.GenericSchema, QuickCheck>();

function fitsQuickly(schema: v.GenericSchema, data: unknown): data is Fact {
  const check = quickChecks.get(schema) ?? createQuickCheck(schema);
  quickChecks.set(schema, check);
  return check(data);
}

type Parsed = { readonly ok: true; readonly fact: Fact } | { readonly ok: false; readonly why: string };

/** Reads outside data as a fact. Unknown keys are dropped; anything else that does not fit is refused with a reason. */
export function parseFact(data: unknown): Parsed {
  const type = data !== null && typeof data === 'object' && 'type' in data ? data.type : undefined;
  const schema = typeof type === 'string' ? schemas.get(type) : undefined;
  if (!schema) return { ok: false, why: `There is no fact called ${JSON.stringify(type) ?? 'nothing'}.` };
  if (fitsQuickly(schema, data)) return { ok: true, fact: data };
  const result = v.safeParse(schema, data);
  if (result.success) return { ok: true, fact: result.output as Fact };
  const issue = result.issues[0];
  return { ok: false, why: `${type}: ${v.getDotPath(issue) ?? 'the fact'}: ${issue.message}` };
}

/** The one order of facts everywhere; no two tie. Less than 0 where `a` comes first. */
export function compareFacts(a: Fact, b: Fact): number {
  return comparePlaced(a, b);
}

/** True for what comes after that deed. What was done after seeing it always does, whatever the clocks said. */
export function isAfter(fact: Fact, deed: Fact): boolean {
  return comparePlaced(fact, deed) > 0;
}

/** Puts facts in order, of which none is there twice. */
export function orderFacts(facts: readonly Fact[]): readonly Fact[] {
  return inPlace(facts);
}

/** Set union by id, in order. The order in which lists are merged changes nothing. */
export function mergeFacts(held: readonly Fact[], arriving: readonly Fact[]): readonly Fact[] {
  if (held.length === 0 && isInPlace(arriving)) return arriving;
  const places = new Map<string, number>();
  const erased = new Set<string>();
  const each: Fact[] = [];
  for (const facts of [held, arriving])
    for (const fact of facts) {
      const place = places.get(fact.id);
      if (place === undefined) places.set(fact.id, each.push(fact) - 1);
      else each[place] = chooseCopy(each[place] as Fact, fact);
      if (fact.type === 'Erased' && fact.learner !== undefined) erased.add(fact.learner);
    }
  return orderFacts(erased.size === 0 ? each : each.filter((fact) => !isErasedBy(erased, fact)));
}

/** Of an erased learner only the tombstone stays. */
export function isErasedBy(
  erased: ReadonlySet<string>,
  { type, learner }: Pick<Fact, 'type' | 'learner'>,
): boolean {
  return type !== 'Erased' && learner !== undefined && erased.has(learner);
}
