// A second language for the tests: the English words as `pseudoText` writes them, in a folder of their own, and the product built with both.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createBuilder } from 'vite';
import { languagesIn } from '../../src/workshop/build/languages.ts';
import { productConfig } from '../../src/workshop/build/product.ts';

const english = resolve(import.meta.dirname, '../../src/strings/en');
const makes = resolve(import.meta.dirname, 'pseudo-text.ts');
const cache = resolve(import.meta.dirname, '../../node_modules/.cache');

/** Its dates and lists are Swedish: a language that browsers know and that is not English. */
export const pseudoCode = 'sv';
const own =
  "export const pageLanguage = { code: 'sv', name: 'Šṽéñšķå', direction: 'ltr', rest: 'sv' } as const;";
/** These files only put marks around names and at the end of sentences; they hold no words. */
const asTheyAre = new Set(['ended.ts', 'isolated.ts']);

/** Writes one file for each English one, which exports the same names. */
function writePseudoLanguage(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(english)) {
    const path = JSON.stringify(join(english, file));
    const code = readFileSync(join(english, file), 'utf8');
    const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
    const lines = names.map((name) => `export const ${name} = pseudo(english.${name});`);
    const translated = [
      `import * as english from ${path};`,
      `import { pseudo } from ${JSON.stringify(makes)};`,
      ...lines,
    ].join('\n');
    const text = asTheyAre.has(file) ? `export * from ${path};` : translated;
    writeFileSync(join(folder, file), file === 'language.ts' ? own : text);
  }
}

export interface PseudoProduct {
  readonly folder: string;
  remove(): void;
}

/** The product in English and in the pseudo-language, as `npm run build` would make it. */
export async function buildPseudoProduct(): Promise<PseudoProduct> {
  mkdirSync(cache, { recursive: true });
  const home = mkdtempSync(join(cache, 'pseudo-'));
  const folder = join(home, 'dist');
  writePseudoLanguage(join(home, pseudoCode));
  const languages = [...languagesIn().slice(0, 1), { code: pseudoCode, folder: join(home, pseudoCode) }];
  await inProduction(async () => {
    const builder = await createBuilder(
      { configFile: false, logLevel: 'error', mode: 'production', ...productConfig({ folder, languages }) },
      null,
    );
    await builder.buildApp();
  });
  return { folder, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** Under vitest `NODE_ENV` is `test`: what is built then is for development, and starts no service worker. */
async function inProduction(run: () => Promise<void>): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await run();
  } finally {
    process.env.NODE_ENV = NODE_ENV;
  }
}
