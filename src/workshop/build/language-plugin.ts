// Builds the pages of one language: where the sources import a file of strings/en or words/en, that language's file is used
// instead, if it has one. A language may begin with few files: `rest` in its language.ts says what language the others are in.
//
// Why so: words stay plain imported values, English pages get no heavier or slower, and a new language is a folder and
// no code. Other ways considered: a registry of words, filled at the start (every component would need it, and words could no
// longer be split into the chunks that use them); an import map (Safari 15 has none); `await import()` at the top of a
// module of words (one more round trip before anything is drawn).
import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { htmlWords } from '../../strings/en/pages.ts';
import { firstLanguage, type Language, pageFolder } from './languages.ts';
import { pageChoice } from './page-choice.ts';

interface OwnWords {
  readonly pageLanguage: { readonly code: string; readonly direction: string };
}

/** The shape of every language's `pages.ts`: the same keys as the English one. */
type HtmlWords = {
  readonly htmlWords: {
    readonly [Key in keyof typeof htmlWords]: (typeof htmlWords)[Key] extends string
      ? string
      : Readonly<Record<string, { readonly title: string; readonly about: string }>>;
  };
};

const english = /(?:^|\/)(strings|words)\/en\/([\w-]+\.ts)$/;
const listed = 'virtual:languages';
const families = 'virtual:families';
const made = new Set([`\0${listed}`, `\0${families}`]);
/** The root element, as the HTML sources have it. */
const htmlRoot = /<html lang="en">/;
const place = /\{\{(\w+)\}\}/g;

/** `language` is the language of these pages, `all` are those a person can choose from. */
export function languagePlugin(language: Language, all: readonly Language[]): Plugin {
  const words = wordsIn(language);
  return {
    ...words,
    name: 'hand-up:language',
    resolveId: (id, importer) => (made.has(`\0${id}`) ? `\0${id}` : words.resolveId(id, importer)),
    load(id) {
      if (id === `\0${listed}`) return listOf(all);
      return id === `\0${families}` ? familiesOf(all) : undefined;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { filename, server }) {
        const filled = fill(html, await saidBefore(basename(filename, '.html'), language));
        // In development only one language is served.
        return server || all.length < 2 ? filled : filled.replace('<head>', `<head>${pageChoice(all)}`);
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const folder = pageFolder(language.code);
        if (folder === '') return;
        for (const [name, page] of Object.entries(bundle)) {
          if (page.type !== 'asset' || !name.endsWith('.html')) continue;
          delete bundle[name];
          this.emitFile({ type: 'asset', fileName: folder + name, source: page.source });
        }
      },
    },
  };
}

/** Swaps only the word files, for modules that run at build time. */
function wordsIn({ folder, heard }: Language) {
  const folders: Readonly<Record<string, string | undefined>> = { strings: folder, words: heard };
  return {
    name: 'hand-up:words',
    enforce: 'pre' as const,
    resolveId(id: string, importer: string | undefined): string | undefined {
      const [, room = '', file = ''] = english.exec(id) ?? [];
      const there = folders[room];
      if (there === undefined || made.has(importer ?? '')) return undefined;
      if (importer !== undefined && isInside(there, importer)) return undefined;
      const own = join(there, file);
      return existsSync(own) ? own : undefined;
    },
  };
}

/** Imports a module of ours in a language, for use at build time. */
export async function importIn<Module>(
  path: string,
  language: Language,
  more: readonly Plugin[] = [],
): Promise<Module> {
  const { module } = await runnerImport<Module>(path, {
    configFile: false,
    logLevel: 'error',
    plugins: [wordsIn(language), ...more],
  });
  return module;
}

function isInside(folder: string, file: string): boolean {
  return !relative(folder, file).startsWith('..');
}

/** A module that lists the languages, each by its own name for itself. */
function listOf(all: readonly Language[]): string {
  const own = all.map(
    ({ folder }, at) =>
      `import { pageLanguage as l${at} } from ${JSON.stringify(join(folder, 'language.ts'))};`,
  );
  return [...own, `export const languages = [${all.map((_, at) => `l${at}`).join(', ')}];`].join('\n');
}

/** A module with the sheet for families in every language that has one; each is fetched when it is asked for. */
function familiesOf(all: readonly Language[]): string {
  const having = all.filter(({ folder }) => existsSync(join(folder, 'family.ts')));
  const own = having.map(
    ({ folder }, at) =>
      `import { pageLanguage as l${at} } from ${JSON.stringify(join(folder, 'language.ts'))};`,
  );
  const offers = having.map(
    ({ folder }, at) =>
      `{ ...l${at}, words: () => import(${JSON.stringify(join(folder, 'family.ts'))}).then((m) => m.familyWords) }`,
  );
  return [...own, `export const families = [${offers.join(', ')}];`].join('\n');
}

/** The words of a page before any script has come, by their placeholders in the HTML. */
async function saidBefore(page: string, language: Language): Promise<Readonly<Record<string, string>>> {
  const { pageLanguage } = await importIn<OwnWords>(join(language.folder, 'language.ts'), language);
  const { htmlWords: own } = await importIn<HtmlWords>(join(language.folder, 'pages.ts'), language);
  const { pages, noScript, notHere } = own;
  return { ...pageLanguage, ...pages[page], noScript, notHere };
}

function fill(html: string, said: Readonly<Record<string, string>>): string {
  const root =
    said.code === firstLanguage
      ? html
      : html.replace(htmlRoot, `<html lang="${said.code}" dir="${said.direction}">`);
  return root.replace(place, (whole, name: string) => {
    const text = said[name];
    if (text === undefined) throw new Error(`A page asks for ${whole}, and strings/ has no such words.`);
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  });
}
