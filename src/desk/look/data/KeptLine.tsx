// One student's row in the table of what is kept: how much, since when, who looked, and the ways to copy and erase it.

import { Changing } from '../../../kit/Changing.tsx';
import type { Day } from '../../../practice/days.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { dataWords } from '../../../strings/en/data.ts';
import type { KeptRow } from './kept-rows.ts';
import { whoSaid } from './who-said.ts';

interface KeptLineProps {
  readonly state: ClassState;
  readonly spoken: (day: Day) => string;
  readonly row: KeptRow;
  readonly onCopy: () => void;
  readonly onErase: () => void;
}

const words = dataWords.kept;
const erase = dataWords.erase;

export function KeptLine({ state, spoken, row, onCopy, onErase }: KeptLineProps) {
  return (
    <tr>
      <th scope="row">
        <bdi>{row.nickname}</bdi>
      </th>
      <td>
        <Changing text={row.left ? words.hasLeft(row.class ?? '') : (row.class ?? words.noClass)} />
      </td>
      <td>{words.things(row.things)}</td>
      <td>{spoken(row.since)}</td>
      <td>
        <Changing text={row.lastDay === undefined ? words.never : spoken(row.lastDay)} />
      </td>
      <td>
        <Looks state={state} spoken={spoken} row={row} />
      </td>
      <td className="data-acts">
        <button type="button" className="button" aria-label={words.copyOf(row.nickname)} onClick={onCopy}>
          {words.copy}
        </button>
        <button
          type="button"
          className="button quiet"
          aria-label={erase.oneOf(row.nickname)}
          onClick={onErase}
        >
          {erase.one}
        </button>
      </td>
    </tr>
  );
}

function Looks({
  state,
  spoken,
  row,
}: {
  readonly state: ClassState;
  readonly spoken: (day: Day) => string;
  readonly row: KeptRow;
}) {
  if (row.looks.length === 0) return words.nobody;
  return (
    <details>
      <summary>{words.looks(row.looks.length)}</summary>
      <ul>
        {row.looks.toReversed().map(({ id, day, actor, what }) => (
          <li key={id}>{words.look(spoken(day), whoSaid(state, actor) ?? words.gone, what)}</li>
        ))}
      </ul>
    </details>
  );
}
