// Students who are in no class yet, with the choice of a class to place them in.

import { useState } from 'preact/hooks';
import type { NamedLearner } from '../../../progress/class/roster.ts';
import { startWords } from '../../../strings/en/start.ts';
import { Select } from '../../frame/Select.tsx';
import type { SayInCorner, Word } from '../../said.ts';
import { wordsForPlacing } from './make-class.ts';
import type { ClassWith } from './who-is-in.ts';

interface LooseStudentsProps {
  readonly onSay: SayInCorner;
  readonly sayAll: (words: readonly Word[]) => Promise<void>;
  readonly classes: readonly ClassWith[];
  readonly loose: readonly NamedLearner[];
}

const words = startWords.loose;

export function LooseStudents({ onSay, sayAll, classes, loose }: LooseStudentsProps) {
  const [into, setInto] = useState(classes[0]?.id ?? '');
  const target = classes.find(({ id }) => id === into) ?? classes[0];
  const place = (learners: readonly string[]): void => {
    if (!target) return;
    void sayAll(wordsForPlacing(learners, target.id))
      .then(() => onSay(words.placed(learners.length, target.name)))
      .catch(() => onSay(startWords.saveTrouble));
  };
  return (
    <section className="stack card paper" aria-labelledby="start-loose">
      <h2 id="start-loose">{words.title}</h2>
      <p>{words.about}</p>
      <div className="cards small few">
        <Select
          label={words.to}
          value={target?.id ?? ''}
          offers={classes.map(({ id, name }) => [id, name] as const)}
          onChoose={setInto}
        />
      </div>
      <ul className="row">
        {loose.map(({ id, named }) => (
          <li key={id}>
            <button type="button" className="button" onClick={() => place([id])}>
              {words.placeOne(named.nickname)}
            </button>
          </li>
        ))}
      </ul>
      {loose.length > 1 && (
        <button type="button" className="button first" onClick={() => place(loose.map(({ id }) => id))}>
          {words.place}
        </button>
      )}
    </section>
  );
}
