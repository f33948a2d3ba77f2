// Records the badges that are due. It listens to the notebook, so it works whichever screen is open.
import type { Day } from '../practice/days.ts';
import type { Fact } from '../practice/facts/fact.ts';
import type { RubricWords } from '../practice/micro-skills.ts';
import type { ClassLearner } from '../progress/class/class-state.ts';
import { dueBadges } from '../progress/pathway/badges.ts';
import { classFoldOf } from './class-fold.ts';
import type { Notebook } from './notebook.ts';

interface BadgeWatchDeps {
  readonly today: () => Day;
  /** The words for a badge's title and reasons. */
  readonly words: RubricWords;
  /** Waits until the page is idle; returns the function that cancels it. */
  readonly whenAtRest: (run: () => void) => () => void;
  /**
   * Records the badge. A badge is the same fact on every device and in every tab, so recording it twice changes
   * nothing.
   */
  readonly record: (badge: Fact<'BadgeEarned'>) => void;
  /** Whose badges are recorded: the id of the student who plays, or `undefined` for everyone's. */
  readonly whose: () => string | undefined;
}

/**
 * Looks at all learners once the page is idle, and after each change of the notebook at those who changed. Returns
 * the function to call when another student plays.
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
  let steps = look();
  /** One learner each time the page is idle: a look at a whole class would hold up the screen that is being opened. */
  const step = (): void => {
    callOff = deps.whenAtRest(step);
    const begun = steps;
    // A badge that is recorded changes the notebook, and the look may begin anew meanwhile.
    if (begun.next().done && begun === steps) callOff();
  };
  const lookAtRest = (): void => {
    callOff();
    steps = look();
    callOff = deps.whenAtRest(step);
  };
  lookAtRest();
  fold.subscribe(lookAtRest);
  return lookAtRest;
}
