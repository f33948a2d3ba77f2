// How a list was read: its first rows, the column that is the name, and its letters. One press takes another.
import { Changing } from '../../../kit/Changing.tsx';
import { startWords } from '../../../strings/en/start.ts';
import { Select } from '../../frame/Select.tsx';
import { type ColumnReading, takes } from './list-names.ts';
import type { ListReading } from './useListReading.ts';

const words = startWords.make.how;

export function HowRead({ reading }: { readonly reading: ListReading }) {
  const { read, chosen, onChosen } = reading;
  const table = read?.reading;
  const guess = read?.guess;
  const isTable = table && (width(table) > 1 || table.took !== undefined);
  if (!isTable && !guess) return null;
  const asks = guess !== undefined || table?.isSure === false;
  return (
    <details className="how-read" open={asks}>
      <summary>{words.title}</summary>
      <div className="stack">
        {isTable && !table.isSure && <p>{words.unsure}</p>}
        {isTable && <Columns table={table} onColumn={(column) => onChosen({ ...chosen, column })} />}
        {table?.took && (
          <div className="row">
            {takes.map((took) => (
              <button
                key={took}
                type="button"
                className="button"
                aria-pressed={table.took === took}
                onClick={() => onChosen({ ...chosen, took })}
              >
                {words.took[took]}
              </button>
            ))}
          </div>
        )}
        {guess && (
          <>
            <p>{words.letters}</p>
            <Select
              label={words.lettering}
              value={guess.as}
              offers={[guess.as, ...guess.others].map((each) => [each, words.letterings[each]] as const)}
              onChoose={(lettering) => onChosen({ ...chosen, lettering })}
            />
          </>
        )}
      </div>
    </details>
  );
}

interface ColumnsProps {
  readonly table: ColumnReading;
  readonly onColumn: (column: number) => void;
}

function Columns({ table, onColumn }: ColumnsProps) {
  const columns = Array.from({ length: width(table) }, (_, at) => at);
  const nameOf = (at: number): string => table.headings?.[at] || words.column(at + 1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too.
    <section className="how-read-table" tabIndex={0} aria-label={words.rows}>
      <table>
        <thead>
          <tr>
            {columns.map((at) => (
              <th key={at} scope="col">
                <span>{nameOf(at)}</span>
                <button
                  type="button"
                  className="button"
                  aria-pressed={table.from.includes(at)}
                  aria-label={words.takeOf(nameOf(at))}
                  onClick={() => onColumn(at)}
                >
                  <Changing text={table.from.includes(at) ? words.taken : words.take} />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join('\n')}>
              {columns.map((at) => (
                <td key={at} data-taken={table.from.includes(at) || undefined}>
                  <bdi>{row[at]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function width({ headings = [], rows }: ColumnReading): number {
  return Math.max(headings.length, ...rows.map((row) => row.length));
}
