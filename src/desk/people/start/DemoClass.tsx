// The way to the demo class, on a page of its own; and, where an earlier version opened one among the real classes, the press that removes it.

import { useState } from 'preact/hooks';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { demoIn } from '../../../progress/class/demo.ts';
import { startWords } from '../../../strings/en/start.ts';
import { demoAddress } from '../../frame/desk-route.ts';
import type { SayInCorner, Word } from '../../said.ts';
import { wordsForDemoEnd } from './demo.ts';

const words = startWords.tryOut;

export function DemoClass({
  state,
  onSay,
  sayAll,
  erase,
}: {
  readonly state: ClassState;
  readonly onSay: SayInCorner;
  readonly sayAll: (words: readonly Word[]) => Promise<void>;
  readonly erase: (learners: readonly string[]) => Promise<void>;
}) {
  const [busy, setBusy] = useState(false);
  const learners = demoIn(state);
  const remove = async (): Promise<void> => {
    setBusy(true);
    const done = erase(learners).then(() => sayAll(wordsForDemoEnd(state)));
    await done.then(
      () => onSay(words.removed),
      () => onSay(startWords.saveTrouble),
    );
    setBusy(false);
  };
  return (
    <section className="stack card paper" aria-labelledby="start-demo">
      <h2 id="start-demo">{words.title}</h2>
      <p>{words.about}</p>
      <div className="row">
        <a className="button" href={demoAddress}>
          {words.open}
        </a>
        {learners.length > 0 && (
          <button type="button" className="button" disabled={busy} onClick={() => void remove()}>
            {words.remove}
          </button>
        )}
      </div>
    </section>
  );
}
