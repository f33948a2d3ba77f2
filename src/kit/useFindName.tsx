// A box to find a name in a long list; a short list needs none.
import { useState } from 'preact/hooks';
import { nameBoxWords as words } from '../strings/en/everywhere.ts';
import { Changing } from './Changing.tsx';
import { hasName } from './has-name.ts';

/** A list with more names has the box. */
const few = 12;

interface Found<One> {
  readonly found: readonly One[];
  /** What `FindName` shows; absent where no box is needed. */
  readonly finding?: Finding;
}

interface Finding {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly isNone: boolean;
}

export function useFindName<One>(all: readonly One[], nameOf: (one: One) => string): Found<One> {
  const [typed, onType] = useState('');
  if (all.length <= few) return { found: all };
  const found = all.filter((one) => hasName(nameOf(one), typed));
  return { found, finding: { typed, onType, isNone: found.length === 0 } };
}

export function FindName({ typed, onType, isNone }: Finding) {
  return (
    <search className="find-name row">
      <label className="row">
        {words.name}
        <input
          type="search"
          value={typed}
          autocomplete="off"
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      </label>
      <span role="status">
        <Changing text={isNone ? words.none(typed.trim()) : ''} />
      </span>
    </search>
  );
}
