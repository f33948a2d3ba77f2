// Another class for a student, who takes along what was practiced.
import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { peopleWords } from '../../../strings/en/people.ts';
import { Select } from '../../frame/Select.tsx';
import type { ClassWith } from '../start/who-is-in.ts';

interface MoveFormProps {
  /** The other classes. */
  readonly classes: readonly ClassWith[];
  /** Why the student cannot go into this class, in words. */
  readonly faultOf: (into: ClassWith) => string | undefined;
  readonly onMove: (into: ClassWith) => void;
}

const words = peopleWords.move;

export function MoveForm({ classes, faultOf, onMove }: MoveFormProps) {
  const [chosen, setChosen] = useState('');
  const [fault, setFault] = useState<string>();
  const into = classes.find(({ id }) => id === chosen) ?? classes[0];
  const move = (to: ClassWith): void => {
    const trouble = faultOf(to);
    setFault(trouble);
    if (trouble === undefined) onMove(to);
  };
  return (
    <section className="stack left">
      <h3>{words.title}</h3>
      {into ? (
        <>
          <p>{words.about}</p>
          <Select
            label={words.label}
            value={into.id}
            offers={classes.map(({ id, name }) => [id, name] as const)}
            onChoose={setChosen}
          />
          <p role="status">
            <Changing text={fault ?? ''} />
          </p>
          <button type="button" className="button" onClick={() => move(into)}>
            {words.go}
          </button>
        </>
      ) : (
        <p>{words.none}</p>
      )}
    </section>
  );
}
