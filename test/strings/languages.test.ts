// Every language has all words of English, under the same names and in the same shape (workshop/build/languages.ts).
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languagesIn } from '../../src/workshop/build/languages.ts';
import { shapeProblems } from '../support/language-shapes.ts';

const [english, ...others] = languagesIn();

it('the first language is English', () => expect(english?.code).toBe('en'));
for (const { code, folder } of others)
  it(`has in ${code} each word of the files it has, and says in which language the others are`, async () => {
    const { pageLanguage } = await import(join(folder, 'language.ts'));
    expect(pageLanguage.code).toBe(code);
    expect([code, english?.code]).toContain(pageLanguage.rest);
    expect(shapeProblems(folder, pageLanguage.rest !== code)).toEqual([]);
  });

describe('another language', () => {
  const home = mkdtempSync(join(tmpdir(), 'hand-up-language-'));
  const folder = join(home, 'xx');
  const change = (file: string, from: string, to: string): void => {
    const code = readFileSync(join(folder, file), 'utf8');
    expect(code).toContain(from);
    writeFileSync(join(folder, file), code.replace(from, to));
  };
  beforeAll(() => cpSync(resolve(import.meta.dirname, '../../src/strings/en'), folder, { recursive: true }));
  afterAll(() => rmSync(home, { recursive: true }));

  it('may have other texts', () => {
    change('language.ts', "'en'", "'xx'");
    change('rooms.ts', "'Hand Up'", "'Hand op'");
    expect(shapeProblems(folder)).toEqual([]);
  });
  it('may not lack a word or a file, or take other arguments', () => {
    change('rooms.ts', "  line: 'You raise it to ask. You give it to help.',\n", '');
    change('everywhere.ts', "close: 'Close',", 'close: () => 1,');
    rmSync(join(folder, 'clock.ts'));
    const problems = shapeProblems(folder).join('\n');
    expect(problems).toContain("Property 'line' is missing");
    expect(problems).toContain('clock.ts');
    expect(problems).toContain('close');
  });
});
