// The tests keep their own rules, and each rule is shown to report a breach, so that no breach means something.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../../src/workshop/checks/read-imports.ts';
import { breachesInPlaces, breachesInTests, testRules } from '../../../src/workshop/checks/test-rules.ts';

const root = resolve(import.meta.dirname, '../../..');
const configs = readdirSync(root).filter((name) => /^vitest.*\.config\.ts$/.test(name));
const files = [
  // This file names what it forbids.
  ...readSources(root, 'test').filter(({ path }) => !path.endsWith('test-rules.test.ts')),
  ...configs.map((path) => ({ path, text: readFileSync(resolve(root, path), 'utf8') })),
];

describe('the tests', () => {
  it('are read at all, with the settings they run with', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(configs).toHaveLength(3);
  });
  it('keep every rule for tests', () => {
    expect(breachesInTests(files).map(({ path, line, message }) => `${path}:${line} ${message}`)).toEqual([]);
  });
});

describe('where a test stands', () => {
  it('is where its source file stands, unless its first line names what it tests', () => {
    const found = breachesInPlaces(files, (path) => existsSync(resolve(root, path)));
    expect(found.map(({ path, message }) => `${path} ${message}`)).toEqual([]);
  });
  const there = new Set(['src/play/sitting.ts', 'src/kit/Dialog.tsx', 'src/practice/facts', 'package.json']);
  const isAt = (path: string, text: string): boolean =>
    breachesInPlaces([{ path, text }], (each) => there.has(each)).length === 0;
  it.each([
    ['test/play/sitting.test.ts', '// A sitting.'],
    ['test/kit/Dialog.test.ts', '// A dialog.'],
    ['test/play/resume.test.ts', '// Coming back is the same as staying (play/sitting.ts).'],
    ['test/practice/new-kind.test.ts', '// A new kind of fact (practice/facts)'],
    ['test/workshop/scripts.test.ts', '// What can be run (package.json).'],
    ['test/browser/anything.test.ts', '// The whole product.'],
    ['test/stories.test.ts', '// Every story.'],
    ['test/play/two-step-book.ts', '// A book for tests.'],
  ])('%s is accepted', (path, text) => expect(isAt(path, `${text}\nconst a = 1;\n`)).toBe(true));
  it.each([
    ['test/play/resume.test.ts', '// Coming back is the same as staying.'],
    ['test/play/resume.test.ts', '// Coming back (play/gone.ts).'],
    ['test/app/sitting.test.ts', '// A sitting.'],
    ['test/play/resume.test.ts', 'const a = 1; // (play/sitting.ts)'],
    ['test/play/resume.test.ts', '// Coming back.\n// (play/sitting.ts)'],
  ])('%s is refused with %s', (path, text) => expect(isAt(path, `${text}\nconst a = 1;\n`)).toBe(false));
});

describe('a rule for tests reports', () => {
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
  it('nothing in a clean file', () => {
    const text = '  await expect.poll(() => page.url()).toBe(there);\n  await dayOn(page, 1);';
    expect(breachesInTests([{ path: 'test/browser/x.test.ts', text }])).toEqual([]);
  });
});
