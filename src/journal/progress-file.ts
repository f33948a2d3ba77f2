// The portable progress file: a header line, then one line for each fact, so that a torn file loses only the torn lines.
import * as v from 'valibot';
import { type Fact, mergeFacts, parseFact } from '../practice/facts/fact.ts';
import { daySchema } from '../practice/facts/fact-parts.ts';
import type { ParcelLabel, ProgressFile } from '../practice/facts/parcel.ts';
import type { Moment } from '../practice/facts/stamp.ts';
import { longestFile } from '../practice/limits.ts';

const version = 1;

/** Only the mark that it is a progress file is required; other fields that do not fit are ignored. */
const headerSchema = v.object({
  'hand-up': v.literal('progress'),
  v: v.number(),
  /** How many facts were written. If fewer lines are there, the rest was torn off. */
  facts: v.fallback(v.number(), 0),
  for: v.fallback(v.optional(v.picklist(['student', 'class', 'device'])), undefined),
  of: v.fallback(v.optional(v.string()), undefined),
  day: v.fallback(v.optional(daySchema), undefined),
  by: v.fallback(v.optional(v.literal('desk')), undefined),
});
type Header = v.InferOutput<typeof headerSchema>;

/** Makes the text of the file. Files leave a device only through `way-out.ts`, which takes a parcel. */
export function writeProgressFile(
  facts: readonly Fact[],
  about: Moment,
  label?: ParcelLabel & { readonly by?: 'desk' },
): string {
  const { at, day } = about;
  const header = { 'hand-up': 'progress', v: version, at, day, facts: facts.length, ...label };
  return [header, ...facts].map((line) => `${JSON.stringify(line)}\n`).join('');
}

export function readProgressFile(text: string): ProgressFile {
  if (text.length > longestFile) return { ok: false, why: 'foreign' };
  // Some editors put a byte order mark before the text and end lines with two characters.
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const [first, ...rest] = lines;
  if (first === undefined) return { ok: false, why: 'empty' };
  const data = jsonFrom(first);
  if (data === undefined && /^\{"hand-up": ?"prog/.test(first)) return { ok: false, why: 'torn' };
  const read = v.safeParse(headerSchema, data);
  if (!read.success) return { ok: false, why: 'foreign' };
  const header = read.output;
  if (header.v > version) return { ok: false, why: 'newer' };
  const facts = rest.flatMap((line) => {
    const parsed = parseFact(jsonFrom(line));
    return parsed.ok ? [parsed.fact] : [];
  });
  const expected = Math.max(rest.length, header.facts);
  if (expected > 0 && facts.length === 0) return { ok: false, why: 'torn' };
  const label = labelIn(header);
  return {
    ok: true,
    facts: mergeFacts([], facts),
    skipped: expected - facts.length,
    ...(label ? { label } : {}),
    ...(header.day === undefined ? {} : { written: header.day }),
    ...(header.by === undefined ? {} : { byDesk: true }),
  };
}

function labelIn({ for: kind, of }: Header): ParcelLabel | undefined {
  if (kind !== 'student') return kind && { for: kind };
  return of === undefined ? undefined : { for: kind, of };
}

function jsonFrom(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
