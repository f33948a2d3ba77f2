// The front door as HTML for its own page, in the words of the page's language.
import { createElement } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { Icon } from '../../kit/icons/Icon.tsx';
import { frontWords } from '../../strings/en/rooms.ts';

/** The same boxes as the front door's component, with a plain link to press. The script replaces it when it has come. */
export function frontDoor(): string {
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
