// Visits before anything is measured.
import { deskPath } from './desk-visit.ts';
import type { Bench } from './run.ts';
import { barePages, pictureOn, textMode } from './talk-pages.ts';

/** Opens the measured pages once without slowing them down. */
export async function warmUp({ browser, sites }: Bench): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const ours = ['/', pictureOn.path, textMode.path, '/?at=school', '/?at=shelf', deskPath];
  for (const address of [...ours.map((path) => sites.ours + path), ...barePages(sites)]) {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.close();
  }
  await context.close();
}
