// What is practice in a role-play, once it counts.
import type { Fact } from '../../practice/facts/fact.ts';
import type { practiceFacts } from '../../practice/facts/practice-facts.ts';

/** A deed in a role-play: what is practice once it counts. Leaving it is none. */
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
