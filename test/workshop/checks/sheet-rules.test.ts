// The style sheets keep to the scale, and each rule is shown to report a breach, so that no breach means something.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breachesInSheets, readSheets, sheetRules } from '../../../src/workshop/checks/sheet-rules.ts';

type Sheet = Parameters<typeof breachesInSheets>[0][number];

const sheets = readSheets(resolve(import.meta.dirname, '../../..'));
const scale = sheets.find(({ path }) => path === 'src/kit/scale.css')?.text ?? '';
const inScale = (kind: string) => new Set(scale.match(new RegExp(`--${kind}-\\w+(?=:)`, 'g')));

describe('the scale', () => {
  it.each([
    ['text', 8],
    ['space', 8],
    ['width', 5],
  ])('of %s has exactly %i steps', (kind, most) => expect([...inScale(kind)]).toHaveLength(most));
  it('defines every size, space and width that a sheet uses', () => {
    const known = new Set(['text', 'space', 'width'].flatMap((kind) => [...inScale(kind)]));
    const asked = sheets.flatMap(({ path, text }) =>
      [...text.matchAll(/var\((--(?:text|space|width)-\w+)/g)].map(([, name]) => `${path} ${name}`),
    );
    expect(
      asked.filter((each) => !known.has(each.split(' ')[1] ?? '') && !each.endsWith('--text-size')),
    ).toEqual([]);
  });
});

describe('the style sheets', () => {
  it('are read at all', () => expect(sheets.length).toBeGreaterThan(50));
  it('keep every rule for sheets', () => {
    const lines = breachesInSheets(sheets).map(({ path, line, message }) => `${path}:${line} ${message}`);
    expect(lines).toEqual([]);
  });
  it('have at most 7,000 lines together', () => {
    expect(sheets.flatMap(({ text }) => text.trimEnd().split('\n')).length).toBeLessThanOrEqual(7000);
  });
});

const broken = (path: string, text: string): readonly string[] =>
  Object.entries(sheetRules).flatMap(([name, rule]) => (rule({ path, text }).length > 0 ? [name] : []));

describe('a rule for sheets reports', () => {
  it.each([
    ['letters', '.a { font-size: 1.1rem; }'],
    ['letters', '.a { font-size: calc(var(--text-body) * 2) }'],
    ['letters', '.a { font: 700 1rem sans-serif; }'],
    ['one scale', '.a { --text-lead: 2rem; }'],
    ['spacing', '.a { padding: var(--space-3) 0.7rem; }'],
    ['spacing', '.a { margin-top: -4px; }'],
    ['spacing', '.a { gap: var(--my-own); }'],
    ['spacing', '@media print { .a { column-gap: 4mm } }'],
    ['page widths', '.a { max-width: min(100%, 33rem); }'],
    ['page widths', '.a { width: 60ch; }'],
    ['queries', '@container page (max-width: 52rem) { .a { color: inherit; } }'],
    ['queries', '@media (max-width: 30em) { .a { color: inherit; } }'],
    ['queries', '@container page (34rem < width <= 60rem) { .a { color: inherit; } }'],
    ['readable', '@keyframes a { from { opacity: 0; } }'],
    ['readable', '@keyframes a { 0%, 100% { opacity: 0.5; } 50% { opacity: 1; } }'],
    ['palette', '.a { background: #fff; }'],
    ['palette', '.a { border: 0.125rem solid rgb(43 42 51 / 8%); }'],
    ['palette', '.a { background: white; }'],
  ])('%s, at %s', (rule, text) => expect(broken('src/game/x.css', text)).toEqual([rule]));

  it('size, at a sheet that is too long', () => {
    expect(broken('src/game/x.css', '.a {\n  color: inherit;\n}\n'.repeat(101))).toEqual(['size']);
  });
  it('the line of the breach', () => {
    const sheet: Sheet = { path: 'src/game/x.css', text: '/* a\n b */\n.a {\n  gap: 0;\n\n  gap: 3px;\n}\n' };
    expect(breachesInSheets([sheet]).map(({ line }) => line)).toEqual([6]);
  });
  it.each([
    '.a { font-size: var(--text-lead); padding: 0 var(--space-3); margin: 0 auto calc(-1 * var(--space-4)); }',
    '.a { width: min(var(--width-column), calc(100vw - 1.5rem)); max-width: none; margin-left: -28%; }',
    '.a::before { content: "; gap: 3px"; background: url("a;b.svg") currentColor; width: 1.3rem; }',
    '@container page (36rem < width <= 60rem) { .a { background: transparent; } }',
    '@container page (min-width: 60.01rem) { @media (min-height: 40rem) { .a { color: CanvasText; } } }',
    '@page a { margin: 10mm; }',
    '/* white, #fff and 3px are words here */',
  ])('nothing in %s', (text) => expect(broken('src/game/x.css', text)).toEqual([]));
});
