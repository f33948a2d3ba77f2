// A list of nicknames, pasted or from a file, and what is wrong with it.

import { useState } from 'preact/hooks';
import { longestFile } from '../../../practice/limits.ts';
import { startWords } from '../../../strings/en/start.ts';
import { Field } from '../../frame/Field.tsx';
import { FileDrop } from './FileDrop.tsx';
import type { ClassList, ReadList } from './name-list.ts';
import { readListBytes, readListText } from './read-list.ts';

interface NameListFormProps {
  /** The typed text, kept by the parent so that it is still there after the preview. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onRead: (lists: readonly ClassList[]) => void;
}

const words = startWords.make;

export function NameListForm({ text, onText, onRead }: NameListFormProps) {
  const [fault, setFault] = useState<string>();
  const take = (read: ReadList): void => {
    setFault(read.ok ? undefined : words.why[read.why]);
    if (read.ok) onRead(read.lists);
  };
  const takeFile = async (file: File): Promise<void> => {
    if (file.size > longestFile) {
      setFault(words.why.large);
      return;
    }
    const bytes = await file.arrayBuffer().catch(() => undefined);
    // `undefined` for a dropped folder, or a file that has been moved.
    if (bytes) take(readListBytes(new Uint8Array(bytes)));
    else setFault(words.why.unread);
  };
  return (
    <form
      className="stack left"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take(readListText(text));
      }}
    >
      <Field
        kind="lines"
        label={words.list}
        hint={words.listHint}
        error={fault}
        value={text}
        onInput={onText}
      />
      <div className="row">
        <button type="submit" className="button first">
          {words.look}
        </button>
        <FileDrop
          label={words.file}
          hint={words.drop}
          accept=".csv,.tsv,.txt,.zip"
          onFiles={([file]) => file && void takeFile(file)}
        />
      </div>
    </form>
  );
}
