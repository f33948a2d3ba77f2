// The deletion record: when, by whom, how many. No names.

import type { Day } from '../../../practice/days.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { dataWords } from '../../../strings/en/data.ts';
import { projectErasures } from './erasures.ts';
import { whoSaid } from './who-said.ts';

const words = dataWords.erase;

export function Erasures({
  state,
  spoken,
}: {
  readonly state: ClassState;
  readonly spoken: (day: Day) => string;
}) {
  const erasures = projectErasures(state);
  return (
    <section className="stack left card paper" aria-labelledby="data-erasures">
      <h2 id="data-erasures">{words.record}</h2>
      {erasures.length === 0 && <p>{words.recordNone}</p>}
      <ul>
        {erasures.map(({ day, by, count }) => {
          const who = by === undefined ? words.self : (whoSaid(state, by) ?? dataWords.kept.gone);
          return <li key={`${day} ${by}`}>{words.recordLine(spoken(day), who, count)}</li>;
        })}
      </ul>
    </section>
  );
}
