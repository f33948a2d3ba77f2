// The facts that stand on the way to one job: what is said of the way and of its card, and the idea the job came from.
import type { cardFacts } from '../../practice/facts/card-facts.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import type { wayFacts } from '../../practice/facts/way-facts.ts';

export type WayFact = Fact<keyof typeof wayFacts | keyof typeof cardFacts | 'RoleSuggested' | 'RoleNotYet'>;
