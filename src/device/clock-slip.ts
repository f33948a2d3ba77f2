// What the slip about the clock says. Fetched when the page is at rest, because few devices ever show it.
import { dateWords } from '../kit/page-language.ts';
import type { Day } from '../practice/days.ts';
import type { Fact } from '../practice/facts/fact.ts';
import { type ClockFault, clockFault } from '../progress/class/clock-off.ts';
import { clockWords } from '../strings/en/clock.ts';

/** Who reads it. */
export type ClockReader = keyof typeof clockWords;

interface ClockSlip {
  readonly fault: ClockFault;
  readonly text: string;
}

/** Nothing while the clock may be right. `device` is this one. */
export function clockSlip(
  facts: readonly Fact[],
  device: string,
  today: Day,
  reader: ClockReader,
): ClockSlip | undefined {
  const fault = clockFault(facts, device, today);
  const saidDay = () => dateWords(new Date(`${today}T12:00:00`), { dateStyle: 'long' });
  return fault && { fault, text: clockWords[reader][fault](saidDay()) };
}

interface ClockNote {
  readonly text: string | undefined;
  /** True while the clock is right: a fault that was closed before is told when it comes again. */
  readonly reopens: boolean;
}

/** `closed` is what the pocket holds of the fault that was closed last. Another fault is told all the same. */
export function clockNote(found: ClockSlip | undefined, closed: unknown): ClockNote {
  return { text: closed === found?.fault ? undefined : found?.text, reopens: found === undefined };
}
