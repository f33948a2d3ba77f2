// "I need help with …": finds the jobs that fit a student's words, whatever the spelling, and the students who can be asked.
import MiniSearch from 'minisearch';
import type { ClassRole, RoleBook } from '../pathway/role-book.ts';
import type { BoardCard } from './board.ts';
import { foldWords, type SearchLanguage, wishOptions, wordOptions } from './search-words.ts';

interface FoundRole {
  readonly role: ClassRole;
  /** Students who can be asked now, the one asked least first. */
  readonly listed: readonly BoardCard[];
  /** Students who were asked often enough today, or are on a break. */
  readonly resting: readonly BoardCard[];
  readonly inTraining: readonly BoardCard[];
}

type FindHelp = (words: string, cards: readonly BoardCard[]) => readonly FoundRole[];

/** How many letters of a wish are read: the topic comes before that. */
const longestWish = 300;
/** The most jobs shown: a longer list would not help. */
const most = 4;
/** A job that scores less than this share of the best one is left out. */
const leastShare = 0.35;

/** Builds the index for the jobs of a class. An empty wish finds every open job, those with students to ask first. */
export function createFindHelp({ roles }: RoleBook, language: SearchLanguage): FindHelp {
  const open = [...roles.values()].filter(({ state }) => state === 'open');
  const index = new MiniSearch<{
    id: string;
    title: string;
    helps: string;
    words: string;
    category: string;
  }>({
    fields: ['title', 'helps', 'words', 'category'],
    ...wordOptions(language),
    searchOptions: { ...wishOptions(language), boost: { title: 2.5, helps: 1.2, category: 0.4 } },
  });
  index.addAll(
    open.map(({ id, job }) => ({
      id,
      title: job.title,
      helps: [job.line, ...job.helps].join(' '),
      words: language.jobs[id] ?? '',
      category: language.categories[job.category],
    })),
  );
  return (words, cards) => {
    const wish = foldWords(words.slice(0, longestWish));
    if (words.trim() === '')
      return open.map((role) => withCards(role, cards)).sort((a, b) => b.listed.length - a.listed.length);
    const scores = new Map(index.search(wish).map(({ id, score }) => [String(id), score]));
    const top = Math.max(0, ...scores.values());
    for (const { id } of open) {
      const isMeant = language.phrases[id]?.some((phrase) => ` ${wish} `.includes(` ${phrase} `));
      if (isMeant) scores.set(id, (scores.get(id) ?? 0) + (top || 1));
    }
    const best = Math.max(0, ...scores.values());
    return [...scores]
      .filter(([, score]) => score >= best * leastShare)
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .flatMap(([id]) => {
        const role = roles.get(id);
        return role ? [withCards(role, cards)] : [];
      });
  };
}

function withCards(role: ClassRole, cards: readonly BoardCard[]): FoundRole {
  const theirs = cards.filter((card) => card.role === role.id);
  return {
    role,
    listed: theirs.filter(({ status, resting }) => status === 'listed' && !resting),
    resting: theirs.filter(({ status, resting }) => resting || status === 'onBreak'),
    inTraining: theirs.filter(({ status }) => status === 'inTraining'),
  };
}
