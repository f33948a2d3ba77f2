// Who plays on this device: everyone with a nickname and a figure, the latest player first.

import type { Day } from '../../practice/days.ts';
import { type Fact, mergeFacts } from '../../practice/facts/fact.ts';
import { isOf } from '../../practice/facts/family.ts';
import { isOfOtherFigure } from '../../practice/facts/joins.ts';
import { learnerFacts } from '../../practice/facts/learner-facts.ts';
import type { FigureShape } from '../../practice/figure.ts';
import type { Band } from '../../practice/terms.ts';
import { countedFacts } from '../counted/counted-facts.ts';
import { isPractice } from '../counted/practice-fact.ts';

export interface Player {
  readonly id: string;
  readonly nickname: string;
  readonly figure: FigureShape;
  readonly band: Band;
  /** The pictures of the PIN, if they have one. */
  readonly pin?: readonly string[];
  /** Hashes of the sign-in cards that sign them in as well. */
  readonly cards: readonly string[];
  /** The last day of practice; absent before the first. */
  readonly lastDay?: Day;
}

/** Facts may come in any order. A student just added comes before those who played earlier. */
export function projectPlayers(facts: readonly Fact[]): readonly Player[] {
  const players = new Map<string, Player>();
  /** Players who left the class: whoever comes back has the PIN and the cards of before. */
  const left = new Map<string, Player>();
  const latest = new Map<string, number>();
  const lastDays = new Map<string, Day>();
  const inOrder = mergeFacts([], facts);
  inOrder.forEach((fact, place) => {
    const id = fact.learner;
    if (id === undefined) return;
    const player = players.get(id);
    const before = player ?? left.get(id);
    if (isPractice(fact)) latest.set(id, place);
    if (!isOf(learnerFacts, fact) || isOfOtherFigure(fact)) return;
    switch (fact.type) {
      case 'LearnerAdded': {
        const { nickname, figure, band, pin = before?.pin } = fact;
        players.set(id, { id, nickname, figure, band, ...(pin ? { pin } : {}), cards: before?.cards ?? [] });
        latest.set(id, place);
        break;
      }
      case 'LearnerRenamed':
        if (player) {
          players.set(id, { ...player, nickname: fact.nickname, figure: fact.figure ?? player.figure });
        }
        break;
      case 'PinSet':
        if (player) players.set(id, { ...player, pin: fact.pin });
        break;
      case 'SignInCardMade':
        if (player) players.set(id, { ...player, cards: [...player.cards, fact.card] });
        break;
      case 'SignInCardVoided':
        if (player) players.set(id, { ...player, cards: player.cards.filter((card) => card !== fact.card) });
        break;
      case 'LearnerRemoved':
        if (player) left.set(id, player);
        players.delete(id);
        break;
      case 'LearnerPlaced':
      case 'LearnersJoined':
      case 'LearnersParted':
      case 'SittingGiven':
      case 'RecordLookedAt':
      case 'FileCollected':
      case 'Erased':
        break;
      default:
        fact satisfies never;
    }
  });
  for (const fact of countedFacts(inOrder))
    if (isPractice(fact) && fact.learner !== undefined) lastDays.set(fact.learner, fact.day);
  return [...players.values()]
    .map((player) => {
      const lastDay = lastDays.get(player.id);
      return lastDay === undefined ? player : { ...player, lastDay };
    })
    .sort((a, b) => (latest.get(b.id) ?? 0) - (latest.get(a.id) ?? 0));
}
