// The table of what is kept about each student and who looked at it, with buttons to copy and erase it.

import { useMemo, useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import type { Day } from '../../../practice/days.ts';
import type { Parcel } from '../../../practice/facts/parcel.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { dataWords } from '../../../strings/en/data.ts';
import { Field } from '../../frame/Field.tsx';
import type { SayInCorner, Word } from '../../said.ts';
import { EraseDialog } from './EraseDialog.tsx';
import { KeptLine } from './KeptLine.tsx';
import { type KeptRow, keptRows } from './kept-rows.ts';
import { fileNameFor, packFiles } from './pack-files.ts';
import { classParcel, studentParcel, wordsForCopy } from './parcels.ts';

const words = dataWords.kept;
const eraseWords = dataWords.erase;
/** Most rows on screen; in a whole school, students are found by name. */
const most = 60;

export function KeptTable({
  state,
  me,
  spoken,
  onSay,
  sayAll,
  erase,
  writeFile,
  download,
}: {
  readonly state: ClassState;
  readonly me: StaffMember;
  readonly spoken: (day: Day) => string;
  readonly onSay: SayInCorner;
  readonly sayAll: (words: readonly Word[]) => Promise<void>;
  readonly erase: (learners: readonly string[]) => Promise<void>;
  readonly writeFile: (parcel: Parcel) => string;
  readonly download: (name: string, content: string | Uint8Array) => void;
}) {
  const [erasing, setErasing] = useState<readonly KeptRow[]>([]);
  const [typed, setTyped] = useState('');
  const [packed, setPacked] = useState<number>();
  const rows = useMemo(() => keptRows(state), [state]);
  const found = useMemo(() => findRows(rows, typed), [rows, typed]);
  const ids = rows.map(({ id }) => id);
  const saveCopy = (name: string, parcel: Parcel, of: readonly string[], says: string): void => {
    download(name, writeFile(parcel));
    void sayAll(wordsForCopy(of)).then(
      () => onSay(says),
      () => onSay(dataWords.trouble),
    );
  };
  const copyEach = async (): Promise<void> => {
    setPacked(0);
    const files = rows.map(({ id, nickname }, at) => ({
      name: fileNameFor(at, nickname),
      text: () => writeFile(studentParcel(state, id)),
    }));
    try {
      download('hand-up students', await packFiles(files, setPacked));
      await sayAll(wordsForCopy(ids));
      onSay(words.copiedAll(files.length));
    } catch {
      onSay(dataWords.trouble);
    } finally {
      setPacked(undefined);
    }
  };
  return (
    <section className="stack left card paper" aria-labelledby="data-kept">
      <h2 id="data-kept">{words.title}</h2>
      <p>
        <Changing text={rows.length === 0 ? words.nobodyYet : words.about} />
      </p>
      {rows.length > most && (
        <div className="data-find row">
          <Field label={words.find} value={typed} onInput={setTyped} />
          <p role="status">
            {found.length === 0 ? (
              <span>{words.foundNone(typed)}</span>
            ) : (
              found.length > most && <span>{words.shown(most, found.length)}</span>
            )}
          </p>
        </div>
      )}
      {rows.length > 0 && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keyboard. */}
          <section className="data-table" aria-label={words.table} tabIndex={0}>
            <table className="table">
              <thead>
                <tr>
                  {[
                    words.who,
                    words.class,
                    words.what,
                    words.since,
                    words.last,
                    words.looked,
                    words.acts,
                  ].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {found.slice(0, most).map((row) => (
                  <KeptLine
                    key={row.id}
                    state={state}
                    spoken={spoken}
                    row={row}
                    onCopy={() =>
                      saveCopy(
                        `hand-up ${row.nickname}`,
                        studentParcel(state, row.id),
                        [row.id],
                        words.copied(row.nickname),
                      )
                    }
                    onErase={() => setErasing([row])}
                  />
                ))}
              </tbody>
            </table>
          </section>
          <div className="row">
            <button
              type="button"
              className="button"
              disabled={packed !== undefined}
              onClick={() => void copyEach()}
            >
              <Changing text={packed === undefined ? words.copyAll : words.packing(packed, rows.length)} />
            </button>
            <button
              type="button"
              className="button"
              onClick={() =>
                saveCopy('hand-up everything', classParcel(state, ids, me), ids, words.copiedClass)
              }
            >
              {words.copyClass}
            </button>
            <button type="button" className="button quiet" onClick={() => setErasing(rows)}>
              {eraseWords.all}
            </button>
          </div>
        </>
      )}
      {erasing.length > 0 && (
        <EraseDialog
          of={erasing}
          onClose={() => setErasing([])}
          onYes={() => {
            const gone = erasing.map(({ id }) => id);
            setErasing([]);
            void erase(gone).then(
              () => onSay(eraseWords.done(gone.length)),
              () => onSay(dataWords.trouble),
            );
          }}
        />
      )}
    </section>
  );
}

function findRows(rows: readonly KeptRow[], typed: string): readonly KeptRow[] {
  const wanted = plain(typed);
  return wanted === '' ? rows : rows.filter(({ nickname }) => plain(nickname).includes(wanted));
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .trim()
    .toLowerCase();
}
