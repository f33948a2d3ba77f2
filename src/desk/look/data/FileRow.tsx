// One collected file: what it brought, why it could not be read, or the question where its student belongs.

import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { dataWords } from '../../../strings/en/data.ts';
import { listWords } from '../../../strings/en/lists.ts';
import { Select } from '../../frame/Select.tsx';
import type { ClassWith } from '../../people/start/who-is-in.ts';
import type { Row, Stranger } from './collecting.ts';

interface FileRowProps {
  readonly row: Row;
  /** What was done with an unknown student's file, in words. */
  readonly answer: string | undefined;
  readonly classes: readonly ClassWith[];
  readonly onPlace: (row: Stranger, into: string) => void;
  readonly onLeave: () => void;
}

const words = dataWords.collect;

export function FileRow({ row, answer, classes, onPlace, onLeave }: FileRowProps) {
  return (
    <li data-kind={row.kind}>
      <p>
        <strong>
          <bdi>{row.name}</bdi>
        </strong>{' '}
        {row.kind === 'report' && row.report.nicknames.length > 0 && (
          <bdi>{words.of(listWords(row.report.nicknames))}</bdi>
        )}
      </p>
      {row.kind === 'stranger' && answer === undefined ? (
        <Ask row={row} classes={classes} onPlace={onPlace} onLeave={onLeave} />
      ) : (
        <p>
          <Changing text={answer ?? says(row)} />
        </p>
      )}
    </li>
  );
}

function says(row: Row): string {
  if (row.kind === 'refused') return words.why[row.why];
  if (row.kind !== 'report') return words.erased;
  const { added, known, leftOut } = row.report;
  const parts = [
    ...(added + known + leftOut === 0 ? [words.nothing] : [words.added(added)]),
    ...(known > 0 ? [words.known(known)] : []),
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ...(row.torn > 0 ? [words.torn(row.torn)] : []),
  ];
  return `${parts.join(' · ')}`;
}

interface AskProps {
  readonly row: Stranger;
  readonly classes: readonly ClassWith[];
  readonly onPlace: (row: Stranger, into: string) => void;
  readonly onLeave: () => void;
}

function Ask({ row, classes, onPlace, onLeave }: AskProps) {
  const [into, setInto] = useState(classes[0]?.id ?? '');
  return (
    <div className="stack left">
      <p>
        <Changing
          text={
            row.namesake === undefined
              ? words.stranger(listWords(row.nicknames), row.from)
              : words.namesake(row.namesake)
          }
        />
        {row.torn > 0 && <span>{` ${words.torn(row.torn)}`}</span>}
      </p>
      {classes.length === 0 ? (
        <p>{words.noClass}</p>
      ) : (
        <Select
          label={words.into}
          value={into}
          offers={classes.map(({ id, name }) => [id, name] as const)}
          onChoose={setInto}
        />
      )}
      <div className="row">
        {classes.length > 0 && (
          <button
            type="button"
            className="button first"
            aria-label={words.placeOf(row.name)}
            onClick={() => onPlace(row, into)}
          >
            {words.place}
          </button>
        )}
        <button type="button" className="button quiet" aria-label={words.leaveOf(row.name)} onClick={onLeave}>
          {words.leave}
        </button>
      </div>
    </div>
  );
}
