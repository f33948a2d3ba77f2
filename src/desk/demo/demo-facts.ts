// The facts of the demo class for a day, with its role-plays fetched as a student's page fetches them.
import { jobs } from '../../device/jobs.ts';
import type { Day } from '../../practice/days.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import { openBook } from '../../story/catalogue.ts';
import { demoStories } from './demo-plan.ts';
import { makeDemo } from './make-demo.ts';

/** Rejects where a role-play cannot be fetched. */
export async function demoFacts(today: Day): Promise<readonly Fact[]> {
  return makeDemo({ today, jobs, books: await Promise.all(demoStories.map(openBook)) });
}
