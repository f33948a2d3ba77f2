// The language of this device: that of its pages, the others there are, and the one chosen, which each page reads before its first script.
import { languages } from 'virtual:languages';
import { pageLanguage } from '../strings/en/language.ts';
import type { Pocket } from './pocket.ts';

interface LanguageChoice {
  /** Each language with its own name for itself. */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly now: string;
  readonly onChoose: (code: string) => void;
  /** Reloads the page in the chosen language. */
  readonly onReload: () => void;
}

/** `undefined` where there is only one language. */
export function languageChoice(view: Window, pocket: Pocket): LanguageChoice | undefined {
  if (languages.length < 2) return undefined;
  return {
    languages,
    now: pageLanguage.code,
    onChoose: (code) => pocket.write('language', code),
    onReload() {
      const address = new URL(view.location.href);
      // A `lang` in the address wins over the choice, so it is taken off.
      address.searchParams.delete('lang');
      view.history.replaceState(null, '', address);
      view.location.reload();
    },
  };
}
