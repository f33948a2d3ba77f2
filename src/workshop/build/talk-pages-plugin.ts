// Writes the first page of every role-play into a page of its own, so that the first choice can be seen and pressed before the code has come.
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { talkPage, talkPageAt, talkPartAt } from '../../practice/talk-page.ts';
import { storyLanguage } from '../../writing/shelf.ts';
import { readLibrary } from '../library/library.ts';
import { storiesOnDisk } from '../library/stories-on-disk.ts';
import { importIn } from './language-plugin.ts';
import type { Language } from './languages.ts';
import { storyPlugin } from './story-plugin.ts';

const root = resolve(import.meta.dirname, '../../..');
const drawing = resolve(import.meta.dirname, 'first-page.tsx');
const script = resolve(root, 'src/app/first.ts');
/** The page's code, as Vite names it in the HTML: it is fetched from there, and started by the first script. */
const code = /<script type="module" crossorigin src="([^"]+)"><\/script>/;

export function talkPagesPlugin(language: Language): Plugin {
  let target: string | readonly string[] | false = false;
  return {
    name: 'hand-up:talk-pages',
    enforce: 'post',
    apply: 'build',
    configResolved({ build: { target: resolved } }) {
      target = resolved;
    },
    async generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') this.error('The talks have lost their page.');
      const plain = String(page.source);
      if (!code.test(plain)) this.error('The page starts its code in another way now.');
      const { bar, pages } = await drawnIn(language);
      const html = plain
        .replace(code, '<link rel="modulepreload" crossorigin href="$1" data-starts>')
        .replace('</body>', `${bar}<script>${await firstScript(target)}</script></body>`);
      page.source = html;
      for (const [story, first] of Object.entries(pages)) {
        this.emitFile({ type: 'asset', fileName: talkPageAt(story), source: talkPage(html, first) });
        this.emitFile({ type: 'asset', fileName: talkPartAt(story), source: first });
      }
    },
  };
}

/** Style sheets, which HTML does not hold: while it is drawn they are empty. */
const noStyles: Plugin = {
  name: 'hand-up:no-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : undefined),
  load: (id) => (id === '\0no-styles' ? '' : undefined),
};

/** A sensitive role-play has no first page: whether it opens is known only to the code. */
async function drawnIn(
  language: Language,
): Promise<{ readonly bar: string; readonly pages: Readonly<Record<string, string>> }> {
  const { stories, cast } = readLibrary(root, storyLanguage(storiesOnDisk(root), language.code));
  const { firstBar, firstPages } = await importIn<typeof import('./first-page.tsx')>(drawing, language, [
    storyPlugin(language.code),
    noStyles,
  ]);
  const open = stories.flatMap(({ book }) => (book && !book.entry.sensitive ? [book] : []));
  return {
    bar: firstBar(),
    pages: Object.fromEntries(open.map((book) => [book.entry.id, firstPages(book, cast)])),
  };
}

/** Small and in one piece, for the browsers of the build. */
async function firstScript(target: string | readonly string[] | false): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root,
    build: {
      write: false,
      target: target === false ? false : [...target].flat(),
      lib: { entry: script, formats: ['iife'], name: 'handUpFirst', fileName: 'first' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The first script could not be built.');
  return output.output[0].code.trim();
}
