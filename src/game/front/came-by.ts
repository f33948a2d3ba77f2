// What a link from the desk brought that is new to this device, and the sentence that says so.
import type { Fact } from '../../practice/facts/fact.ts';
import { giveWords } from '../../strings/en/pin.ts';

/** What was read from a link: its facts and how many more could not be read, or why it has none. */
type Brought =
  | { readonly ok: true; readonly facts: readonly Fact[]; readonly skipped?: number }
  | { readonly ok: false; readonly why: keyof Pick<typeof giveWords, 'torn' | 'newer'> };

interface Came {
  readonly fresh: readonly Fact[];
  readonly says: string;
}

export function cameBy(give: Brought, held: readonly Fact[]): Came {
  if (!give.ok) return { fresh: [], says: giveWords[give.why] };
  const known = new Set(held.map(({ id }) => id));
  const fresh = give.facts.filter(({ id }) => !known.has(id));
  const practice = fresh.filter(({ type }) => type === 'Assigned').length;
  const came = giveWords.came(practice, fresh.length - practice);
  return { fresh, says: give.skipped ? `${came} ${giveWords.skipped(give.skipped)}` : came };
}
