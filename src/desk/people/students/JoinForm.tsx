// Makes one student of two figures: which other figure, and whose name, class, pictures and card stay.
import { useState } from 'preact/hooks';
import type { NamedLearner } from '../../../progress/class/roster.ts';
import { peopleWords } from '../../../strings/en/people.ts';
import { Select } from '../../frame/Select.tsx';
import type { ClassWith } from '../start/who-is-in.ts';

interface JoinFormProps {
  readonly one: NamedLearner;
  readonly others: readonly NamedLearner[];
  readonly classes: readonly ClassWith[];
  readonly onJoin: (kept: NamedLearner, other: NamedLearner) => void;
}

const words = peopleWords.join;

export function JoinForm({ one, others, classes, onJoin }: JoinFormProps) {
  const [chosen, setChosen] = useState('');
  const [keeps, setKeeps] = useState(one.id);
  const [missing, setMissing] = useState(false);
  const found = others.find(({ id }) => id === chosen);
  const says = (each: NamedLearner): string =>
    words.inClass(each.named.nickname, classes.find(({ id }) => id === each.class)?.name ?? '');
  const kept = found && keeps === found.id ? found : one;
  const other = kept === one ? found : one;
  return (
    <section className="stack left">
      <h3>{words.title}</h3>
      <p>{words.about}</p>
      <Select
        label={words.who(one.named.nickname)}
        value={chosen}
        offers={[['', words.nobody], ...others.map((each) => [each.id, says(each)] as const)]}
        onChoose={(id) => {
          setChosen(id);
          setKeeps(one.id);
          setMissing(false);
        }}
      />
      {found && (
        <Select
          label={words.keep}
          value={kept.id}
          offers={[one, found].map((each) => [each.id, says(each)] as const)}
          onChoose={setKeeps}
        />
      )}
      {other && other.cards.length > 0 && <p>{words.cards(other.cards.length)}</p>}
      <p role="status">{missing && <span>{words.choose}</span>}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          setMissing(!other);
          if (other) onJoin(kept, other);
        }}
      >
        {words.go}
      </button>
    </section>
  );
}
