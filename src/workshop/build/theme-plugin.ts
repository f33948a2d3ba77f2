// Puts the theme before every other style of a page: what comes later may say otherwise, as in the sources.
import type { Plugin } from 'vite';

const sheet = /\s*<link rel="stylesheet"[^>]*\/theme-[^>]*>/;
const firstSheet = /\s*<link rel="stylesheet"/;

/** As in the sources: every page imports the theme first. */
function themeFirst(html: string): string {
  const theme = sheet.exec(html)?.[0];
  const without = theme && html.replace(theme, '');
  // Alone it is first already.
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
