// The end of the year: save a copy, make a new class for the same students, or erase everything.

import { useState } from 'preact/hooks';
import type { Parcel } from '../../../practice/facts/parcel.ts';
import { type Band, bands } from '../../../practice/terms.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { sees } from '../../../progress/class/who-sees.ts';
import { startWords } from '../../../strings/en/start.ts';
import type { DeskRoute } from '../../frame/desk-route.ts';
import { Field } from '../../frame/Field.tsx';
import { Select } from '../../frame/Select.tsx';
import { classParcel, wordsForCopy } from '../../look/data/parcels.ts';
import { TypedYes } from '../../look/data/TypedYes.tsx';
import type { SayInCorner, Word } from '../../said.ts';
import { wordsForRollBack, wordsForRollOver } from './make-class.ts';
import type { ClassWith } from './who-is-in.ts';

interface YearEndProps {
  readonly state: ClassState;
  readonly me: StaffMember;
  readonly freshId: () => string;
  readonly onGo: (route: DeskRoute) => void;
  readonly onSay: SayInCorner;
  readonly sayAll: (words: readonly Word[]) => Promise<void>;
  readonly erase: (learners: readonly string[]) => Promise<void>;
  readonly writeFile: (parcel: Parcel) => string;
  readonly download: (name: string, content: string | Uint8Array) => void;
  readonly of: ClassWith;
}

const words = startWords.year;

export function YearEnd({
  state,
  me,
  freshId,
  onGo,
  onSay,
  sayAll,
  erase,
  writeFile,
  download,
  of,
}: YearEndProps) {
  const { id, learners } = of;
  const ids = learners.map((one) => one.id);
  const [name, setName] = useState('');
  const [band, setBand] = useState<Band>(of.band);
  const [fault, setFault] = useState<string>();
  const trouble = (): void => onSay(startWords.saveTrouble);
  const rollOver = (): void => {
    const called = name.trim();
    setFault(called === '' ? startWords.make.noName : undefined);
    if (called === '') return;
    const to = freshId();
    const undo = (): void => {
      void sayAll(wordsForRollBack({ from: id, to, name: of.name, band: of.band, learners: ids }))
        .then(() => {
          onSay(words.rolledBack(of.name));
          onGo({ at: 'start', of: id });
        })
        .catch(trouble);
    };
    void sayAll(wordsForRollOver({ from: id, to, name: called, band, learners: ids }))
      .then(() => {
        onSay(words.rolled(called), undo);
        onGo({ at: 'start', of: to });
      })
      .catch(trouble);
  };
  const archive = (): void => {
    download(`hand-up class ${of.name}`, writeFile(classParcel(state, ids, me, [id])));
    void sayAll(wordsForCopy(ids)).then(() => onSay(words.archived), trouble);
  };
  const eraseAll = (): void => {
    void erase(ids)
      .then(() => sayAll([{ draft: { type: 'ClassClosed', class: id } }]))
      .then(() => {
        onSay(words.erased(ids.length));
        onGo({ at: 'start' });
      })
      .catch(trouble);
  };
  if (!sees(me.kind, 'start:year-end'))
    return (
      <section className="stack card paper no-print" aria-labelledby="year-end">
        <h2 id="year-end">{words.title}</h2>
        <p>{words.notYours}</p>
      </section>
    );
  return (
    <section className="stack card paper no-print" aria-labelledby="year-end">
      <h2 id="year-end">{words.title}</h2>
      <div className="cards small few">
        <div className="stack left">
          <h3>{words.archive}</h3>
          <p>{words.archiveAbout}</p>
          <button type="button" className="button" onClick={archive}>
            {words.archive}
          </button>
        </div>
        <form
          className="stack left"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            rollOver();
          }}
        >
          <h3>{words.roll}</h3>
          <p>{words.rollAbout(ids.length)}</p>
          <Field label={words.rollName} value={name} maxLength={60} error={fault} onInput={setName} />
          <Select
            label={startWords.make.band}
            value={band}
            offers={bands.map((each) => [each, startWords.bands[each]] as const)}
            onChoose={setBand}
          />
          <button type="submit" className="button">
            {words.rollGo}
          </button>
        </form>
        <div className="stack left">
          <h3>{words.erase}</h3>
          <p>{words.eraseAbout(ids.length)}</p>
          <TypedYes
            name={of.name}
            label={words.eraseType(of.name)}
            not={words.eraseNot(of.name)}
            go={words.eraseGo}
            onYes={eraseAll}
          />
        </div>
      </div>
    </section>
  );
}
