// Today: what waits for the adult who is signed in, what waits for others, and trainings with a day.
import { useMemo } from 'preact/hooks';
import './today.css';
import type { StaffKind } from '../../../practice/job.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { projectWaiting } from '../../../progress/class/waiting.ts';
import { kindWords } from '../../../strings/en/desk.ts';
import { todayWords as words } from '../../../strings/en/desk-today.ts';
import type { Desk } from '../../desk.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import { StartHint } from '../../people/start/StartHint.tsx';
import { RetentionDue } from '../data/RetentionDue.tsx';
import { Due } from './Due.tsx';
import { Lately } from './Lately.tsx';
import { Trainings } from './Trainings.tsx';
import { WaitingList } from './WaitingList.tsx';
import { lineFor } from './waiting-line.ts';

export function TodayScreen({ desk }: { readonly desk: Desk }) {
  const { state, me, today, spoken } = desk;
  const waiting = useMemo(() => projectWaiting(state, me, today), [state, me, today]);
  const others = waiting.filter(({ mine }) => !mine);
  return (
    <div className="today beside" data-screen="desk-today">
      <DeskHeading>{words.title}</DeskHeading>
      <StartHint state={desk.state} onGo={desk.onGo} />
      <RetentionDue
        state={desk.state}
        me={desk.me}
        today={desk.today}
        route={desk.route}
        spoken={desk.spoken}
        onGo={desk.onGo}
      />
      <WaitingList
        spoken={desk.spoken}
        later={desk.later}
        putAside={desk.putAside}
        isAside={desk.isAside}
        held={desk.held}
        baseOf={desk.baseOf}
        onGo={desk.onGo}
        title={words.waits}
        waiting={waiting.filter(({ mine }) => mine)}
        about={words.nothingAbout}
      />
      <div className="stack loose">
        <Due state={desk.state} me={desk.me} today={desk.today} dated={desk.dated} onGo={desk.onGo} />
        <Lately state={desk.state} me={desk.me} today={desk.today} spoken={desk.spoken} onGo={desk.onGo} />
        <Trainings
          state={desk.state}
          me={desk.me}
          today={desk.today}
          spoken={desk.spoken}
          note={desk.note}
          freshId={desk.freshId}
          onSay={desk.onSay}
        />
        {others.length > 0 && (
          <section className="stack card paper" aria-labelledby="today-others">
            <h2 id="today-others">{words.others}</h2>
            <ul className="rows">
              {others.map((each) => (
                <li key={each.key}>
                  {lineFor(each, spoken).says}{' '}
                  <span className="chip">{words.whose(namesOf(each.by, state.staff))}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

/** The names of the class's adults of these kinds, or the kinds where it has none. */
function namesOf(by: readonly StaffKind[], staff: readonly StaffMember[]): string {
  const named = staff.filter(({ kind }) => by.includes(kind)).map(({ name }) => name);
  return (named.length > 0 ? named : by.map((kind) => kindWords[kind].the)).join(words.or);
}
