// The kinds of fact that belong to one job of one student: those of the pathway, of its card, and the idea the job came from.
import type { cardFacts } from '../../practice/facts/card-facts.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import type { wayFacts } from '../../practice/facts/way-facts.ts';

export type WayFact = Fact<keyof typeof wayFacts | keyof typeof cardFacts | 'RoleSuggested' | 'RoleNotYet'>;
