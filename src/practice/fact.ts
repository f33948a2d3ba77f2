// Everything that can be known: the union of facts, each past tense and never changed, with the codec that distrusts them.
import * as v from 'valibot';
import { figureSchema } from './figure.ts';
import { settings } from './places.ts';
import { roleCategories } from './roles.ts';
import { microIds, qualities } from './rubric.ts';
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
} from './terms.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const words = v.pipe(v.string(), v.maxLength(400));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is YYYY-MM-DD'));
/** What moves and words show. */
export const evidenceSchema = v.array(
  v.object({ micro: v.picklist(microIds), quality: v.picklist(qualities) }),
);
/** Where practice happened, as authored that day, so that no fold reopens a story. */
const scene = { story: id, setting: v.picklist(settings), difficulty: v.picklist(difficulties) };
const lines = v.pipe(v.array(words), v.maxLength(8));

/** What each kind of fact says besides its envelope. */
const bodies = {
  ClassOpened: v.object({ class: id, name: words, band: v.picklist(bands) }),
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

  RoleOpened: v.object({
    role: id,
    title: words,
    category: v.picklist(roleCategories),
    sponsor: words,
    helps: lines,
    ready: lines,
    notMyJob: lines,
    fetchAdultWhen: lines,
  }),
  RoleEdited: v.object({ role: id, helps: lines, ready: lines, notMyJob: lines, fetchAdultWhen: lines }),
  RoleClosed: v.object({ role: id }),
  RoleSuggested: v.object({ role: id, title: words, helps: lines, notMyJob: lines, sponsor: words }),

  Assigned: v.object({
    assignment: id,
    what: v.variant('kind', [
      v.object({ kind: v.literal('story'), story: id }),
      v.object({ kind: v.literal('micro'), micro: v.picklist(microIds) }),
    ]),
    to: v.variant('kind', [
      v.object({ kind: v.literal('class') }),
      v.object({ kind: v.literal('group'), learners: v.array(id) }),
      v.object({ kind: v.literal('student'), learner: id }),
    ]),
    due: v.optional(day),
    note: v.optional(words),
  }),
  AssignmentWithdrawn: v.object({ assignment: id }),

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

  RealTryPlanned: v.object({ real: id, micro: v.picklist(microIds), helper: v.optional(words) }),
  RealTryConfirmed: v.object({ real: id, micro: v.picklist(microIds), ready: v.boolean() }),

  PathwayChosen: v.object({ role: id }),
  TrainingAttended: v.object({ role: id }),
  GuidedPracticeDone: v.object({ role: id, ready: v.boolean() }),
  RealHelpConfirmed: v.object({ role: id, ready: v.boolean() }),
  PathwayLeft: v.object({ role: id }),

  BadgeEarned: v.object({ badge: id, shown: v.array(words) }),

  CardRequested: v.object({ role: id, times: v.optional(words) }),
  CardApproved: v.object({ role: id }),
  CardOnBreak: v.object({ role: id }),
  CardBack: v.object({ role: id }),
  CardSteppedDown: v.object({ role: id }),
  BoardReviewed: v.object({ month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)), changes: lines }),

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
  /** Counts up on each device. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
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

export type Parsed =
  | { readonly ok: true; readonly fact: Fact }
  | { readonly ok: false; readonly why: string };

/** Reads outside data as a fact. Unknown keys are dropped; anything else that does not fit is refused with a reason. */
export function parseFact(data: unknown): Parsed {
  const type = data !== null && typeof data === 'object' && 'type' in data ? data.type : undefined;
  const schema = typeof type === 'string' ? schemas.get(type) : undefined;
  if (!schema) return { ok: false, why: `There is no fact called ${JSON.stringify(type) ?? 'nothing'}.` };
  const result = v.safeParse(schema, data);
  if (result.success) return { ok: true, fact: result.output as Fact };
  const issue = result.issues[0];
  return { ok: false, why: `${type}: ${v.getDotPath(issue) ?? 'the fact'}: ${issue.message}` };
}

/** The one order of facts everywhere: when, then which device, then that device's count. No two facts tie. */
export function compareFacts(a: Fact, b: Fact): number {
  return a.at - b.at || compareWords(a.device, b.device) || a.seq - b.seq || compareWords(a.id, b.id);
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Set union by id, in order. A torn copy never replaces a fact already held. */
export function mergeFacts(held: readonly Fact[], arriving: readonly Fact[]): readonly Fact[] {
  const byId = new Map(held.map((fact) => [fact.id, fact]));
  for (const fact of arriving) if (!byId.has(fact.id)) byId.set(fact.id, fact);
  const erased = new Set<string | undefined>();
  for (const fact of byId.values()) if (fact.type === 'Erased') erased.add(fact.learner);
  const kept = [...byId.values()].filter(
    (fact) => fact.type === 'Erased' || fact.learner === undefined || !erased.has(fact.learner),
  );
  return kept.sort(compareFacts);
}
