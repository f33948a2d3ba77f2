// Collect: reads many progress files at once, with a report for each, and asks which class an unknown student belongs to.

import { useState } from 'preact/hooks';
import { breath } from '../../../kit/breath.ts';
import { Changing } from '../../../kit/Changing.tsx';
import type { Day } from '../../../practice/days.ts';
import type { Fact } from '../../../practice/facts/fact.ts';
import type { ProgressFile } from '../../../practice/facts/parcel.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import type { NamedLearner } from '../../../progress/class/roster.ts';
import { collectFiles } from '../../../progress/records/collect.ts';
import { dataWords } from '../../../strings/en/data.ts';
import { FileDrop } from '../../people/start/FileDrop.tsx';
import { isTaken } from '../../people/start/name-list.ts';
import { namesOf, whoIsIn } from '../../people/start/who-is-in.ts';
import { wordsForJoin, wordsForWelcome } from '../../people/students/joining.ts';
import type { Word } from '../../said.ts';
import {
  mayBe,
  type OpenedFile,
  type Row,
  type Stranger,
  sortFiles,
  wordsForHandedIn,
} from './collecting.ts';
import { FileRow } from './FileRow.tsx';
import { openFiles } from './open-files.ts';
import { PlaceAll } from './PlaceAll.tsx';

const words = dataWords.collect;

interface Reading {
  readonly done: number;
  readonly all: number;
}

export function Collect({
  state,
  today,
  sayAll,
  takeIn,
  readFile,
}: {
  readonly state: ClassState;
  readonly today: Day;
  readonly sayAll: (words: readonly Word[]) => Promise<void>;
  readonly takeIn: (facts: readonly Fact[]) => Promise<void>;
  readonly readFile: (text: string, name: string) => ProgressFile;
}) {
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [says, setSays] = useState('');
  const [answers, setAnswers] = useState<ReadonlyMap<Row, string>>(new Map());
  const [reading, setReading] = useState<Reading>();
  const { open: classes, loose } = whoIsIn(state);
  const here = [...classes.flatMap(({ learners }) => learners), ...loose];
  const taken = namesOf(here);

  const collect = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0 || reading) return;
    setSays(words.reading(files.length));
    const opened: OpenedFile[] = [];
    let done = 0;
    for (const file of files) {
      setReading({ done, all: files.length });
      opened.push(...(await openFiles(readFile, file)));
      done += 1;
      await breath();
    }
    const sorted = sortFiles(state, opened);
    setRows(sorted.rows);
    setAnswers(new Map());
    setSays(words.saving(sorted.fresh.length));
    await breath();
    const store = takeIn(sorted.fresh).then(() => sayAll(wordsForHandedIn(state, sorted.handedIn, today)));
    await store.then(
      () => setSays(words.done(opened.length, sorted.fresh.length)),
      () => setSays(`${dataWords.trouble} ${words.unsaved}`),
    );
    setReading(undefined);
  };
  const answer = (row: Row, text: string): void => setAnswers((before) => new Map([...before, [row, text]]));
  /** Takes in the practice of these students, and records whose it is. */
  const settle = async (
    strangers: readonly Stranger[],
    said: readonly Word[],
    done: (added: number) => string,
  ): Promise<void> => {
    const { fresh, reports } = collectFiles(
      state,
      strangers.map(({ file }) => file),
    );
    const answerEach = (says: (added: number) => string): void =>
      strangers.forEach((row, at) => {
        answer(row, says(reports[at]?.added ?? 0));
      });
    answerEach(words.saving);
    // What was said is recorded even if storage is full now: then the next press stores both.
    const stored = await takeIn(fresh).then(
      () => true,
      () => false,
    );
    await sayAll(said).then(
      () => answerEach(done),
      () => answerEach(() => (stored ? dataWords.trouble : `${dataWords.trouble} ${words.unsaved}`)),
    );
  };
  /** `as` is the student here who they are. */
  const wordsFor = (strangers: readonly Stranger[], as?: string): readonly Word[] => {
    const files = strangers.flatMap(({ handedIn }) => handedIn ?? []);
    return wordsForHandedIn(
      state,
      files.map((file) => ({ ...file, learner: as ?? file.learner })),
      today,
    );
  };
  const place = (strangers: readonly Stranger[], into: string, nickname?: string): void => {
    const name = classes.find(({ id }) => id === into)?.name ?? '';
    const said = strangers.flatMap((row) =>
      wordsForWelcome(row.learner, row.file.facts, into, nickname ?? row.nickname ?? ''),
    );
    void settle(strangers, [...said, ...wordsFor(strangers)], (added) => words.placed(added, name));
  };
  const join = (row: Stranger, as: NamedLearner): void =>
    void settle([row], [...wordsForJoin(as, row.learner), ...wordsFor([row], as.id)], (added) =>
      words.joined(added, as.named.nickname),
    );
  const open = rows.flatMap((row) => (row.kind === 'stranger' && !answers.has(row) ? [row] : []));
  // Those who share a nickname are placed one by one, not all together.
  const strangers = open.filter(({ learner, nickname = '' }) => {
    const others = open.flatMap((row) => (row.learner === learner ? [] : [row.nickname ?? '']));
    return nickname !== '' && !isTaken(nickname, [...taken, ...others]);
  });
  return (
    <section className="stack left card paper" aria-labelledby="data-collect">
      <h2 id="data-collect">{words.title}</h2>
      <p>{words.about}</p>
      <FileDrop
        many
        label={words.choose}
        hint={words.drop}
        accept=".jsonl,.txt,.zip,application/x-ndjson,application/zip"
        onFiles={(files) => void collect(files)}
      />
      <p role="status" className="data-says bold">
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
            <PlaceAll count={strangers.length} classes={classes} onPlace={(into) => place(strangers, into)} />
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
                candidates={row.kind === 'stranger' ? mayBe(here, row) : []}
                taken={taken}
                onPlace={(stranger, into, nickname) => place([stranger], into, nickname)}
                onSame={join}
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
