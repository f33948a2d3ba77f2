// How often each micro-skill is practiced across all stories, and how often the learning design requires it.
import { type MicroId, microIds } from '../practice/rubric.ts';
import type { Book } from '../story/page.ts';

interface Coverage {
  readonly micro: MicroId;
  readonly stories: number;
  readonly bandA: number;
  readonly bandsAB: number;
  readonly settings: number;
  readonly categories: number;
}

/** Learning design 4.3: the number of stories, stories in band A, stories in A and B, settings, categories. */
export const wantedCoverage: Readonly<Record<MicroId, readonly [number, number, number, number, number]>> = {
  'notice-need': [9, 4, 7, 8, 4],
  'name-need': [10, 5, 9, 6, 3],
  'try-first': [8, 4, 7, 5, 2],
  'safety-sort': [7, 3, 5, 5, 4],
  'match-helper': [8, 4, 7, 7, 4],
  'brave-thought': [11, 4, 8, 8, 4],
  'good-timing': [12, 5, 9, 8, 4],
  'open-kindly': [11, 6, 10, 7, 4],
  'ask-clearly': [12, 3, 10, 9, 4],
  'share-tries': [8, 4, 7, 5, 3],
  'ask-to-learn': [7, 4, 5, 5, 3],
  'handle-no': [7, 2, 5, 6, 4],
  'use-help': [8, 6, 7, 5, 3],
  'specific-thanks': [9, 5, 8, 7, 3],
  'say-impact': [6, 3, 4, 5, 4],
  'kind-honest': [8, 1, 5, 5, 4],
  'still-stuck': [7, 3, 6, 5, 4],
  'give-back': [6, 3, 5, 3, 3],
  'listen-first': [13, 2, 11, 8, 4],
  'guide-dont-do': [12, 2, 10, 8, 4],
  'explain-why': [7, 1, 6, 7, 3],
  'check-turn': [10, 1, 8, 7, 4],
  'know-my-job': [10, 2, 8, 6, 4],
  'hear-feedback': [7, 1, 4, 7, 4],
};

export function coverageOf(books: readonly Book[]): readonly Coverage[] {
  return microIds.map((micro) => {
    const here = books.map(({ entry }) => entry).filter(({ practises }) => practises.includes(micro));
    return {
      micro,
      stories: here.length,
      bandA: here.filter(({ band }) => band === 'A').length,
      bandsAB: here.filter(({ band }) => band !== 'C').length,
      settings: new Set(here.map(({ setting }) => setting)).size,
      categories: new Set(here.map(({ category }) => category)).size,
    };
  });
}
