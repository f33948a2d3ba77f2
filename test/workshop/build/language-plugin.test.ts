// Which file a build of a language takes for an English one: its own strings, and its own `words` folder where it has one.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { languagePlugin } from '../../../src/workshop/build/language-plugin.ts';
import { type Language, languagesIn } from '../../../src/workshop/build/languages.ts';

const src = mkdtempSync(join(tmpdir(), 'hand-up-languages-'));
afterAll(() => rmSync(src, { recursive: true, force: true }));
for (const file of ['strings/es/board.ts', 'words/es/hurtful.ts']) {
  mkdirSync(join(src, file, '..'), { recursive: true });
  writeFileSync(join(src, file), '');
}

const spanish: Language = { code: 'es', folder: join(src, 'strings/es'), heard: join(src, 'words/es') };
const french: Language = { code: 'fr', folder: join(src, 'strings/fr') };
const taken = (language: Language, id: string, importer = '/src/game/board/x.tsx'): unknown => {
  const { resolveId } = languagePlugin(language, [language]) as unknown as {
    readonly resolveId: (id: string, importer: string) => unknown;
  };
  return resolveId(id, importer);
};

it.each([
  ['words on screen', spanish, '../../strings/en/board.ts', join(src, 'strings/es/board.ts')],
  ['words on screen that it has not yet', spanish, '../../strings/en/jobs.ts', undefined],
  ['what hears', spanish, '../../words/en/hurtful.ts', join(src, 'words/es/hurtful.ts')],
  ['what hears, of a language with no such folder', french, '../../words/en/hurtful.ts', undefined],
  ['what knows no language', spanish, '../../words/components.ts', undefined],
])('takes the right file for %s', (_, language, id, file) => expect(taken(language, id)).toBe(file));

it('a language may import English files itself for what it lacks', () => {
  expect(taken(spanish, '../en/hurtful.ts', join(src, 'words/es/hurtful.ts'))).toBeUndefined();
  expect(taken(spanish, '../../words/en/hurtful.ts', join(src, 'words/es/hurtful.ts'))).toBeUndefined();
  expect(taken(spanish, '../../strings/en/board.ts', join(src, 'strings/es/board.ts'))).toBeUndefined();
});

it('English is judged by its own words folder', () =>
  expect(languagesIn()[0]).toMatchObject({
    code: 'en',
    heard: resolve(import.meta.dirname, '../../../src/words/en'),
  }));
