// Which stories there are, and in which order they stand.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

export interface Place {
  readonly id: string;
  /** `stories/en/technical/could-you-show-me` */
  readonly folder: string;
}

const order = 'stories/first.json';
/** Where a language has no stories, its pages have these. */
const firstLanguage = 'en';

/** The language whose stories the pages of a language have: its own, or English. */
export function storyLanguage(root: string, language: string): string {
  return existsSync(join(root, 'stories', language)) ? language : firstLanguage;
}

/** Every story's folder; those of stories/first.json come first, in its order, the others by name. */
export function findStories(root: string, language = firstLanguage): readonly Place[] {
  const home = `stories/${language}`;
  const shelf = join(root, home);
  const first = firstOf(readFileSync(join(root, order), 'utf8'));
  const rank = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
  return readdirSync(shelf, { withFileTypes: true })
    .filter((category) => category.isDirectory())
    .flatMap((category) =>
      readdirSync(join(shelf, category.name))
        .filter((id) => existsSync(join(shelf, category.name, id, 'story.ink')))
        .map((id) => ({ id, folder: `${home}/${category.name}/${id}` })),
    )
    .sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1));
}

/** An id is an address and stands in saved facts: one id, one story. And the order names stories that are there. */
export function problemsOnShelf(root: string, language = firstLanguage): readonly Problem[] {
  const places = findStories(root, language);
  const twice = places.filter(({ id }, at) => places.findIndex((other) => other.id === id) !== at);
  const text = readFileSync(join(root, order), 'utf8');
  const problems: Problem[] = twice.map(({ id, folder }) => ({
    file: `${folder}/story.ink`,
    line: 1,
    rule: 'id',
    message: `There is another story called ${id}. Give this one a name of its own.`,
  }));
  if (!isOrder(text)) {
    const message = 'This is a list of ids: ["could-you-show-me"]. Look for a comma or a quote.';
    return [...problems, { file: order, line: 1, rule: 'order', message }];
  }
  for (const id of firstOf(text)) {
    if (places.some((place) => place.id === id)) continue;
    const line = text.slice(0, text.indexOf(`"${id}"`)).split('\n').length;
    problems.push({
      file: order,
      line,
      rule: 'order',
      message: `There is no story called ${id}. Take it out.`,
    });
  }
  return problems;
}

function firstOf(text: string): readonly string[] {
  return isOrder(text) ? (JSON.parse(text) as readonly string[]) : [];
}

function isOrder(text: string): boolean {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((id) => typeof id === 'string');
  } catch {
    return false;
  }
}
