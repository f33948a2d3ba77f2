// The list being read: what was pasted or chosen, what an adult has put right about it, and the class that is taken from it.
import { useState } from 'preact/hooks';
import { startWords } from '../../../strings/en/start.ts';
import { type Chosen, readListBytes, readListText } from './read-list.ts';
import type { ClassList, ReadList } from './read-result.ts';

type Source = { readonly text: string } | { readonly bytes: Uint8Array };
type Read = Extract<ReadList, { ok: true }>;

export interface ListReading {
  /** The typed text, kept while its preview is shown. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly read: Read | undefined;
  readonly list: ClassList | undefined;
  readonly at: number;
  /** What is wrong with the list, in words. */
  readonly fault: string | undefined;
  readonly chosen: Chosen;
  readonly onSource: (source: Source) => void;
  readonly onFault: (fault: string) => void;
  readonly onChosen: (chosen: Chosen) => void;
  readonly onClass: (at: number) => void;
  /** Back to the list; what was typed stays. */
  readonly onBack: () => void;
  /** The list is done with. */
  readonly onDone: () => void;
}

const words = startWords.make;

/** `onList` is called with each list that is taken. `today` as in `2026-12-01`. */
export function useListReading(today: string, onList?: (list: ClassList | undefined) => void): ListReading {
  const [text, onText] = useState('');
  const [source, setSource] = useState<Source>();
  const [chosen, setChosen] = useState<Chosen>({});
  const [read, setRead] = useState<Read>();
  const [at, setAt] = useState(0);
  const [fault, setFault] = useState<string>();
  const take = (from: Source, as: Chosen, place = 0): void => {
    const next = 'text' in from ? readListText(from.text, as) : readListBytes(from.bytes, today, as);
    setFault(next.ok ? undefined : words.why[next.why]);
    if (!next.ok) return;
    setSource(from);
    setChosen(as);
    setRead(next);
    const there = place < next.lists.length ? place : 0;
    setAt(there);
    onList?.(next.lists[there]);
  };
  const onBack = (): void => {
    setRead(undefined);
    setFault(undefined);
    onList?.(undefined);
  };
  return {
    text,
    onText,
    read,
    list: read?.lists[at],
    at,
    fault,
    chosen,
    onSource: (from) => take(from, {}),
    onFault: setFault,
    onChosen: (as) => source && take(source, as, at),
    onClass(next) {
      setAt(next);
      onList?.(read?.lists[next]);
    },
    onBack,
    onDone() {
      onBack();
      onText('');
    },
  };
}
