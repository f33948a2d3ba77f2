// The Data screen: collect files, hand out assignments, see what is kept and for how long, and read or print the project's pages.
import './data.css';
import { useMemo } from 'preact/hooks';
import { projectWork } from '../../../progress/assign/work-rows.ts';
import { sees } from '../../../progress/class/who-sees.ts';
import { dataWords as words } from '../../../strings/en/data.ts';
import type { Desk } from '../../desk.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import { useRoster } from '../../people/class/useRoster.tsx';
import { Collect } from './Collect.tsx';
import { Erasures } from './Erasures.tsx';
import { FamilySheet } from './FamilySheet.tsx';
import { HandOut } from './HandOut.tsx';
import { KeptTable } from './KeptTable.tsx';
import { PlainPage } from './PlainPage.tsx';
import { Retention } from './Retention.tsx';
import { RetentionDue } from './RetentionDue.tsx';
import { WorkTable } from './WorkTable.tsx';

const pages = ['families', 'privacy', 'accessibility'] as const;

export function DataScreen({ desk }: { readonly desk: Desk }) {
  const { route, onGo, state, today, store } = desk;
  const { roster, picker } = useRoster(state);
  const rows = useMemo(
    () => projectWork(state, roster.learners, { today, device: store.device }),
    [state, roster, today, store],
  );
  if (route.of === 'families') return <FamilySheet state={desk.state} onGo={desk.onGo} />;
  if (route.of === 'privacy' || route.of === 'accessibility')
    return <PlainPage onGo={desk.onGo} page={route.of} />;
  return (
    <div className="data stack loose" data-screen="desk-data">
      <DeskHeading>{words.title}</DeskHeading>
      <p>{words.about}</p>
      {sees(desk.me.kind, 'data:files') ? (
        <>
          <RetentionDue
            state={desk.state}
            me={desk.me}
            today={desk.today}
            route={desk.route}
            spoken={desk.spoken}
            onGo={desk.onGo}
          />
          <div>{picker}</div>
          <div className="data-week beside">
            <div className="stack">
              <section className="stack left card paper" aria-labelledby="data-prepare">
                <h2 id="data-prepare">{words.week.title}</h2>
                <p>{words.week.about}</p>
                <button
                  type="button"
                  className="button first"
                  disabled={roster.learners.length === 0}
                  onClick={() => onGo({ at: 'week' })}
                >
                  {words.week.prepare}
                </button>
              </section>
              <Collect
                state={desk.state}
                today={desk.today}
                sayAll={desk.store.sayAll}
                takeIn={desk.store.takeIn}
                readFile={desk.store.readFile}
              />
            </div>
            {rows.length > 0 && <WorkTable rows={rows} spoken={desk.spoken} />}
          </div>
          <HandOut
            state={desk.state}
            onSay={desk.onSay}
            writeFile={desk.store.writeFile}
            download={desk.store.download}
            onlyHere={desk.store.onlyHere}
            giveLink={desk.store.giveLink}
          />
          <KeptTable
            state={desk.state}
            me={desk.me}
            spoken={desk.spoken}
            onSay={desk.onSay}
            sayAll={desk.store.sayAll}
            erase={desk.store.erase}
            writeFile={desk.store.writeFile}
            download={desk.store.download}
          />
          <div className="cards wide few">
            <Retention
              state={desk.state}
              today={desk.today}
              spoken={desk.spoken}
              note={desk.note}
              onSay={desk.onSay}
            />
            <Erasures state={desk.state} spoken={desk.spoken} />
          </div>
        </>
      ) : (
        <p className="stack left card paper">{words.notYours}</p>
      )}
      <section className="stack left card paper" aria-labelledby="data-pages">
        <h2 id="data-pages">{words.pages}</h2>
        <div className="row">
          {pages.map((page) => (
            <button
              key={page}
              type="button"
              className="button"
              onClick={() => onGo({ at: 'data', of: page })}
            >
              {words[page]}
            </button>
          ))}
        </div>
      </section>
    </div>
  );
}
