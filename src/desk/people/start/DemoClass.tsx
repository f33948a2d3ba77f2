// The demo class: one press opens it, one press takes it away.
import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { demoIn } from '../../../progress/class/demo.ts';
import { catalogue } from '../../../story/catalogue.ts';
import { startWords } from '../../../strings/en/start.ts';
import type { Desk } from '../../desk.ts';
import { openDemo, wordsForDemoEnd } from './demo.ts';

const words = startWords.tryOut;

export function DemoClass({ desk }: { readonly desk: Desk }) {
  const { state, store, today, freshId, onSay } = desk;
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
    return store.takeIn(openDemo({ run, today, name: words.name, stories }));
  };
  const remove = async (): Promise<void> => {
    await store.erase(learners);
    await store.sayAll(wordsForDemoEnd(state));
  };
  return (
    <section className="stack part paper" aria-labelledby="start-demo">
      <h2 id="start-demo">{words.title}</h2>
      <p>
        <Changing text={learners.length > 0 ? words.here : words.about} />
      </p>
      <div className="line">
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
