// Getting started: the classes of this device, a new class, students in no class, the school's people, and the demo class.
import { useMemo } from 'preact/hooks';
import './start.css';
import { isDemo } from '../../../progress/class/demo.ts';
import { startWords as words } from '../../../strings/en/start.ts';
import type { Desk } from '../../desk.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import { ClassScreen } from './ClassScreen.tsx';
import { DemoClass } from './DemoClass.tsx';
import { LooseStudents } from './LooseStudents.tsx';
import { MakeClass } from './MakeClass.tsx';
import { SchoolPeopleForm } from './SchoolPeopleForm.tsx';
import { whoIsIn } from './who-is-in.ts';

export function StartScreen({ desk }: { readonly desk: Desk }) {
  const { state, route, onGo } = desk;
  const { open, loose } = useMemo(() => whoIsIn(state), [state]);
  const chosen = open.find(({ id }) => id === route.of);
  if (chosen) return <ClassScreen desk={desk} of={chosen} />;
  return (
    <div className="stack loose" data-screen="desk-start">
      <DeskHeading>{words.title}</DeskHeading>
      <p>{words.about}</p>
      <section className="stack card paper" aria-labelledby="start-classes">
        <h2 id="start-classes">{words.classes}</h2>
        {open.length === 0 && <p>{words.noClasses}</p>}
        <ul className="rows">
          {open.map(({ id, name, band, learners }) => (
            <li key={id} className="row apart">
              <p>
                <strong>{name}</strong>
                {isDemo(id) && (
                  <span>
                    {' '}
                    <span className="chip">{words.demo}</span>
                  </span>
                )}
                <br />
                <span>{words.classLine(words.bands[band], learners.length)}</span>
              </p>
              <button
                type="button"
                className="button"
                aria-label={words.openOf(name)}
                onClick={() => onGo({ at: 'start', of: id })}
              >
                {words.open}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <MakeClass
        classes={open}
        onGo={onGo}
        freshId={desk.freshId}
        onSay={desk.onSay}
        sayAll={desk.store.sayAll}
        erase={desk.store.erase}
        random={desk.store.random}
        today={desk.today}
      />
      {loose.length > 0 && open.length > 0 && (
        <LooseStudents onSay={desk.onSay} sayAll={desk.store.sayAll} classes={open} loose={loose} />
      )}
      <SchoolPeopleForm onSay={desk.onSay} people={desk.store.people} keepPeople={desk.store.keepPeople} />
      <DemoClass state={desk.state} onSay={desk.onSay} sayAll={desk.store.sayAll} erase={desk.store.erase} />
    </div>
  );
}
