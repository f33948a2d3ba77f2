// Watch first: a story as another player plays it, moment by moment, from the walk file watch.walk beside the story.
import { initialTransition, transition } from 'xstate';
import type { Book, Walk, WalkStep } from '../story/page.ts';
import { showSitting } from './show.ts';
import { sittingMachine } from './sitting.ts';
import type { Intent, PlayView } from './view.ts';

/** One moment of the model that is watched. */
export interface WatchMoment {
  readonly view: PlayView;
  /** What the walker thinks here. */
  readonly thought?: string;
  /** The choice they are about to take. */
  readonly chosen?: string;
  /** The player goes back here, to try another way. */
  readonly goesBack?: boolean;
}

/** Plays the walk without recording anything. Throws when the walk does not fit the book. */
export function watchWalk(book: Book, walk: Walk): readonly WatchMoment[] {
  const { beginning: seed, parting: met } = walk;
  const input = { book, sitting: 'watch', learner: 'watch', seed, met, why: 'what-if' } as const;
  let [sitting] = initialTransition(sittingMachine, input);
  const moments: WatchMoment[] = [];
  const send = (intent: Intent): void => {
    [sitting] = transition(sittingMachine, sitting, intent);
  };
  const readOn = (): PlayView => {
    let view = showSitting(sitting);
    while (view.doing === 'reading') {
      moments.push({ view });
      send({ type: 'next' });
      view = showSitting(sitting);
    }
    return view;
  };
  send({ type: 'begin' });
  let thought: string | undefined;
  for (const step of walk.steps) {
    const view = readOn();
    switch (step.kind) {
      case 'expect':
        break;
      case 'think':
        thought = thought ? `${thought} ${step.text}` : step.text;
        break;
      case 'back':
        moments.push({ view, goesBack: true, ...(thought ? { thought } : {}) });
        send({ type: 'rewind', step: step.step - 1 });
        thought = undefined;
        break;
      case 'choose':
        moments.push({ view, chosen: step.choice, ...(thought ? { thought } : {}) });
        for (const intent of intentsFor(step, view)) send(intent);
        thought = undefined;
        break;
    }
  }
  readOn();
  return moments;
}

function intentsFor(step: Extract<WalkStep, { kind: 'choose' }>, view: PlayView): readonly Intent[] {
  const choice = view.doing === 'choosing' && view.choices.find((each) => each.id === step.choice);
  if (!choice) throw new Error(`Line ${step.at}: there is no choice ${step.choice} here.`);
  const take: Intent = { type: 'choose', choice: step.choice };
  if (!choice.say) return [take];
  return [take, { type: 'say', said: { level: step.level ?? 0, components: [], evidence: [] } }];
}
