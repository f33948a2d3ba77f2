// The demo class: one press opens it, another removes it.

import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import type { Day } from '../../../practice/days.ts';
import type { Fact } from '../../../practice/facts/fact.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { demoIn } from '../../../progress/class/demo.ts';
import { catalogue } from '../../../story/catalogue.ts';
import { startWords } from '../../../strings/en/start.ts';
import type { SayInCorner, Word } from '../../said.ts';
import { openDemo, wordsForDemoEnd } from './demo.ts';

const words = startWords.tryOut;

export function DemoClass({
  state,
  today,
  freshId,
  onSay,
  sayAll,
  takeIn,
  erase,
}: {
  readonly state: ClassState;
  readonly today: Day;
  readonly freshId: () => string;
  readonly onSay: SayInCorner;
  readonly sayAll: (words: readonly Word[]) => Promise<void>;
  readonly takeIn: (facts: readonly Fact[]) => Promise<void>;
  readonly erase: (learners: readonly string[]) => Promise<void>;
}) {
  const [busy, setBusy] = useState(false);
  const learners = demoIn(state);
  const work = async (what: () => Promise<void>, done: string): Promise<void> => {
    setBusy(true);
    await what().then(
      () => onSay(done),
      () => onSay(startWords.saveTrouble),
    );
    setBusy(false);
  };
  const open = (): Promise<void> => {
    const run = freshId().slice(0, 6);
    const stories = catalogue.filter(({ sensitive }) => !sensitive);
    return takeIn(openDemo({ run, today, name: words.name, stories }));
  };
  const remove = async (): Promise<void> => {
    await erase(learners);
    await sayAll(wordsForDemoEnd(state));
  };
  return (
    <section className="stack card paper" aria-labelledby="start-demo">
      <h2 id="start-demo">{words.title}</h2>
      <p>
        <Changing text={learners.length > 0 ? words.here : words.about} />
      </p>
      <div className="row">
        {learners.length > 0 ? (
          <button
            type="button"
            className="button"
            disabled={busy}
            onClick={() => void work(remove, words.removed)}
          >
            {words.remove}
          </button>
        ) : (
          <button
            type="button"
            className="button"
            disabled={busy}
            onClick={() => void work(open, words.opened)}
          >
            <Changing text={busy ? words.busy : words.open} />
          </button>
        )}
      </div>
    </section>
  );
}
