// Which stories there are, in which order they are listed, and with which three a student of each band begins.
import { bands } from '../practice/terms.ts';
import type { FirstPlays } from '../story/first-plays.ts';
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

/** The folder of every story: those that the youngest play first come first, then the others by name. */
export function findStories(stories: StoryFolder, language = firstLanguage): readonly Place[] {
  const shelf = `stories/${language}`;
  const first = readOrder(stories).first.A;
  const rank = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
  return stories
    .list(shelf)
    .flatMap((category) =>
      stories.list(`${shelf}/${category}`).map((id) => ({ id, folder: `${shelf}/${category}/${id}` })),
    )
    .filter(({ folder }) => stories.list(folder).includes('story.ink'))
    .sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1));
}

/** The role-plays that students of each band play first. */
export function findFirstPlays(stories: StoryFolder): FirstPlays {
  return readOrder(stories).first;
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
  for (const id of bands.flatMap((band) => first[band])) {
    if (places.some((place) => place.id === id)) continue;
    const line = text.slice(0, text.indexOf(`"${id}"`)).split('\n').length;
    const message = `There is no story called ${id}. Take it out.`;
    problems.push({ file: order, line, rule: 'order', message });
  }
  return problems;
}

interface Order {
  readonly first: FirstPlays;
  readonly text: string;
  /** What is wrong with the file, where it is not a list of ids for each band. */
  readonly torn?: { readonly line: number; readonly message: string };
}

const none: FirstPlays = { A: [], B: [], C: [] };

function readOrder({ read }: StoryFolder): Order {
  let text = '';
  try {
    text = read(order);
  } catch (cause) {
    return { first: none, text, torn: whyUnread(cause) };
  }
  try {
    const lists: unknown = JSON.parse(text);
    if (isFirstPlays(lists)) return { first: lists, text };
  } catch {}
  const message =
    'This is a list of ids for each band: {"A": ["could-you-show-me"], "B": [], "C": []}. Look for a comma or a quote.';
  return { first: none, text, torn: { line: 1, message } };
}

function isFirstPlays(lists: unknown): lists is FirstPlays {
  return (
    lists !== null &&
    typeof lists === 'object' &&
    bands.every((band) => isIdList(lists[band as keyof typeof lists]))
  );
}

function isIdList(list: unknown): boolean {
  return Array.isArray(list) && list.every((id) => typeof id === 'string');
}
