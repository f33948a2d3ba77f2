// What axe finds on a page, as lines: nothing, if all is well.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

export async function findings(page: Page): Promise<readonly string[]> {
  // Evaluated from outside, so that the page's own policy stays as strict as it is.
  await page.evaluate(axe);
  const found = await page.evaluate(async (values) => {
    const { axe: checker } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Finding[] }> };
    };
    return (await checker.run({ runOnly: { type: 'tag', values } })).violations;
  }, tags);
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
