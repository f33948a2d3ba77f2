// The two-week launch plan as a checklist: what is next, with a button for everything a day needs.
import { Changing } from '../../../kit/Changing.tsx';
import './launch.css';
import { sees } from '../../../progress/class/who-sees.ts';
import { launchDays, launchWords as words } from '../../../strings/en/launch.ts';
import type { Desk } from '../../desk.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import { useRoster } from '../../people/class/useRoster.tsx';
import { PrintSheet } from '../facilitate/PrintSheet.tsx';
import { usePrinting } from '../facilitate/usePrinting.ts';
import { LaunchDay } from './LaunchDay.tsx';
import { LaunchSheet } from './LaunchSheet.tsx';
import {
  doneCount,
  type LaunchSheetName,
  nextDay,
  screenFor,
  type Thing,
  thingsByDay,
  ticked,
} from './launch-plan.ts';
import { useTicks } from './useTicks.ts';

const daysInAWeek = 5;

export function LaunchScreen({ desk }: { readonly desk: Desk }) {
  const { state, me, today, spoken } = desk;
  const { roster, picker } = useRoster(state);
  const { ready, press, onPress, onPrinted } = usePrinting<LaunchSheetName | undefined>(undefined);
  const { ticks, trouble, onTicks } = useTicks(desk, roster.id);
  const next = ticks && nextDay(ticks);
  const titleOf = (day: number): string => launchDays[day - 1]?.[0] ?? '';
  const isMine = (thing: Thing): boolean => {
    const at = screenFor(thing);
    return at === undefined || sees(me.kind, at);
  };
  return (
    <div className="launch-plan stack loose" data-screen="desk-launch">
      <header className="launch-head stack left card paper">
        <div>
          <DeskHeading>{words.title}</DeskHeading>
          <p>{words.about}</p>
        </div>
        {picker}
        <p className="launch-next note sun" role="status">
          <Changing
            text={
              !ticks ? words.reading : next === undefined ? words.allDone : words.next(next, titleOf(next))
            }
          />
        </p>
        <p className="desk-hint">
          <Changing text={trouble ? words[trouble] : words.kept} />
          {ticks && doneCount(ticks) > 0 && <span>{` ${words.begun(doneCount(ticks))}`}</span>}
        </p>
      </header>
      {[0, 1].map((week) => (
        <section key={week} className="stack" aria-labelledby={`launch-week-${week}`}>
          <h2 id={`launch-week-${week}`}>{words.week(week + 1)}</h2>
          <ol className="launch-days cards small">
            {thingsByDay.slice(week * daysInAWeek, (week + 1) * daysInAWeek).map((things, index) => {
              const day = week * daysInAWeek + index + 1;
              const on = ticks?.[day];
              return (
                <li key={day}>
                  <LaunchDay
                    day={day}
                    things={things.filter(isMine)}
                    done={on && spoken(on)}
                    isNext={day === next}
                    isReady={ticks !== undefined}
                    onTick={(isDone) => ticks && onTicks(ticked(ticks, day, isDone ? today : undefined))}
                    onGo={desk.onGo}
                    onPrint={onPress}
                  />
                </li>
              );
            })}
          </ol>
        </section>
      ))}
      {ready && (
        <PrintSheet key={press} atOnce onPrinted={onPrinted}>
          <LaunchSheet sheet={ready} />
        </PrintSheet>
      )}
    </div>
  );
}
