// Where a file holds several classes: which of them is taken.
import { startWords } from '../../../strings/en/start.ts';
import { Select } from '../../frame/Select.tsx';
import type { ClassList } from './read-result.ts';

interface WhichClassProps {
  readonly lists: readonly ClassList[];
  readonly at: number;
  readonly onClass: (at: number) => void;
}

const words = startWords.make;

export function WhichClass({ lists, at, onClass }: WhichClassProps) {
  if (lists.length < 2) return null;
  return (
    <Select
      label={words.which}
      value={String(at)}
      offers={lists.map((each, index) => [String(index), saysOf(each)] as const)}
      onChoose={(next) => onClass(Number(next))}
    />
  );
}

function saysOf({ name, apart = [], isOver, list }: ClassList): string {
  const { length } = list.nicknames;
  if (name === undefined) return words.whole(length);
  return words.ofClass(
    [name, ...apart.map(({ kind, says }) => words.marks[kind](says))].join(', '),
    length,
    isOver === true,
  );
}
