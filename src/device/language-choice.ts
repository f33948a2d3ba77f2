// The language of this device: the one its pages are in, what else there is, and what was chosen, which each page reads before its first script.
import { languages } from 'virtual:languages';
import { pageLanguage } from '../strings/en/language.ts';
import type { Pocket } from './pocket.ts';

interface LanguageChoice {
  /** Each by its own name. */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly now: string;
  readonly onChoose: (code: string) => void;
  /** The page as it is in the chosen language. */
  readonly onReload: () => void;
}

/** Nothing where there is one language only. */
export function languageChoice(view: Window, pocket: Pocket): LanguageChoice | undefined {
  if (languages.length < 2) return undefined;
  return {
    languages,
    now: pageLanguage.code,
    onChoose: (code) => pocket.write('language', code),
    onReload() {
      const address = new URL(view.location.href);
      // What was to be tried only would be tried again.
      address.searchParams.delete('lang');
      view.location.replace(address);
    },
  };
}
