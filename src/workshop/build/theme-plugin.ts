// Puts the theme's style sheet before all others of a page, as in the sources, so that later ones can override it.
import type { Plugin } from 'vite';

const sheet = /\s*<link rel="stylesheet"[^>]*\/theme-[^>]*>/;
const firstSheet = /\s*<link rel="stylesheet"/;

/** Moves the theme's link to the front. In the sources every page imports it first. */
function themeFirst(html: string): string {
  const theme = sheet.exec(html)?.[0];
  const without = theme && html.replace(theme, '');
  // If it is the only style sheet, there is no other to move it before.
  if (!without || !firstSheet.test(without)) return html;
  return without.replace(firstSheet, (first) => `${theme}${first}`);
}

export function themePlugin(): Plugin {
  return {
    name: 'hand-up:theme',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: themeFirst },
  };
}
