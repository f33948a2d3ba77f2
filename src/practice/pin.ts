// PINs of grown-ups on this device: what a PIN looks like, what is stored of it, and the wait after five wrong tries.
import * as v from 'valibot';

const pinLengths = { least: 4, most: 8 } as const;

export type PinFault = 'empty' | 'letters' | 'length' | 'different';

/** Why a newly chosen PIN, typed twice, cannot be taken. */
export function pinFault(pin: string, again: string): PinFault | undefined {
  const digits = plainPin(pin);
  if (digits === '') return 'empty';
  if (!/^\d*$/.test(digits)) return 'letters';
  if (digits.length < pinLengths.least || digits.length > pinLengths.most) return 'length';
  return plainPin(again) === digits ? undefined : 'different';
}

/** The PIN without spaces and with plain digits: full-width digits count as the same PIN. */
export function plainPin(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/g, '');
}

/**
 * True for one digit repeated, or digits in a row: what a child tries first. The form warns of such a PIN and still
 * takes it.
 */
export function isEasyToGuess(pin: string): boolean {
  const digits = plainPin(pin);
  if (!/^\d{4,}$/.test(digits)) return false;
  const steps = new Set(Array.from(digits.slice(1), (digit, at) => Number(digit) - Number(digits[at])));
  return steps.size === 1 && Math.abs([...steps][0] as number) <= 1;
}

const hex = v.pipe(v.string(), v.regex(/^([0-9a-f]{2}){16,64}$/));
const verifierSchema = v.object({ salt: hex, hash: hex });
/** What is stored of a PIN: a salted hash that a typed PIN can be checked against. */
export type Verifier = Readonly<v.InferOutput<typeof verifierSchema>>;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const pinsSchema = v.object({
  v: v.literal(1),
  /** By staff id. */
  of: v.record(id, verifierSchema),
  /** The day on which all PINs of this device were replaced without an old one being typed. */
  anew: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  /** The adults who have read that it happened, by staff id. */
  told: v.optional(v.array(id)),
});
export type Pins = Readonly<v.InferOutput<typeof pinsSchema>>;

export const noPins: Pins = { v: 1, of: {} };

/** Reads the stored PINs. Data that does not fit reads as a device without PINs. */
export function parsePins(data: unknown): Pins {
  const result = v.safeParse(pinsSchema, data);
  return result.success ? result.output : noPins;
}

/** How often in a row a PIN did not match, and until when the next try waits. */
export interface Tries {
  readonly missed: number;
  /** Milliseconds since 1970. */
  readonly until: number;
}

const mostMissed = 5;
/** Milliseconds. */
const wait = 60_000;

export const noTries: Tries = { missed: 0, until: 0 };

const triesSchema = v.record(
  id,
  v.object({
    missed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostMissed)),
    until: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
);

/**
 * Reads the stored tries by staff id. When the clock was put back, a wait still lasts no longer than a minute from
 * now.
 */
export function parseTries(data: unknown, at: number): Readonly<Record<string, Tries>> {
  const result = v.safeParse(triesSchema, data);
  if (!result.success) return {};
  return Object.fromEntries(
    Object.entries(result.output).map(([who, { missed, until }]) => [
      who,
      { missed, until: Math.min(until, at + wait) },
    ]),
  );
}

/** Milliseconds to wait before the next try. */
export function waitLeft({ until }: Tries, at: number): number {
  return Math.max(0, until - at);
}

/** The tries after one more wrong PIN. The fifth starts the wait, and after the wait there are five tries again. */
export function afterMiss({ missed }: Tries, at: number): Tries {
  const now = missed + 1;
  return now < mostMissed ? { missed: now, until: 0 } : { missed: 0, until: at + wait };
}

/** Tries left before the wait. */
export function triesLeft({ missed }: Tries): number {
  return mostMissed - missed;
}

/** Compares names as a class list does: without capitals, accents, dots and spaces. */
export function isSameName(a: string, b: string): boolean {
  return plainName(a) !== '' && plainName(a) === plainName(b);
}

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{Diacritic}\p{P}\s]/gu, '')
    .toLowerCase();
}
