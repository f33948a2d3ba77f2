// The element that a page is drawn into. Asking for it proves that the script has come, so the sentence for pages without a script is removed.
import { restLang } from './page-language.ts';

export function pageRoot(document: Document): HTMLElement {
  const root = document.getElementById('hand-up') as HTMLElement;
  root.querySelector('.not-here-yet')?.remove();
  if (restLang) root.lang = restLang;
  return root;
}
