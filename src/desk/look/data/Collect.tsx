// Collect: reads many progress files at once, with a report for each, and asks which class an unknown student belongs to.

import { useState } from 'preact/hooks';
import { breath } from '../../../kit/breath.ts';
import { Changing } from '../../../kit/Changing.tsx';
import type { Fact } from '../../../practice/facts/fact.ts';
import type { ProgressFile } from '../../../practice/facts/parcel.ts';
import { longestFile } from '../../../practice/limits.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { collectFiles } from '../../../progress/records/collect.ts';
import { dataWords } from '../../../strings/en/data.ts';
import { FileDrop } from '../../people/start/FileDrop.tsx';
import { wordsForPlacing } from '../../people/start/make-class.ts';
import { whoIsIn } from '../../people/start/who-is-in.ts';
import type { Word } from '../../said.ts';
import { learnersIn, type OpenedFile, type Row, type Stranger, sortFiles } from './collecting.ts';
import { FileRow } from './FileRow.tsx';
import { PlaceAll } from './PlaceAll.tsx';

const words = dataWords.collect;

interface Reading {
  readonly done: number;
  readonly all: number;
}

export function Collect({
  state,
  sayAll,
  takeIn,
  readFile,
}: {
  readonly state: ClassState;
  readonly sayAll: (words: readonly Word[]) => Promise<void>;
  readonly takeIn: (facts: readonly Fact[]) => Promise<void>;
  readonly readFile: (text: string, name: string) => ProgressFile;
}) {
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [says, setSays] = useState('');
  const [answers, setAnswers] = useState<ReadonlyMap<Row, string>>(new Map());
  const [reading, setReading] = useState<Reading>();
  const { open: classes } = whoIsIn(state);

  const collect = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0 || reading) return;
    setSays(words.reading(files.length));
    const opened: OpenedFile[] = [];
    for (const file of files) {
      setReading({ done: opened.length, all: files.length });
      opened.push(await openOne(readFile, file));
      await breath();
    }
    const sorted = sortFiles(state, opened);
    setRows(sorted.rows);
    setAnswers(new Map());
    setSays(words.saving(sorted.fresh.length));
    await breath();
    await takeIn(sorted.fresh).then(
      () => setSays(words.done(files.length, sorted.fresh.length)),
      () => setSays(`${dataWords.trouble} ${words.unsaved}`),
    );
    setReading(undefined);
  };
  const answer = (row: Row, text: string): void => setAnswers((before) => new Map([...before, [row, text]]));
  const place = async (strangers: readonly Stranger[], into: string): Promise<void> => {
    const { fresh, reports } = collectFiles(
      state,
      strangers.map(({ file }) => file),
    );
    const name = classes.find(({ id }) => id === into)?.name ?? '';
    const answerEach = (says: (added: number) => string): void =>
      strangers.forEach((row, at) => {
        answer(row, says(reports[at]?.added ?? 0));
      });
    answerEach(words.saving);
    // The placing is recorded even if storage is full now: then the next press stores both the facts and the placing.
    const taken = await takeIn(fresh).then(
      () => true,
      () => false,
    );
    await sayAll(wordsForPlacing(learnersIn(fresh), into)).then(
      () => answerEach((added) => words.placed(added, name)),
      () => answerEach(() => (taken ? dataWords.trouble : `${dataWords.trouble} ${words.unsaved}`)),
    );
  };
  // Strangers who share a nickname with a student here are placed one by one, not all together.
  const strangers = rows.flatMap((row) =>
    row.kind === 'stranger' && row.namesake === undefined && !answers.has(row) ? [row] : [],
  );
  return (
    <section className="stack left card paper" aria-labelledby="data-collect">
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
        <Changing text={says} />
      </p>
      {reading && (
        <p>
          <progress value={reading.done} max={reading.all} aria-label={words.reading(reading.all)} />{' '}
          {words.readingOf(reading.done, reading.all)}
        </p>
      )}
      {rows.length > 0 && (
        <>
          <h3 id="data-reports">{words.reports}</h3>
          {strangers.length > 1 && classes.length > 0 && (
            <PlaceAll
              count={strangers.length}
              classes={classes}
              onPlace={(into) => void place(strangers, into)}
            />
          )}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by keyboard. */}
          <ul className="data-reports stack" aria-labelledby="data-reports" tabIndex={0}>
            {rows.map((row, at) => (
              <FileRow
                // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name.
                key={at}
                row={row}
                answer={answers.get(row)}
                classes={classes}
                onPlace={(stranger, into) => void place([stranger], into)}
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

async function openOne(
  readFile: (text: string, name: string) => ProgressFile,
  file: File,
): Promise<OpenedFile> {
  const { name, size } = file;
  if (size > longestFile) return { name, ok: false, why: 'large' };
  // Fails for a dropped folder, or a file that has been moved.
  const text = await file.text().catch(() => undefined);
  return text === undefined ? { name, ok: false, why: 'unread' } : { name, ...readFile(text, name) };
}
