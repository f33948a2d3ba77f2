// The tests keep their own rules; and each rule is seen to fire, so that silence means something.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../../src/workshop/checks/read-imports.ts';
import { breachesInTests, testRules } from '../../../src/workshop/checks/test-rules.ts';

const root = resolve(import.meta.dirname, '../../..');
const configs = readdirSync(root).filter((name) => /^vitest.*\.config\.ts$/.test(name));
const files = [
  // This one names what it forbids.
  ...readSources(root, 'test').filter(({ path }) => !path.endsWith('test-rules.test.ts')),
  ...configs.map((path) => ({ path, text: readFileSync(resolve(root, path), 'utf8') })),
];

describe('the tests', () => {
  it('are all there, with how they are run', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(configs).toHaveLength(3);
  });
  it('keep every rule of theirs', () => {
    expect(breachesInTests(files).map(({ path, line, message }) => `${path}:${line} ${message}`)).toEqual([]);
  });
});

describe('a rule of the tests fires', () => {
  it.each([
    ['no retry', 'vitest.browser.config.ts', '    retry: 2,'],
    ['no retry', 'test/browser/x.test.ts', "it('is tried again', { retry: 1 }, async () => {});"],
    ['no fixed wait', 'test/browser/x.test.ts', '  await page.waitForTimeout(600);'],
    ['no fixed wait', 'test/proof/x.test.ts', '  await new Promise((done) => setTimeout(done, 300));'],
    ['no fixed wait', 'test/support/x.ts', "import { setTimeout } from 'node:timers/promises';"],
    ['local days', 'test/browser/x.test.ts', '  const day = new Date().toISOString().slice(0, 10);'],
    ['local days', 'test/support/x.ts', "  const [day] = date.toISOString().split('T');"],
    ['no icon as a page', 'test/browser/x.test.ts', "  const visit = await house.visit('/favicon.svg');"],
  ] as const)('%s, in %s', (rule, path, text) => {
    expect(breachesInTests([{ path, text }])).toEqual([{ path, line: 1, message: testRules[rule]?.message }]);
  });
  it('and not at a clean file', () => {
    const text = '  await expect.poll(() => page.url()).toBe(there);\n  await dayOn(page, 1);';
    expect(breachesInTests([{ path: 'test/browser/x.test.ts', text }])).toEqual([]);
  });
});
