// Finds what a page in another language still says in English: in its text, to a screen reader, and in its title.
import type { Page } from 'playwright-core';
import { escaped } from './pseudo-text.ts';

/**
 * Each word of two letters or more that no accent was put on, with the text it is in. What says `lang="en"` itself is
 * a story; `given` are names, titles and what people typed.
 */
export async function englishLeft(page: Page, given: readonly string[]): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [document.title];
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const isStory = (element: Element) => element.closest('[lang]')?.getAttribute('lang') === 'en';
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const { data, parentElement } = walk.currentNode as Text;
      if (!parentElement || parentElement.closest('script, style, noscript')) continue;
      if (seen(parentElement) && !isStory(parentElement)) found.push(data);
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (!seen(element) || isStory(element)) continue;
      for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'])
        found.push(element.getAttribute(name) ?? '');
    }
    return found;
  });
  const names = [...new Set(given.map((each) => each.toLowerCase()))]
    .filter((each) => /[a-z]{2}/i.test(each))
    .sort((a, b) => b.length - a.length)
    .map((each) => new RegExp(`(?<!\\p{L})${escaped(each)}(?!\\p{L})`, 'gu'));
  return [...new Set(texts)].flatMap((text) => {
    const said = text.replace(/\s+/g, ' ').toLowerCase();
    const left = names.reduce((rest, name) => rest.replace(name, ' '), said);
    return /[a-z]{2}/.test(left)
      ? [`“${text.trim().replace(/\s+/g, ' ').slice(0, 120)}” says ${left.match(/[a-z]{2,}/g)?.join(' ')}`]
      : [];
  });
}

/** Every text in a value, such as the words of facts or of a catalogue. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

/** Days and months as the page's language writes them. */
export function dateWordsOf(language: string): readonly string[] {
  const styles = ['long', 'short'] as const;
  const months = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 1, 12));
  const weekdays = Array.from({ length: 7 }, (_, day) => new Date(2026, 0, day + 1, 12));
  return styles.flatMap((style) => [
    ...months.map((day) => day.toLocaleDateString(language, { month: style })),
    ...weekdays.map((day) => day.toLocaleDateString(language, { weekday: style })),
  ]);
}
