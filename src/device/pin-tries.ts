// One try at a PIN: whether it may be made, how it is counted, and what is stored of tries and PINs afterwards.
import { afterMiss, type Pins, type Tries, type Verifier, waitLeft } from '../practice/pin.ts';

/** The tries once one more has begun: it is counted as missed before the PIN is checked. `undefined` during a wait. */
export function triesOnceBegun(before: Tries, at: number): Tries | undefined {
  return waitLeft(before, at) > 0 ? undefined : afterMiss(before, at);
}

/** What to say of a wrong PIN. `counted` are the tries with this one: the fifth starts the wait. */
export function wrongTry(counted: Tries, at: number): 'missed' | 'waits' {
  return waitLeft(counted, at) > 0 ? 'waits' : 'missed';
}

/** All tries with those of one adult replaced, or without them where `next` is missing. */
export function withTries(
  all: Readonly<Record<string, Tries>>,
  who: string,
  next: Tries | undefined,
): Readonly<Record<string, Tries>> {
  const { [who]: _, ...rest } = all;
  return next ? { ...rest, [who]: next } : rest;
}

/** The PINs once this adult has read that all were replaced. */
export function withTold(pins: Pins, staff: string): Pins {
  return { ...pins, told: [...new Set([...(pins.told ?? []), staff])] };
}

/** The PINs with a new one for this adult, or without theirs. The day on which all were replaced stays. */
export function withPin(pins: Pins, staff: string, verifier: Verifier | undefined): Pins {
  const { [staff]: _, ...others } = pins.of;
  return { ...pins, of: verifier ? { ...pins.of, [staff]: verifier } : others };
}
