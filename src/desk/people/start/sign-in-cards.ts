// Makes sign-in cards: a token for the paper, its hash for the facts, and facts that void the old cards.

import type { NamedLearner } from '../../../progress/class/roster.ts';
import type { Word } from '../../said.ts';

export interface PrintedCard {
  readonly learner: string;
  readonly nickname: string;
  readonly pin: readonly string[];
  readonly link: string;
}

/** The code of a card, kept on this device so that the card can be printed again. */
export interface CardCode {
  readonly learner: string;
  readonly token: string;
}

interface Maker {
  readonly newCard: () => { readonly token: string; readonly card: string };
  readonly cardLink: (token: string) => string;
  readonly drawPin: () => readonly string[];
}

/** A student without a picture PIN gets one, because every card shows it. */
export function makeCards(
  learners: readonly NamedLearner[],
  { newCard, cardLink, drawPin }: Maker,
): {
  readonly cards: readonly PrintedCard[];
  readonly codes: readonly CardCode[];
  readonly words: readonly Word[];
} {
  const words: Word[] = [];
  const codes: CardCode[] = [];
  const cards = learners.map((learner): PrintedCard => {
    const { id, named } = learner;
    words.push(...wordsForVoid([learner]));
    const { token, card } = newCard();
    codes.push({ learner: id, token });
    words.push({ learner: id, draft: { type: 'SignInCardMade', card } });
    const pin = learner.pin ?? drawPin();
    if (!learner.pin) words.push({ learner: id, draft: { type: 'PinSet', pin: [...pin] } });
    return { learner: id, nickname: named.nickname, pin, link: cardLink(token) };
  });
  return { cards, codes, words };
}

/** The cards of before, as far as their codes were kept and still open the door. */
export function cardsAgain(
  learners: readonly NamedLearner[],
  codes: readonly CardCode[],
  cardLink: Maker['cardLink'],
): readonly PrintedCard[] {
  return learners.flatMap(({ id, named: { nickname }, pin }) => {
    const code = codes.find(({ learner }) => learner === id);
    return code && pin ? [{ learner: id, nickname, pin, link: cardLink(code.token) }] : [];
  });
}

export function wordsForVoid(learners: readonly NamedLearner[]): readonly Word[] {
  return learners.flatMap(({ id, cards }) =>
    cards.map((card): Word => ({ learner: id, draft: { type: 'SignInCardVoided', card } })),
  );
}

/** Those who have a card that opens the door. */
export function holdersAmong(learners: readonly NamedLearner[]): readonly NamedLearner[] {
  return learners.filter(({ cards }) => cards.length > 0);
}
