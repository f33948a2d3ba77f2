// The front door as HTML for its own page, in the words of the page's language.
import { createElement } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { Icon } from '../../kit/icons/Icon.tsx';
import { languageWords } from '../../strings/en/languages.ts';
import { frontWords } from '../../strings/en/rooms.ts';

/**
 * The same boxes as those of the front door's component, so that nothing moves when it comes, with a plain link to press. A
 * template: the page's first script shows it once the letters are ready. `others` are the other languages to choose.
 */
export function frontDoor(others: readonly { readonly code: string; readonly name: string }[]): string {
  const icon = (size: string): string => renderToStaticMarkup(createElement(Icon, { name: 'hand-up', size }));
  const tool = `<button type="button" class="screen-bar-tool">${icon('1.6rem')}</button>`;
  return [
    '<template data-door>',
    // The place of the bar. Its tools need the code.
    `<header class="screen-bar row apart" inert><nav class="screen-bar-group pair paper">${tool}</nav></header>`,
    '<main class="screen"><div class="front-door" data-screen="title" data-drawn="true">',
    `<div class="front-sign center paper"><h1>${frontWords.name}</h1>`,
    `<p class="front-line lettered">${frontWords.line}</p></div>`,
    `<section class="front-who card center paper"><h2>${frontWords.who}</h2><ul class="row"><li>`,
    '<a class="front-figure front-fresh pick lettered on-sun" href="/?at=maker">',
    `${icon('3.4rem')}<span>${frontWords.fresh}</span></a>`,
    `</li></ul><p class="soft"><span>${frontWords.fetching}</span> `,
    `<span class="front-file plain">${frontWords.file}</span> `,
    `<a class="front-file plain" href="/desk.html">${frontWords.grownUps}</a></p>${languageRow(others)}</section>`,
    '</div></main></template>',
  ].join('');
}

function languageRow(others: readonly { readonly code: string; readonly name: string }[]): string {
  if (others.length === 0) return '';
  const names = others.map(
    ({ code, name }) => `<span class="front-file plain" lang="${code}">${name}</span>`,
  );
  return `<div class="row soft">${names.join('')}<span>${languageWords.rest}</span></div>`;
}
