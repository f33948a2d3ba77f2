// The table of students and their given work: who has it, who began, who handed in and when, and of whom nothing is known yet.
import { Changing } from '../../../kit/Changing.tsx';
import type { Day } from '../../../practice/days.ts';
import type { WorkRow } from '../../../progress/assign/work-rows.ts';
import { dataWords } from '../../../strings/en/data.ts';

interface WorkTableProps {
  readonly rows: readonly WorkRow[];
  readonly spoken: (day: Day) => string;
}

const words = dataWords.work;

export function WorkTable({ rows, spoken }: WorkTableProps) {
  return (
    <section className="stack left card paper" aria-labelledby="data-work">
      <h2 id="data-work">{words.title}</h2>
      <p>{words.count(rows.filter(({ step }) => step === 'done').length, rows.length)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: in a narrow window the table is scrolled by keyboard too. */}
      <section className="data-table whole" aria-label={words.table} tabIndex={0}>
        <table className="work-table table">
          <thead>
            <tr>
              {[words.who, words.where, words.file].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-step={row.step}>
                <th scope="row">
                  <bdi>{row.nickname}</bdi>
                </th>
                <td>
                  <span className="chip">
                    <Changing text={stepSaid(row, spoken)} />
                  </span>
                  <Changing text={moreSaid(row)} />
                </td>
                <td>
                  <Changing text={fileSaid(row, spoken)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="desk-hint">{words.honest}</p>
    </section>
  );
}

function stepSaid({ step, handedIn, doneHere }: WorkRow, spoken: WorkTableProps['spoken']): string {
  if (step !== 'done') return words.steps[step];
  if (doneHere !== undefined) return words.doneHere(spoken(doneHere));
  return handedIn === undefined ? words.done : words.handedIn(spoken(handedIn));
}

function moreSaid({ step, given, finished, late }: WorkRow): string {
  const parts = [
    ...(step !== 'done' && given > 1 ? [words.ofGiven(finished, given)] : []),
    ...(late ? [words.late] : []),
  ];
  return parts.length === 0 ? '' : ` ${parts.join(' · ')}`;
}

function fileSaid({ handedIn, isHere }: WorkRow, spoken: WorkTableProps['spoken']): string {
  return handedIn !== undefined ? spoken(handedIn) : isHere ? words.here : words.noFile;
}
