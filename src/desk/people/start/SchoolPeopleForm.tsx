// The form for the school's adults and crisis numbers on this device's real-person sheet. They are never facts.

import { useState } from 'preact/hooks';
import type { SchoolPeople } from '../../../practice/help-numbers.ts';
import { countries } from '../../../practice/help-numbers.ts';
import { startWords } from '../../../strings/en/start.ts';
import { DeskForm } from '../../frame/DeskForm.tsx';
import { Field } from '../../frame/Field.tsx';
import { Select } from '../../frame/Select.tsx';
import type { SayInCorner } from '../../said.ts';
import { mostLines, readPeople, writtenNumbers } from './school-people.ts';

const words = startWords.people;

export function SchoolPeopleForm({
  onSay,
  people,
  keepPeople,
}: {
  readonly onSay: SayInCorner;
  readonly people: () => SchoolPeople;
  readonly keepPeople: (people: SchoolPeople) => void;
}) {
  const [before] = useState(people);
  const [adults, setAdults] = useState(before.adults.join('\n'));
  const [numbers, setNumbers] = useState(writtenNumbers(before));
  const [country, setCountry] = useState(before.country);
  const [fault, setFault] = useState<string>();
  const send = (): void => {
    const read = readPeople(adults, numbers, country);
    setFault(read.ok ? undefined : read.why === 'many' ? words.many(mostLines) : words.noNumber(read.line));
    if (!read.ok) return;
    keepPeople(read.people);
    onSay(words.saved);
  };
  return (
    <section className="stack card paper" aria-labelledby="start-people">
      <h2 id="start-people">{words.title}</h2>
      <p>{words.about}</p>
      <DeskForm onSend={send}>
        <div className="cards small few">
          <Field
            kind="lines"
            label={words.adults}
            hint={words.adultsHint}
            value={adults}
            onInput={setAdults}
          />
          <Field
            kind="lines"
            label={words.numbers}
            hint={words.numbersHint}
            error={fault}
            value={numbers}
            onInput={setNumbers}
          />
        </div>
        <Select
          label={words.country}
          value={country}
          offers={countries.map((each) => [each, words.countries[each]] as const)}
          onChoose={setCountry}
        />
        <p>{words.calls[country]}</p>
        <div className="row">
          <button type="submit" className="button">
            {words.save}
          </button>
        </div>
      </DeskForm>
    </section>
  );
}
