// Writes the front door into its own page at build time, so that it can be used before the page's code has come.
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { homeScreens } from '../../server/preload.ts';
import { importIn } from './language-plugin.ts';
import type { Language } from './languages.ts';

interface OwnWords {
  readonly pageLanguage: { readonly code: string; readonly name: string };
}

const place = /<div id="hand-up">[\s\S]*?<\/div>/;
const door = resolve(import.meta.dirname, 'front-door.ts');

/** `front.html` is the page with the front door and its styles in it; the server sends it for the address without a query. */
export function frontPlugin(language: Language, all: readonly Language[]): Plugin {
  return {
    name: 'hand-up:front',
    enforce: 'post',
    apply: 'build',
    async generateBundle(_, bundle) {
      const page = bundle['index.html'];
      const screens = Object.values(bundle).find(
        (each) => each.type === 'chunk' && each.facadeModuleId?.endsWith(`/${homeScreens}`),
      );
      if (page?.type !== 'asset' || screens?.type !== 'chunk')
        this.error('The front door has lost its page.');
      const html = String(page.source);
      const styles = [...(screens.viteMetadata?.importedCss ?? [])].map(
        (file) => `<link rel="stylesheet" crossorigin href="/${file}">`,
      );
      if (!place.test(html)) this.error('index.html has no place for the front door.');
      const { frontDoor } = await importIn<typeof import('./front-door.ts')>(door, language);
      const others = await Promise.all(
        all
          .filter(({ code }) => code !== language.code)
          .map(async (other) => {
            const words = await importIn<OwnWords>(join(other.folder, 'language.ts'), other);
            return words.pageLanguage;
          }),
      );
      const source = html
        .replace('</head>', `${styles.join('')}</head>`)
        .replace(place, (page) => `${page}${frontDoor(others)}`);
      this.emitFile({ type: 'asset', fileName: 'front.html', source });
    },
  };
}
