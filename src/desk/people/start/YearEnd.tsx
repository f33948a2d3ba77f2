// The end of the year: save a copy, make a new class for the same students, or erase everything.

import type { Parcel } from '../../../practice/facts/parcel.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { sees } from '../../../progress/class/who-sees.ts';
import { peopleWords } from '../../../strings/en/people.ts';
import { startWords } from '../../../strings/en/start.ts';
import type { DeskRoute } from '../../frame/desk-route.ts';
import { classParcel, wordsForCopy } from '../../look/data/parcels.ts';
import { TypedYes } from '../../look/data/TypedYes.tsx';
import type { SayInCorner, Word } from '../../said.ts';
import { RollOverForm } from '../students/RollOverForm.tsx';
import { openedBy, type RollOver, wordsForRollBack, wordsForRollOver } from '../students/roll-over.ts';
import { type ClassWith, whoIsIn } from './who-is-in.ts';

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
const rollWords = peopleWords.roll;

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
  const trouble = (): void => onSay(startWords.saveTrouble);
  const rollOver = (rolled: RollOver): void => {
    const undo = (): void => {
      void sayAll(wordsForRollBack(rolled))
        .then(() => {
          onSay(rollWords.rolledBack(of.name));
          onGo({ at: 'start', of: id });
        })
        .catch(trouble);
    };
    const opened = openedBy(rolled);
    void sayAll(wordsForRollOver(rolled))
      .then(() => {
        onSay(rollWords.rolled(opened.map(({ name }) => name)), undo);
        onGo(opened[0] ? { at: 'start', of: opened[0].id } : { at: 'start' });
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
        <RollOverForm
          key={id}
          from={of}
          classes={whoIsIn(state).open.filter((each) => each.id !== id)}
          freshId={freshId}
          onRoll={rollOver}
        />
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
