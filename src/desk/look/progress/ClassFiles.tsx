// The class on paper and in files: a print, a spreadsheet, statements for a record store. Each is noted for the students it is about.
import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { ProgressRow } from '../../../progress/class/progress-rows.ts';
import { rubricWords } from '../../../strings/en/micro-skills.ts';
import { progressWords } from '../../../strings/en/progress.ts';
import { wayWords } from '../../../strings/en/sheet.ts';
import type { Desk } from '../../desk.ts';
import { classParcel } from '../data/parcels.ts';
import { noteCopies } from './note-looks.ts';

interface ClassFilesProps {
  readonly desk: Desk;
  /** Who is listed. */
  readonly rows: readonly ProgressRow[];
  /** What they are called together: the class's name, as a rule. */
  readonly called: string | undefined;
}

const words = progressWords.files;

export function ClassFiles({ desk, rows, called = words.everyone }: ClassFilesProps) {
  const [told, setTold] = useState('');
  const ids = rows.map(({ id }) => id);
  const save = async (kind: 'csv' | 'jsonl'): Promise<void> => {
    const files = await import('./class-files.ts');
    const parcel = classParcel(desk.state, ids, desk.me);
    const csvWords = {
      columns: words.columns,
      rubric: rubricWords,
      levels: progressWords.levels,
      way: (title: string, status: keyof typeof wayWords) => `${title}: ${wayWords[status]}`,
    };
    const name =
      kind === 'csv'
        ? files.saveCsv(words.csvName(called, desk.today), parcel, ids, desk.today, csvWords)
        : files.saveXapi(words.xapiName(called, desk.today), parcel, ids);
    noteCopies(
      { state: desk.state, me: desk.me, today: desk.today, sayAll: desk.store.sayAll, onSay: desk.onSay },
      ids,
    );
    setTold(words.saved(name));
  };
  return (
    <details className="progress-files no-print">
      <summary className="button">
        <Icon name="download" /> {words.title}
      </summary>
      <div className="stack left part paper">
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
                    state: desk.state,
                    me: desk.me,
                    today: desk.today,
                    sayAll: desk.store.sayAll,
                    onSay: desk.onSay,
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
            <p className="progress-hint">{words.csvAbout}</p>
            <button type="button" className="button" onClick={() => void save('jsonl')}>
              {words.xapi}
            </button>
            <p className="progress-hint">{words.xapiAbout}</p>
          </>
        )}
        <p role="status">
          <Changing text={told} />
        </p>
      </div>
    </details>
  );
}
