// Writes down the badges that are due: told by the notebook of what was done here or arrived, whatever screen is open.
import type { Day } from '../practice/days.ts';
import type { Fact } from '../practice/facts/fact.ts';
import type { RubricWords } from '../practice/micro-skills.ts';
import type { ClassLearner } from '../progress/class/class-state.ts';
import { dueBadges } from '../progress/pathway/badges.ts';
import { classFoldOf } from './class-fold.ts';
import type { Notebook } from './notebook.ts';
import { runInSlices } from './slices.ts';

interface BadgeWatchDeps {
  readonly today: () => Day;
  /** Words in which a badge says what it is for. */
  readonly words: RubricWords;
  /** Waits until the page has nothing better to do; answers the way to call it off. */
  readonly whenAtRest: (run: () => void) => () => void;
  /** Writes it down. One badge is the same fact on every device and in every tab, so that twice is once. */
  readonly record: (badge: Fact<'BadgeEarned'>) => void;
  /** Whose badges: everyone's, or those of the student who plays. */
  readonly whose: () => string | undefined;
}

/**
 * Looks once at rest, and again after all news. Whoever did not change is not looked at again. Returns what to call when
 * somebody else plays.
 */
export function watchBadges(
  notebook: Pick<Notebook, 'facts' | 'subscribe'>,
  deps: BadgeWatchDeps,
): () => void {
  const fold = classFoldOf(notebook);
  const seen = new Map<string, ClassLearner>();
  let callOff = (): void => {};
  function* look(): Generator<void, void> {
    const { state } = fold.folded();
    const whose = deps.whose();
    for (const learner of state.learners.values()) {
      const isTheirs = whose === undefined || learner.id === whose;
      if (!isTheirs || !learner.named || seen.get(learner.id) === learner) continue;
      seen.set(learner.id, learner);
      for (const badge of dueBadges(learner, state, deps.today(), deps.words)) deps.record(badge);
      yield;
    }
  }
  const lookAtRest = (): void => {
    callOff();
    callOff = deps.whenAtRest(() => {
      callOff = runInSlices(look(), {});
    });
  };
  lookAtRest();
  fold.subscribe(lookAtRest);
  return lookAtRest;
}
