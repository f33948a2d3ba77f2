// The checker's result for a story in a few figures, for its writer while writing.
import type { CastMember } from '../../story/cast.ts';
import type { Book } from '../../story/page.ts';
import { decisionsIn, isGivenAway, isStrong, politeWords } from '../../writing/decisions.ts';
import { pathWordsOf, wordsOnPath } from '../../writing/path-words.ts';
import { limits, readingOfStory } from '../../writing/plain-words.ts';
import type { Problem } from '../../writing/problem.ts';
import type { Shelved } from '../../writing/shelve.ts';

export interface StoryFigures {
  readonly id: string;
  readonly title: string;
  readonly problems: readonly Problem[];
  /** Absent when the story cannot be read to the end of every path. */
  readonly figures?: readonly StoryFigure[];
}

export interface StoryFigure {
  readonly name: string;
  readonly value: string;
  /** Its limit, if it has one. */
  readonly limit?: string;
}

export function storyFiguresOf({ id, book, problems }: Shelved, cast: readonly CastMember[]): StoryFigures {
  if (!book) return { id, title: id, problems };
  return { id, title: book.entry.title, problems, figures: figuresIn(book, cast) };
}

function figuresIn(book: Book, cast: readonly CastMember[]): readonly StoryFigure[] {
  const { entry, turns, beginnings } = book;
  const decisions = decisionsIn(turns);
  const path = pathWordsOf(book);
  const reading = readingOfStory({ ...book, names: cast.map(({ name }) => name) });
  const most = limits[entry.band];
  const polite = decisions.filter((choices) =>
    choices.filter(({ text }) => politeWords.test(text)).some(isStrong),
  );
  const endings = new Set(turns.flatMap(({ end }) => (end ? [`${end.kind} ${end.slug}`] : [])));
  return [
    { name: 'Pages', value: `${turns.length}` },
    { name: 'Beginnings', value: `${beginnings.length}` },
    { name: 'Decisions', value: `${decisions.length}` },
    {
      name: 'Words on a path',
      value: `${path.least} to ${path.most}`,
      limit: `${wordsOnPath.least} to ${wordsOnPath.most}`,
    },
    {
      name: 'Strong move is the longest',
      value: `${decisions.filter(isGivenAway).length} of ${decisions.length}`,
      limit: '4 in 10',
    },
    { name: 'Strong move sounds polite', value: `${polite.length} of ${decisions.length}` },
    {
      name: 'Words a child may not know',
      value: `${(reading.hardShare * 100).toFixed(1)} in 100${reading.hard.length > 0 ? `: ${reading.hard.slice(0, 8).join(', ')}` : ''}`,
      limit: `${most.hard * 100} in 100`,
    },
    { name: 'Endings', value: [...endings].join(', ') },
    { name: 'Practises', value: entry.practises.join(', ') },
  ];
}
