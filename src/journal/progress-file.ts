// The portable progress file: one line of header and one line a fact, so that a torn file loses only what is torn.

import { type Fact, mergeFacts, parseFact } from '../practice/facts/fact.ts';
import type { ParcelKind, ParcelLabel, ProgressFile } from '../practice/facts/parcel.ts';
import type { Moment } from '../practice/facts/stamp.ts';
import { longestFile } from '../practice/limits.ts';

const version = 1;

/** The lines themselves. What leaves a device is written by `way-out.ts`, which takes a parcel. */
export function writeProgressFile(facts: readonly Fact[], about: Moment, label?: ParcelLabel): string {
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
  const header = jsonFrom(first);
  if (header === undefined && /^\{"hand-up": ?"prog/.test(first)) return { ok: false, why: 'torn' };
  if (!isHeader(header)) return { ok: false, why: 'foreign' };
  if (header.v > version) return { ok: false, why: 'newer' };
  const facts = rest.flatMap((line) => {
    const parsed = parseFact(jsonFrom(line));
    return parsed.ok ? [parsed.fact] : [];
  });
  const expected = Math.max(rest.length, typeof header.facts === 'number' ? header.facts : 0);
  if (expected > 0 && facts.length === 0) return { ok: false, why: 'torn' };
  const label = labelIn(header);
  return {
    ok: true,
    facts: mergeFacts([], facts),
    skipped: expected - facts.length,
    ...(label ? { label } : {}),
  };
}

interface Header {
  readonly v: number;
  readonly facts?: unknown;
  readonly for?: unknown;
  readonly of?: unknown;
}

function isHeader(data: unknown): data is Header {
  if (data === null || typeof data !== 'object') return false;
  const { 'hand-up': kind, v } = data as { readonly 'hand-up'?: unknown; readonly v?: unknown };
  return kind === 'progress' && typeof v === 'number';
}

const kinds: readonly ParcelKind[] = ['student', 'class', 'device'];

function labelIn({ for: said, of }: Header): ParcelLabel | undefined {
  const kind = kinds.find((each) => each === said);
  if (kind !== 'student') return kind && { for: kind };
  return typeof of === 'string' ? { for: kind, of } : undefined;
}

function jsonFrom(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
