// Every kind of fact there is, by its name. A new kind is added to the file of its family; this file stays as it is.
import { assignmentFacts } from './assignment-facts.ts';
import { badgeFacts } from './badge-facts.ts';
import { calendarFacts } from './calendar-facts.ts';
import { cardFacts } from './card-facts.ts';
import { classFacts } from './class-facts.ts';
import { learnerFacts } from './learner-facts.ts';
import { practiceFacts } from './practice-facts.ts';
import { realFacts } from './real-facts.ts';
import { schoolFacts } from './school-facts.ts';
import { wayFacts } from './way-facts.ts';

export const factRecords = {
  ...classFacts,
  ...learnerFacts,
  ...schoolFacts,
  ...calendarFacts,
  ...assignmentFacts,
  ...practiceFacts,
  ...realFacts,
  ...wayFacts,
  ...badgeFacts,
  ...cardFacts,
} as const;

type Records = typeof factRecords;
export type FactType = keyof Records;

/** The kinds of fact whose record decides so: `TypeWith<'scope', 'nobody'>`. */
export type TypeWith<Part extends keyof Records[FactType], Decision> = {
  [T in FactType]: Records[T][Part] extends Decision ? T : never;
}[FactType];

/** Keys of the sentences that tell a student what is kept about them. */
export type KeptKey = Records[FactType]['kept'];
