// How long practice is kept: the day from which the desk asks to erase it.

import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import type { Day } from '../../../practice/days.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { retentionOf } from '../../../progress/class/classes.ts';
import { dataWords } from '../../../strings/en/data.ts';
import { Field } from '../../frame/Field.tsx';
import type { SayForClass, SayInCorner } from '../../said.ts';

const words = dataWords.clock;

export function Retention({
  state,
  today,
  spoken,
  note,
  onSay,
}: {
  readonly state: ClassState;
  readonly today: Day;
  readonly spoken: (day: Day) => string;
  readonly note: SayForClass;
  readonly onSay: SayInCorner;
}) {
  const until = retentionOf(state.own);
  const [day, setDay] = useState(until ?? '');
  const [fault, setFault] = useState<string>();
  return (
    <section className="stack left card paper" aria-labelledby="data-clock">
      <h2 id="data-clock">{words.title}</h2>
      <p>
        <Changing text={until === undefined ? words.none : words.until(spoken(until))} />
        <span> {words.about}</span>
      </p>
      <form
        noValidate
        className="stack left"
        onSubmit={(event) => {
          event.preventDefault();
          const problem = day === '' ? words.noDay : day <= today ? words.past : undefined;
          setFault(problem);
          if (problem) return;
          note({ type: 'RetentionSet', until: day });
          onSay(words.saved(spoken(day)));
        }}
      >
        <Field kind="day" label={words.label} value={day} min={today} error={fault} onInput={setDay} />
        <button type="submit" className="button">
          {words.set}
        </button>
      </form>
    </section>
  );
}
