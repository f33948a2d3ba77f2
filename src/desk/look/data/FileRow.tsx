// One collected file: what it brought, why it could not be read, or the question where its student belongs.

import { Changing } from '../../../kit/Changing.tsx';
import { dataWords } from '../../../strings/en/data.ts';
import { listWords } from '../../../strings/en/lists.ts';
import type { Row } from './collecting.ts';
import { WhoseFile, type WhoseFileProps } from './WhoseFile.tsx';

interface FileRowProps extends Omit<WhoseFileProps, 'row'> {
  readonly row: Row;
  /** What was done with an unknown student's file, in words. */
  readonly answer: string | undefined;
}

const words = dataWords.collect;

export function FileRow({ row, answer, ...asking }: FileRowProps) {
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
        <WhoseFile row={row} {...asking} />
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
