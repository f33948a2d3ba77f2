// A box to find a name in a long list; a short list needs none.
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { findWords as words } from '../strings/en/everywhere.ts';
import { Changing } from './Changing.tsx';
import { hasName } from './has-name.ts';

/** A list with more names has the box. */
const few = 12;

interface Found<One> {
  readonly found: readonly One[];
  readonly box: ComponentChild;
}

export function useFindName<One>(all: readonly One[], nameOf: (one: One) => string): Found<One> {
  const [typed, setTyped] = useState('');
  if (all.length <= few) return { found: all, box: null };
  const found = all.filter((one) => hasName(nameOf(one), typed));
  return {
    found,
    box: (
      <search className="find-name row">
        <label className="row">
          {words.name}
          <input
            type="search"
            value={typed}
            autocomplete="off"
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <span role="status">
          <Changing text={found.length === 0 ? words.none(typed.trim()) : ''} />
        </span>
      </search>
    ),
  };
}
