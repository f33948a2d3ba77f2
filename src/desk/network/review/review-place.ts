// How far a review is and what it holds so far. It is kept while the adult is signed in: hands and typed ideas are never recorded.
import { useRemembered } from '../../frame/remembered.tsx';

export const reviewParts = ['thanks', 'look', 'change', 'ideas', 'dates', 'tuneUp', 'done'] as const;
export type ReviewPart = (typeof reviewParts)[number];

export interface ReviewPlace {
  /** The present part; absent before the review is begun. */
  readonly part?: ReviewPart;
  /** Students who take a turn on the shared screen, once hands were raised; the others keep what they have. */
  readonly turns?: readonly string[];
  /** Students who have had their turn, and the one whose turn it is. */
  readonly seen: readonly string[];
  readonly turn?: string | undefined;
  /** Ideas typed in this review. */
  readonly ideas: readonly string[];
  /** Counted hands by idea. */
  readonly hands: Readonly<Record<string, number>>;
  readonly chosen?: string | undefined;
  /** Trainings planned in this review. */
  readonly planned: readonly string[];
  readonly goal: string;
  /** Sentences that the adult leaves out of the record. */
  readonly leftOut: readonly string[];
}

const fresh: ReviewPlace = { seen: [], ideas: [], hands: {}, planned: [], goal: '', leftOut: [] };

export type SetPlace = (next: Partial<ReviewPlace>) => void;

/** The state of a month's review, which can be left and continued while the same adult is signed in. */
export function useReviewPlace(month: string): readonly [ReviewPlace, SetPlace, startOver: () => void] {
  const [place, change] = useRemembered(`review ${month}`, fresh);
  return [
    place,
    (next) => change((before) => ({ ...before, ...next })),
    () => change(() => ({ ...fresh, part: 'thanks' })),
  ];
}
