// Which stories there are, and in which order they are listed.
import type { Problem } from './problem.ts';
import type { StoryFolder } from './story-folder.ts';
import { whyUnread } from './story-text.ts';

export interface Place {
  readonly id: string;
  /** The path of its folder: `stories/en/technical/could-you-show-me`. */
  readonly folder: string;
}

const order = 'stories/first.json';
/** Pages of a language without stories show the stories of this one. */
const firstLanguage = 'en';

/** The language of the stories on the pages of a language: its own, or English. */
export function storyLanguage({ list }: StoryFolder, language: string): string {
  return list('stories').includes(language) ? language : firstLanguage;
}

/** The folder of every story: those in stories/first.json come first, in its order, then the others by name. */
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

/**
 * Ids must be unique, because they are addresses and stand in stored facts. And stories/first.json may only name
 * stories that exist.
 */
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
  /** What is wrong with the file, where it is no list of ids. */
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
