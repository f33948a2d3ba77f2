// Which stories there are, and in which order they stand.
import type { Problem } from './problem.ts';
import type { StoryFolder } from './story-folder.ts';
import { whyUnread } from './story-text.ts';

export interface Place {
  readonly id: string;
  /** `stories/en/technical/could-you-show-me` */
  readonly folder: string;
}

const order = 'stories/first.json';
/** Where a language has no stories, its pages have these. */
const firstLanguage = 'en';

/** The language whose stories the pages of a language have: its own, or English. */
export function storyLanguage({ list }: StoryFolder, language: string): string {
  return list('stories').includes(language) ? language : firstLanguage;
}

/** Every story's folder; those of stories/first.json come first, in its order, the others by name. */
export function findStories(stories: StoryFolder, language = firstLanguage): readonly Place[] {
  const shelf = `stories/${language}`;
  const { first } = readOrder(stories);
  const rank = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
  return stories
    .list(shelf)
    .flatMap((category) =>
      stories.list(`${shelf}/${category}`).map((id) => ({ id, folder: `${shelf}/${category}/${id}` })),
    )
    .filter(({ folder }) => stories.list(folder).includes('story.ink'))
    .sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1));
}

/** An id is an address and stands in saved facts: one id, one story. And the order names stories that are there. */
export function problemsOnShelf(stories: StoryFolder, language = firstLanguage): readonly Problem[] {
  const places = findStories(stories, language);
  const twice = places.filter(({ id }, at) => places.findIndex((other) => other.id === id) !== at);
  const { first, text, torn } = readOrder(stories);
  const problems: Problem[] = twice.map(({ id, folder }) => ({
    file: `${folder}/story.ink`,
    line: 1,
    rule: 'id',
    message: `There is another story called ${id}. Give this one a name of its own.`,
  }));
  if (torn) return [...problems, { file: order, rule: 'order', ...torn }];
  for (const id of first) {
    if (places.some((place) => place.id === id)) continue;
    const line = text.slice(0, text.indexOf(`"${id}"`)).split('\n').length;
    const message = `There is no story called ${id}. Take it out.`;
    problems.push({ file: order, line, rule: 'order', message });
  }
  return problems;
}

interface Order {
  readonly first: readonly string[];
  readonly text: string;
  /** What is the matter with the file, where it is no list of ids. */
  readonly torn?: { readonly line: number; readonly message: string };
}

function readOrder({ read }: StoryFolder): Order {
  let text = '';
  try {
    text = read(order);
  } catch (cause) {
    return { first: [], text, torn: whyUnread(cause) };
  }
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list) && list.every((id) => typeof id === 'string')) return { first: list, text };
  } catch {}
  const message = 'This is a list of ids: ["could-you-show-me"]. Look for a comma or a quote.';
  return { first: [], text, torn: { line: 1, message } };
}
