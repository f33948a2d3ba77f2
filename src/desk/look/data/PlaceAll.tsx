// Places all unknown students of collected files into one class with one press, as for a new class.
import { useState } from 'preact/hooks';
import { dataWords } from '../../../strings/en/data.ts';
import { Select } from '../../frame/Select.tsx';
import type { ClassWith } from '../../people/start/who-is-in.ts';

interface PlaceAllProps {
  readonly count: number;
  readonly classes: readonly ClassWith[];
  readonly onPlace: (into: string) => void;
}

const words = dataWords.collect;

export function PlaceAll({ count, classes, onPlace }: PlaceAllProps) {
  const [into, setInto] = useState(classes[0]?.id ?? '');
  return (
    <div className="stack left">
      <p>{words.allAbout(count)}</p>
      <Select
        label={words.into}
        value={into}
        offers={classes.map(({ id, name }) => [id, name] as const)}
        onChoose={setInto}
      />
      <button type="button" className="button first" onClick={() => onPlace(into)}>
        {words.all(count)}
      </button>
    </div>
  );
}
