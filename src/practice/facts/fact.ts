// The union of all facts, their order, how they are merged, and the codec that checks facts from outside. What each kind of fact says is in its record.
import * as v from 'valibot';
import { chooseCopy } from './copies.ts';
import { daySchema, idSchema } from './fact-parts.ts';
import { type FactType, factRecords } from './fact-records.ts';
import { comparePlaced, inPlace, isInPlace } from './placing.ts';
import { createQuickCheck, type QuickCheck } from './quick-check.ts';

const envelope = v.object({
  id: idSchema,
  /** Version of the fact's shape. */
  v: v.literal(1),
  /** When, in milliseconds since 1970. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /**
   * The calendar day on the device where it happened. A fold cannot work it out from `at`, because it does not know
   * the time zone.
   */
  day: daySchema,
  /** Who did it: a learner's id, or a staff member's. */
  actor: idSchema,
  /** Whose practice it belongs to. */
  learner: v.optional(idSchema),
  device: idSchema,
  /** Counts up in each tab of a device: two tabs may use the same number. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Its place in the hybrid clock, after every fact its author had seen. Facts from before that clock have none. */
  order: v.optional(
    v.object({
      time: v.pipe(v.number(), v.integer(), v.minValue(0)),
      count: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    }),
  ),
});

/** A fact as its author says it, before the journal dates and signs it. */
export type FactDraft<T extends FactType = FactType> = {
  [K in T]: { readonly type: K } & Readonly<v.InferOutput<(typeof factRecords)[K]['body']>>;
}[T];
export type Envelope = Readonly<v.InferOutput<typeof envelope>>;
export type Fact<T extends FactType = FactType> = { [K in T]: FactDraft<K> & Envelope }[T];

const factTypes = Object.keys(factRecords) as readonly FactType[];

const schemas = new Map<string, v.GenericSchema>(
  factTypes.map((type) => [
    type,
    v.object({ type: v.literal(type), ...envelope.entries, ...factRecords[type].body.entries }),
  ]),
);

/** One quick check for each kind, made when the first fact of that kind is read. */
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

/** True when `fact` comes after `deed`. Work done after seeing `deed` always does, whatever the wall clocks said. */
export function isAfter(fact: Fact, deed: Fact): boolean {
  return comparePlaced(fact, deed) > 0;
}

/** Puts facts in order. Each fact must be in the list only once. */
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

/** True for a fact that goes when its learner is erased: every fact of theirs but the tombstone. */
export function isErasedBy(
  erased: ReadonlySet<string>,
  { type, learner }: Pick<Fact, 'type' | 'learner'>,
): boolean {
  return type !== 'Erased' && learner !== undefined && erased.has(learner);
}
