// The class on paper and in files: a print, a spreadsheet, statements for a record store. Each time, a fact records for every student in it that a copy was taken.

import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { Day } from '../../../practice/days.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import type { ProgressRow } from '../../../progress/class/progress-rows.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { rubricWords } from '../../../strings/en/micro-skills.ts';
import { progressWords } from '../../../strings/en/progress.ts';
import { wayWords } from '../../../strings/en/sheet.ts';
import type { SayInCorner, Word } from '../../said.ts';
import { classParcel } from '../data/parcels.ts';
import { noteCopies } from './note-looks.ts';

interface ClassFilesProps {
  readonly state: ClassState;
  readonly me: StaffMember;
  readonly today: Day;
  readonly onSay: SayInCorner;
  readonly sayAll: (words: readonly Word[]) => Promise<void>;
  /** The students to print or save. */
  readonly rows: readonly ProgressRow[];
  /** A name for them together: usually the class's. */
  readonly called: string | undefined;
}

const words = progressWords.files;

export function ClassFiles({
  state,
  me,
  today,
  onSay,
  sayAll,
  rows,
  called = words.everyone,
}: ClassFilesProps) {
  const [told, setTold] = useState('');
  const ids = rows.map(({ id }) => id);
  const save = async (kind: 'csv' | 'jsonl'): Promise<void> => {
    const files = await import('./class-files.ts');
    const parcel = classParcel(state, ids, me);
    const csvWords = {
      columns: words.columns,
      rubric: rubricWords,
      levels: progressWords.levels,
      way: (title: string, status: keyof typeof wayWords) => `${title}: ${wayWords[status]}`,
    };
    const name =
      kind === 'csv'
        ? files.saveCsv(words.csvName(called, today), parcel, ids, today, csvWords)
        : files.saveXapi(words.xapiName(called, today), parcel, ids);
    noteCopies({ state, me, today, sayAll, onSay }, ids);
    setTold(words.saved(name));
  };
  return (
    <details className="progress-files no-print">
      <summary className="button">
        <Icon name="download" /> {words.title}
      </summary>
      <div className="stack left card paper">
        {rows.length === 0 ? (
          <p>{words.nobody}</p>
        ) : (
          <>
            <p>
              {words.about(rows.length)} {words.noted}
            </p>
            <button
              type="button"
              className="button"
              onClick={() => {
                noteCopies(
                  {
                    state,
                    me,
                    today,
                    sayAll,
                    onSay,
                  },
                  ids,
                );
                print();
              }}
            >
              {words.print}
            </button>
            <button type="button" className="button" onClick={() => void save('csv')}>
              {words.csv}
            </button>
            <p className="soft">{words.csvAbout}</p>
            <button type="button" className="button" onClick={() => void save('jsonl')}>
              {words.xapi}
            </button>
            <p className="soft">{words.xapiAbout}</p>
          </>
        )}
        <p role="status">
          <Changing text={told} />
        </p>
      </div>
    </details>
  );
}
