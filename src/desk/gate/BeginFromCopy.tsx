// On the first visit: opens the copy of a class from another computer, so that nobody has to be named twice.
import { useState } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import { gateWords } from '../../strings/en/desk.ts';
import { FileDrop } from '../people/start/FileDrop.tsx';
import type { CopyFault } from './copy-fault.ts';

interface BeginFromCopyProps {
  readonly onCopy: (file: File) => Promise<CopyFault | undefined>;
}

const words = gateWords.setUp;

export function BeginFromCopy({ onCopy }: BeginFromCopyProps) {
  const [says, setSays] = useState('');
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setSays(words.copyReading);
    const fault = await onCopy(file);
    setSays(fault ? words.copyWhy[fault] : '');
  };
  return (
    <section className="stack left card paper" aria-labelledby="begin-from-copy">
      <h2 id="begin-from-copy">{words.copyTitle}</h2>
      <p>{words.copyAbout}</p>
      <FileDrop
        label={words.copyChoose}
        hint={words.copyDrop}
        accept=".jsonl,.txt,application/x-ndjson"
        onFiles={([file]) => void open(file)}
      />
      <p role="status">
        <Changing text={says} />
      </p>
    </section>
  );
}
