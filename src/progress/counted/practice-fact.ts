// Which facts are practice in a role-play, if they count.
import type { Fact } from '../../practice/facts/fact.ts';
import type { practiceFacts } from '../../practice/facts/practice-facts.ts';

/** A fact about what was done in a role-play. `SittingSkipped` is not one: it only says that the student left. */
export type PracticeFact = Fact<Exclude<keyof typeof practiceFacts, 'SittingSkipped'>>;

const practice: Readonly<Record<PracticeFact['type'], true>> = {
  SittingOpened: true,
  MoveMade: true,
  WordsSaid: true,
  SittingClosed: true,
};

export function isPractice(fact: Fact): fact is PracticeFact {
  return fact.type in practice;
}
