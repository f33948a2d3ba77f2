// Which file a build of a language takes for an English one: its own strings, and its own `words` folder where it has one.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { languagePlugin } from '../../../src/workshop/build/language-plugin.ts';
import { type Language, languagesIn } from '../../../src/workshop/build/languages.ts';

const spanish: Language = { code: 'es', folder: '/src/strings/es', heard: '/src/words/es' };
const french: Language = { code: 'fr', folder: '/src/strings/fr' };
const taken = (language: Language, id: string, importer = '/src/game/board/x.tsx'): unknown => {
  const { resolveId } = languagePlugin(language, [language]) as unknown as {
    readonly resolveId: (id: string, importer: string) => unknown;
  };
  return resolveId(id, importer);
};

it.each([
  ['words on screen', spanish, '../../strings/en/board.ts', '/src/strings/es/board.ts'],
  ['what hears', spanish, '../../words/en/hurtful.ts', '/src/words/es/hurtful.ts'],
  ['what hears, of a language with no such folder', french, '../../words/en/hurtful.ts', undefined],
  ['what knows no language', spanish, '../../words/components.ts', undefined],
])('takes the right file for %s', (_, language, id, file) => expect(taken(language, id)).toBe(file));

it('a language may import English files itself for what it lacks', () => {
  expect(taken(spanish, '../en/hurtful.ts', '/src/words/es/hurtful.ts')).toBeUndefined();
  expect(taken(spanish, '../../words/en/hurtful.ts', '/src/words/es/hurtful.ts')).toBeUndefined();
  expect(taken(spanish, '../../strings/en/board.ts', '/src/strings/es/board.ts')).toBeUndefined();
});

it('English is judged by its own words folder', () =>
  expect(languagesIn()[0]).toMatchObject({
    code: 'en',
    heard: resolve(import.meta.dirname, '../../../src/words/en'),
  }));
