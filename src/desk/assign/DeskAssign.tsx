// The counselor's assigning: what, to whom, by when, in three presses; and what became of what was given.
import { useMemo, useState } from 'preact/hooks';
import { practises } from './practises.ts';
import './assign.css';
import { assignWords as words } from '../../kit/strings/assign.ts';
import { projectFollowThrough } from '../../progress/follow-through.ts';
import { projectRoster, type RosterClass } from '../../progress/roster.ts';
import type { Desk } from '../desk.ts';
import { DeskHeading } from '../frame/DeskHeading.tsx';
import { Nobody } from '../frame/Nobody.tsx';
import { FollowThrough } from './FollowThrough.tsx';
import { GiveDesk } from './GiveDesk.tsx';

export function DeskAssign({ desk }: { readonly desk: Desk }) {
  const { state, today, route } = desk;
  const rosters = useMemo(() => projectRoster(state), [state]);
  const [at, setAt] = useState(() => rosterOf(rosters, route.of));
  const [part, setPart] = useState<'give' | 'given'>(route.of === 'given' ? 'given' : 'give');
  const roster = rosters[at] ?? (rosters[0] as RosterClass);
  const all = useMemo(() => projectFollowThrough(state, practises, today), [state, today]);
  const given = useMemo(() => {
    const here = new Set(roster.learners.map(({ id }) => id));
    return all.filter(({ learners }) => learners.length === 0 || learners.some((id) => here.has(id)));
  }, [all, roster]);
  return (
    <div className="desk-assign" data-screen="desk-assign">
      <header className="desk-assign-head">
        <DeskHeading>{words.title}</DeskHeading>
        {rosters.length > 1 && (
          <label className="desk-assign-class">
            {words.class}
            <select value={at} onChange={(event) => setAt(Number(event.currentTarget.value))}>
              {rosters.map(({ id, name }, index) => (
                <option key={id} value={index}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <fieldset className="desk-assign-parts">
          <legend className="for-screen-readers">{words.parts}</legend>
          {(['give', 'given'] as const).map((each) => (
            <button
              key={each}
              type="button"
              className="tab"
              aria-pressed={each === part}
              onClick={() => setPart(each)}
            >
              {each === 'give' ? words.give : words.given(given.length)}
            </button>
          ))}
        </fieldset>
      </header>
      {roster.learners.length === 0 ? (
        <Nobody says={words.nobody} onGo={desk.onGo} />
      ) : part === 'give' ? (
        <GiveDesk key={roster.id} desk={desk} roster={roster} given={given} />
      ) : (
        <FollowThrough desk={desk} roster={roster} given={given} />
      )}
    </div>
  );
}

/** The class that a group or a student is in; the first where nothing is said. */
function rosterOf(rosters: readonly RosterClass[], of: string | undefined): number {
  const found = rosters.findIndex(
    ({ learners, groups }) => learners.some(({ id }) => id === of) || groups.some(({ id }) => id === of),
  );
  return Math.max(0, found);
}
