// Families of facts: a fold that asks for one decides about every kind of it, and does not compile when another kind is added.
import type { Fact } from './fact.ts';

/** `family` are the records of several kinds, as `cardFacts`. */
export function isOf<Family extends object>(
  family: Family,
  fact: Fact,
): fact is Extract<Fact, { readonly type: keyof Family }> {
  return fact.type in family;
}
