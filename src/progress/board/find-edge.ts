// What is no job's task, and which adult to ask instead: for a wish that fits no job because it is beyond one.
import MiniSearch from 'minisearch';
import type { RoleBook } from '../pathway/role-book.ts';
import { foldWords, type SearchLanguage, termsOf, wordOptions } from './search-words.ts';

interface Edge {
  readonly what: string;
  readonly who: string;
}

type FindEdge = (words: string) => Edge | undefined;

export function createFindEdge({ roles }: RoleBook, language: SearchLanguage): FindEdge {
  const edges = [...roles.values()]
    .filter(({ state }) => state === 'open')
    .flatMap(({ job }) => job.notMyJob)
    .filter(({ who }) => !language.nobodyElse.test(who))
    .map((edge, id) => ({ ...edge, id }));
  const index = new MiniSearch<Edge & { id: number }>({ fields: ['what'], ...wordOptions(language) });
  index.addAll(edges);
  return (words) => {
    const [found] = index.search(foldWords(words.slice(0, 300)), {
      processTerm: (word) => termsOf(word, language)[0] ?? null,
      fuzzy: (term) => (term.length > 5 ? 1 : 0),
      prefix: (term) => term.length > 4,
    });
    if (!found) return undefined;
    const { what, who } = edges[found.id as number] as Edge;
    return { what, who };
  };
}
