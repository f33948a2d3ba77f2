// What a link from the desk brought that is new to this device, the sentence that says so, and whom it signs in.
import type { Fact } from '../../practice/facts/fact.ts';
import type { Player } from '../../progress/class/players.ts';
import { giveWords } from '../../strings/en/pin.ts';

/** What was read from a link: its facts and how many more could not be read, or why it has none. */
type Brought =
  | { readonly ok: true; readonly facts: readonly Fact[]; readonly skipped?: number }
  | { readonly ok: false; readonly why: keyof Pick<typeof giveWords, 'torn' | 'newer'> };

interface Came {
  readonly fresh: readonly Fact[];
  /** How many assignments are new. */
  readonly practice: number;
  readonly says: string;
}

export function cameBy(give: Brought, held: readonly Fact[]): Came {
  if (!give.ok) return { fresh: [], practice: 0, says: giveWords[give.why] };
  const known = new Set(held.map(({ id }) => id));
  const fresh = give.facts.filter(({ id }) => !known.has(id));
  const practice = fresh.filter(({ type }) => type === 'Assigned').length;
  const came = giveWords.came(practice, fresh.length - practice);
  return { fresh, practice, says: give.skipped ? `${came} ${giveWords.skipped(give.skipped)}` : came };
}

/** The student a link is for. `known`: this device knew somebody before, so it asks who is there. */
interface Guest {
  readonly player: Player;
  readonly known: boolean;
}

/**
 * `undefined` for a link to a whole class, and for one that does not bring its student along, as older versions made
 * them. `before` and `after` are the players of this device before and after the link was taken in: two figures that
 * were joined are one player.
 */
export function guestOf(
  brought: readonly Fact[],
  before: readonly Player[],
  after: readonly Player[],
): Guest | undefined {
  const ids = new Set(brought.flatMap((fact) => (fact.type === 'LearnerAdded' ? [fact.learner] : [])));
  const [player, another] = after.filter(({ id }) => ids.has(id));
  return player && !another ? { player, known: before.length > 0 } : undefined;
}
