// Assigning: what, to whom and by when in three presses, and the follow-through of earlier assignments.
import { useMemo, useState } from 'preact/hooks';
import './assign.css';
import { projectFollowThrough } from '../../../progress/assign/follow-through.ts';
import { assignWords as words } from '../../../strings/en/assign.ts';
import type { Desk } from '../../desk.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import { Nobody } from '../../frame/Nobody.tsx';
import { useRoster } from '../../people/class/useRoster.tsx';
import { FollowThroughList } from './FollowThroughList.tsx';
import { GiveDesk } from './GiveDesk.tsx';
import { practises } from './practises.ts';

export function AssignScreen({ desk }: { readonly desk: Desk }) {
  const { state, today, route } = desk;
  const { roster, picker } = useRoster(state, route.of);
  const [part, setPart] = useState<'give' | 'given'>(route.of === 'given' ? 'given' : 'give');
  const all = useMemo(() => projectFollowThrough(state, practises, today), [state, today]);
  const given = useMemo(() => {
    const here = new Set(roster.learners.map(({ id }) => id));
    return all.filter(({ learners }) => learners.length === 0 || learners.some((id) => here.has(id)));
  }, [all, roster]);
  return (
    <div className="stack loose" data-screen="desk-assign">
      <header className="row">
        <DeskHeading>{words.title}</DeskHeading>
        {picker}
        <fieldset className="row close">
          <legend className="for-screen-readers">{words.parts}</legend>
          {(['give', 'given'] as const).map((each) => (
            <button
              key={each}
              type="button"
              className="pick bare tab"
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
        <GiveDesk
          key={roster.id}
          state={desk.state}
          today={desk.today}
          route={desk.route}
          spoken={desk.spoken}
          note={desk.note}
          freshId={desk.freshId}
          baseOf={desk.baseOf}
          onSay={desk.onSay}
          roster={roster}
          given={given}
        />
      ) : (
        <FollowThroughList
          today={desk.today}
          spoken={desk.spoken}
          dated={desk.dated}
          note={desk.note}
          freshId={desk.freshId}
          baseOf={desk.baseOf}
          onSay={desk.onSay}
          roster={roster}
          given={given}
        />
      )}
    </div>
  );
}
