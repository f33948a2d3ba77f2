// The codes of printed sign-in cards, kept as small things of this device so that cards can be printed again. No file or link holds them.
import { cardHash } from '../journal/card.ts';
import type { Journal } from '../journal/journal.ts';

export function keepCode(small: Pick<Journal, 'keep'>, learner: string, token?: string): Promise<void> {
  return small.keep(`code:${learner}`, token);
}

/** The kept code of a student, if it is of one of these cards, which are those that still open the door. */
export async function keptCode(
  small: Pick<Journal, 'kept'>,
  learner: string,
  cards: readonly string[],
): Promise<string | undefined> {
  const token = await small.kept(`code:${learner}`).catch(() => undefined);
  return typeof token === 'string' && cards.includes(cardHash(token)) ? token : undefined;
}
