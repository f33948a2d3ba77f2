// A list of students, pasted or from a file, and what is wrong with it.

import { longestFile } from '../../../practice/limits.ts';
import { startWords } from '../../../strings/en/start.ts';
import { DeskForm } from '../../frame/DeskForm.tsx';
import { Field } from '../../frame/Field.tsx';
import { FileDrop } from './FileDrop.tsx';
import type { ListReading } from './useListReading.ts';

const words = startWords.make;

export function NameListForm({ reading }: { readonly reading: ListReading }) {
  const { text, fault, onText, onFault, onSource } = reading;
  const takeFile = async (file: File): Promise<void> => {
    if (file.size > longestFile) {
      onFault(words.why.large);
      return;
    }
    const bytes = await file.arrayBuffer().catch(() => undefined);
    // `undefined` for a dropped folder, or a file that has been moved.
    if (bytes) onSource({ bytes: new Uint8Array(bytes) });
    else onFault(words.why.unread);
  };
  return (
    <DeskForm onSend={() => onSource({ text })}>
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
          accept=".csv,.tsv,.txt,.xls,.xlsx,.zip"
          onFiles={([file]) => file && void takeFile(file)}
        />
      </div>
    </DeskForm>
  );
}
