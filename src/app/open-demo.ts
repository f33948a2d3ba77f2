// Opens the demo class for a page. All of it is fetched only then.
import { now } from '../device/clock.ts';

/** Rejects where a role-play of the demo cannot be fetched. */
export async function openDemo() {
  const [{ demoFacts }, { createDemoJournal }] = await Promise.all([
    import('../desk/demo/demo-facts.ts'),
    import('../device/demo-journal.ts'),
  ]);
  return createDemoJournal(await demoFacts(now().day));
}
