// Collect: many progress files at once, a report for each, and a question where nobody knows the owner.
import { useState } from 'preact/hooks';
import { dataWords } from '../../kit/strings/data.ts';
import { collectFiles } from '../../progress/collect.ts';
import type { Desk } from '../desk.ts';
import { FileDrop } from '../start/FileDrop.tsx';
import { wordsForPlacing } from '../start/make-class.ts';
import { whoIsIn } from '../start/who-is-in.ts';
import { learnersIn, type OpenedFile, type Row, sortFiles } from './collecting.ts';
import { FileRow } from './FileRow.tsx';

const words = dataWords.collect;
/** Bytes. */
const largest = 20_000_000;

export function Collect({ desk }: { readonly desk: Desk }) {
  const { state, store } = desk;
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [says, setSays] = useState('');
  const [answers, setAnswers] = useState<ReadonlyMap<Row, string>>(new Map());
  const [busy, setBusy] = useState(false);
  const { open: classes } = whoIsIn(state);

  const collect = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0 || busy) return;
    setBusy(true);
    try {
      const opened: OpenedFile[] = [];
      for (const file of files) {
        setSays(words.reading(opened.length + 1, files.length));
        opened.push(await openOne(desk, file));
      }
      const sorted = sortFiles(state, opened);
      await store.takeIn(sorted.fresh);
      setRows(sorted.rows);
      setAnswers(new Map());
      setSays(words.done(files.length, sorted.fresh.length));
    } catch {
      setSays(dataWords.trouble);
    } finally {
      setBusy(false);
    }
  };
  const answer = (row: Row, text: string): void => setAnswers((before) => new Map([...before, [row, text]]));
  const place = (row: Extract<Row, { kind: 'stranger' }>, into: string): void => {
    const { fresh } = collectFiles(state, [row.file]);
    const name = classes.find(({ id }) => id === into)?.name ?? '';
    void store
      .takeIn(fresh)
      .then(() => store.sayAll(wordsForPlacing(learnersIn(fresh), into)))
      .then(() => answer(row, words.placed(fresh.length, name)))
      .catch(() => answer(row, dataWords.trouble));
  };
  return (
    <section className="paper" aria-labelledby="data-collect">
      <h2 id="data-collect">{words.title}</h2>
      <p>{words.about}</p>
      <FileDrop
        many
        label={words.choose}
        hint={words.drop}
        accept=".jsonl,.txt,application/x-ndjson"
        onFiles={(files) => void collect(files)}
      />
      <p role="status" className="data-says">
        {says}
      </p>
      {rows.length > 0 && (
        <>
          <h3>{words.reports}</h3>
          <ul className="data-reports">
            {rows.map((row, at) => (
              <FileRow
                // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name.
                key={at}
                row={row}
                answer={answers.get(row)}
                classes={classes}
                onPlace={place}
                onLeave={() => answer(row, words.left)}
              />
            ))}
          </ul>
        </>
      )}
      <p className="desk-hint">{words.copies}</p>
    </section>
  );
}

async function openOne({ store }: Desk, file: File): Promise<OpenedFile> {
  const { name, size } = file;
  if (size > largest) return { name, ok: false, why: 'large' };
  return { name, ...store.readFile(await file.text()) };
}
