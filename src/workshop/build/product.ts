// How the product is built: three pages in src/ for each language, stories compiled and checked on the way.
import { resolve } from 'node:path';
import { build, type UserConfig } from 'vite';
import { earlyPlugin } from './early-plugin.ts';
import { finishWorker, workerFile } from './finish-worker.ts';
import { createFirstPiece } from './first-piece.ts';
import { frontPlugin } from './front-plugin.ts';
import { inlineStylesPlugin } from './inline-styles-plugin.ts';
import { languagePlugin } from './language-plugin.ts';
import { firstLanguage, type Language } from './languages.ts';
import { packFolder } from './pack.ts';
import { phaserPlugin } from './phaser-plugin.ts';
import { storyPlugin } from './story-plugin.ts';
import { manifestOf } from './student-download.ts';
import { talkPagesPlugin } from './talk-pages-plugin.ts';
import { themePlugin } from './theme-plugin.ts';

const root = resolve(import.meta.dirname, '../../..');

interface Product {
  /** The folder to build into. */
  readonly folder: string;
  /** All languages to build, the first language first. */
  readonly languages: readonly Language[];
  /** The code of the language that `npm run dev` shows. A build makes all. */
  readonly shown?: string;
}

export function productConfig(product: Product): UserConfig {
  const { languages, shown } = product;
  const [first, ...others] = languages;
  const language = languages.find(({ code }) => code === shown) ?? first;
  if (!language) throw new Error('There is no language to build.');
  return {
    ...pagesConfig(product, language),
    builder: {
      async buildApp({ environments, config: { logLevel }, build: buildOne }) {
        if (environments.client) await buildOne(environments.client);
        for (const other of others)
          await build({
            configFile: false,
            ...(logLevel ? { logLevel } : {}),
            ...pagesConfig(product, other),
          });
        finishWorker(product.folder, languages);
        await packFolder(product.folder);
      },
    },
    server: { port: 5173 },
  };
}

function pagesConfig({ folder, languages }: Product, language: Language): UserConfig {
  const isFirst = language.code === firstLanguage;
  const pages = ['index', 'desk', 'board'].map((page) => [page, resolve(root, `src/${page}.html`)]);
  return {
    root: resolve(root, 'src'),
    publicDir: resolve(root, 'public'),
    plugins: [
      languagePlugin(language, languages),
      storyPlugin(language.code),
      themePlugin(),
      ...inlineStylesPlugin(),
      talkPagesPlugin(language),
      frontPlugin(language, languages),
      phaserPlugin(),
      earlyPlugin(),
    ],
    build: {
      outDir: folder,
      // The first language empties the folder; the others are added to it.
      emptyOutDir: isFirst,
      copyPublicDir: isFirst,
      // The server reads it to tell browsers early which files a link needs.
      manifest: manifestOf(language.code),
      // The oldest browsers that README.md lists.
      target: ['chrome108', 'edge108', 'firefox115', 'safari15.4'],
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          entryFileNames: ({ name }) => (name === 'worker' ? workerFile : 'assets/[name]-[hash].js'),
          codeSplitting: {
            groups: [{ debugName: 'shared', name: createFirstPiece(root) }],
          },
        },
        input: {
          ...Object.fromEntries(pages),
          ...(isFirst ? { worker: resolve(root, 'src/device/offline-worker.ts') } : {}),
        },
      },
    },
  };
}
