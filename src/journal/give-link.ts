// What the desk gives in a link: assignments with the jobs and names they need, and what students sign in with, packed small.
// Any other fact in a link is ignored.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import { type Fact, parseFact } from '../practice/facts/fact.ts';
import { isHandedToDevices } from '../practice/facts/scope.ts';
import { longestGive } from '../practice/limits.ts';
import { fromLink, toBase64Url } from './base64url.ts';

const giveSchema = v.object({ 'hand-up': v.literal('give'), v: v.number(), facts: v.array(v.unknown()) });
/** Something that was meant to be a fact: torn, or of a kind that only a newer game knows. */
const meantSchema = v.object({ type: v.string() });

export function packGive(facts: readonly Fact[]): string {
  const text = JSON.stringify({ 'hand-up': 'give', v: 1, facts: facts.filter(isHandedToDevices).map(short) });
  return toBase64Url(deflateSync(strToU8(text), { level: 9 }));
}

/** Writes the place in the order as its distance from the wall clock, and its count: mostly two small numbers. */
function short({ order, ...fact }: Fact): object {
  if (!order) return fact;
  const ahead = order.time - fact.at;
  // For times beyond every calendar the difference is not exact, so the whole place is written.
  return fact.at + ahead === order.time ? { ...fact, o: [ahead, order.count] } : { ...fact, order };
}

/** Puts the place back. A place that cannot be read makes the fact unreadable. */
function long(data: unknown): unknown {
  if (data === null || typeof data !== 'object' || !('o' in data)) return data;
  const { o, ...fact } = data as { readonly o: unknown; readonly at?: unknown };
  const [ahead, count] = Array.isArray(o) ? o : [];
  return { ...fact, order: { time: Number(fact.at) + Number(ahead), count } };
}

type Give =
  /** `skipped` counts facts that could not be read; absent when there are none. */
  | { readonly ok: true; readonly facts: readonly Fact[]; readonly skipped?: number }
  | { readonly ok: false; readonly why: 'torn' | 'newer' };

/** Checks every fact of the link. A fact that is torn, or that no link may give, does not affect the others. */
export function unpackGive(packed: string): Give {
  const bytes = packed.length <= longestGive ? fromLink(packed) : undefined;
  if (!bytes || bytes.length === 0) return { ok: false, why: 'torn' };
  let data: unknown;
  try {
    data = JSON.parse(strFromU8(inflateSync(bytes)));
  } catch {
    return { ok: false, why: 'torn' };
  }
  const given = v.safeParse(giveSchema, data);
  if (!given.success) return { ok: false, why: 'torn' };
  if (given.output.v > 1) return { ok: false, why: 'newer' };
  const read: Fact[] = [];
  let skipped = 0;
  for (const each of given.output.facts) {
    const parsed = parseFact(long(each));
    if (!parsed.ok && v.is(meantSchema, each)) skipped++;
    if (parsed.ok && isHandedToDevices(parsed.fact)) read.push(parsed.fact);
  }
  return { ok: true, facts: read, ...(skipped > 0 ? { skipped } : {}) };
}
