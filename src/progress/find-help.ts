// "I need help with …": from a student's words to the jobs that fit, forgiving of spelling, and to whoever can be asked.
import MiniSearch from 'minisearch';
import { jobWords } from '../practice/job-words.ts';
import type { RoleId } from '../practice/roles.ts';
import type { BoardCard } from './board.ts';
import type { ClassRole, RoleBook } from './role-book.ts';

export interface FoundRole {
  readonly role: ClassRole;
  /** Who can be asked now, least asked first. */
  readonly listed: readonly BoardCard[];
  /** Asked often enough today, or on a break. */
  readonly resting: readonly BoardCard[];
  readonly inTraining: readonly BoardCard[];
}

export type FindHelp = (words: string, cards: readonly BoardCard[]) => readonly FoundRole[];

/** So many jobs at the most: more is no answer. */
const most = 4;
/** A job that fits so much less than the best one is not meant. */
const leastShare = 0.3;

const passedOver = new Set(
  (
    'a an and the i my me you your it is am are was be to of in on at for with help need want please can could ' +
    'would do does did how what when who why some about this that up out down off go going have has get got make making so really not no'
  ).split(' '),
);

/** Makes the index once for the jobs of a class. An empty wish finds every open job, those that can be asked first. */
export function createFindHelp({ roles }: RoleBook): FindHelp {
  const open = [...roles.values()].filter(({ state }) => state === 'open');
  const index = new MiniSearch<{ id: string; title: string; helps: string; words: string }>({
    fields: ['title', 'helps', 'words'],
    processTerm: (term) => {
      const plain = plainWord(term);
      return plain.length < 2 || passedOver.has(plain) ? null : plain;
    },
    searchOptions: {
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : 0),
      boost: { title: 3, helps: 1.5 },
      weights: { fuzzy: 0.35, prefix: 0.6 },
    },
  });
  index.addAll(
    open.map(({ id, job }) => ({
      id,
      title: job.title,
      helps: [job.line, ...job.helps].join(' '),
      words: jobWords[id as RoleId] ?? '',
    })),
  );
  return (words, cards) => {
    const wish = words.trim();
    if (wish === '')
      return open.map((role) => withCards(role, cards)).sort((a, b) => b.listed.length - a.listed.length);
    const found = index.search(wish);
    const best = found[0]?.score ?? 0;
    return found
      .filter(({ score }) => score >= best * leastShare)
      .slice(0, most)
      .flatMap(({ id }) => {
        const role = roles.get(String(id));
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

/** Without accents, capitals and a plural's s. */
function plainWord(term: string): string {
  const plain = term
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
  return plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain;
}
