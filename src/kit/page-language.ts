// How this page's language writes a day and orders names. The only place that asks the browser which languages it prefers.
import { pageLanguage } from '../strings/en/language.ts';

/** The page's language in the browser's own country: `en-GB` for a browser that prefers `['cy', 'en-GB']`, `en` for one that prefers `['de']`. */
export function localeFor(language: string, likes: readonly string[]): string {
  return likes.find((each) => each.split('-')[0] === language.split('-')[0] && isLocale(each)) ?? language;
}

/** Some browsers on Linux report `en-US@posix`, which `Intl` does not accept. */
function isLocale(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name).length > 0;
  } catch {
    return false;
  }
}

/** Marks words of the page's language where the rest of the page is in another; `undefined` where all of it is in one. */
export const ownLang: string | undefined = ownOf(pageLanguage);
/** Marks words of the other language within marked ones. */
export const restLang = ownLang === undefined ? undefined : pageLanguage.rest;

function ownOf({ code, rest }: { readonly code: string; readonly rest: string }): string | undefined {
  return code === rest ? undefined : code;
}

// Dates and lists stand in sentences, so they are written as most sentences are.
const locale = localeFor(pageLanguage.rest, globalThis.navigator?.languages ?? []);

/** Each is made when it is first needed, because they are slow to make. */
const made: { collator?: Intl.Collator; readonly dates: Map<string, Intl.DateTimeFormat> } = {
  dates: new Map(),
};

/** A moment in words; `style` says which parts of it. */
export function dateWords(moment: Date, style: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(style);
  const format = made.dates.get(key) ?? new Intl.DateTimeFormat(locale, style);
  made.dates.set(key, format);
  // A day that no calendar has, from a torn or foreign file, is no moment. `format` would throw.
  return Number.isNaN(moment.getTime()) ? String(moment) : format.format(moment);
}

const wholeDate = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A day with its year, for papers that are read much later; `language` where a paper is in another one than the page. */
export function fullDay(day: string, language?: string): string {
  const date = new Date(`${day}T12:00:00`);
  if (Number.isNaN(date.getTime())) return day;
  return language === undefined
    ? dateWords(date, wholeDate)
    : new Intl.DateTimeFormat(localeFor(language, navigator.languages), wholeDate).format(date);
}

/** For sorting what people read: accents in their places, and "Group 2" before "Group 10". */
export function compareWords(a: string, b: string): number {
  made.collator ??= new Intl.Collator(locale, { numeric: true });
  return made.collator.compare(a, b);
}

/** With a capital first letter, for the start of a sentence. */
export function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}

/** With a small first letter, for the middle of a sentence. */
export function lowered(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase(locale) + text.slice(1);
}
