// Draws the front door into a page of its own while building, so that it can be used before any script has come.
import { createElement } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { Plugin } from 'vite';
import { Icon } from '../../kit/icons/Icon.tsx';
import { frontWords } from '../../strings/en/rooms.ts';

const home = '/game/HomeScreens.tsx';
const place = /<div id="hand-up">[\s\S]*?<\/div>/;

/** The same boxes as the front door's own, with a plain link to press. The page replaces it by itself. */
function frontDoor(): string {
  const hand = renderToStaticMarkup(createElement(Icon, { name: 'hand-up', size: '3.4rem' }));
  return [
    '<header class="screen-bar"></header>',
    '<main class="screen"><div class="front-door" data-screen="title" data-drawn="true">',
    `<div class="front-sign"><h1>${frontWords.name}</h1><p>${frontWords.line}</p></div>`,
    `<section class="front-who paper"><h2>${frontWords.who}</h2><ul><li>`,
    `<a class="front-figure front-fresh" href="/?at=maker">${hand}<span>${frontWords.first}</span></a>`,
    `</li></ul><p class="front-small">${frontWords.kept} `,
    `<a class="front-file" href="/desk.html">${frontWords.grownUps}</a></p></section>`,
    '</div></main>',
  ].join('');
}

/** `front.html` is the page with the front door and its styles in it; the server gives it to the bare address. */
export function frontPlugin(): Plugin {
  return {
    name: 'hand-up:front',
    enforce: 'post',
    apply: 'build',
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      const screens = Object.values(bundle).find(
        (each) => each.type === 'chunk' && each.facadeModuleId?.endsWith(home),
      );
      if (page?.type !== 'asset' || screens?.type !== 'chunk')
        this.error('The front door has lost its page.');
      const html = String(page.source);
      const styles = [...(screens.viteMetadata?.importedCss ?? [])].map(
        (file) => `<link rel="stylesheet" crossorigin href="/${file}">`,
      );
      if (!place.test(html)) this.error('index.html has no place for the front door.');
      const source = html
        .replace('</head>', `${styles.join('')}</head>`)
        .replace(place, () => `<div id="hand-up">${frontDoor()}</div>`);
      this.emitFile({ type: 'asset', fileName: 'front.html', source });
    },
  };
}
