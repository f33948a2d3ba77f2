// Rotating the class: shows a mix of groups and which students have met before. It is recorded only when the adult keeps it.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { Day } from '../../../practice/days.ts';
import { dayNumber } from '../../../practice/days.ts';
import { meetings, rotateGroups } from '../../../progress/assign/rotate-groups.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import type { RosterClass } from '../../../progress/class/roster.ts';
import { groupWords as words } from '../../../strings/en/groups.ts';
import type { SayForClass, SayInCorner } from '../../said.ts';
import { Face } from '../../teach/assign/Face.tsx';
import { groupsSoFar, isRotated, madeFrom, rotatedId } from './group-facts.ts';
import { TickList } from './TickList.tsx';

interface RotateProps {
  readonly state: ClassState;
  readonly today: Day;
  readonly note: SayForClass;
  readonly freshId: () => string;
  readonly baseOf: (learner: string) => string | undefined;
  readonly onSay: SayInCorner;
  readonly roster: RosterClass;
  readonly onDone: () => void;
}

const sizes = [3, 4] as const;
const fewest = 4;
/** Seeds reserved for each day, so that each day begins with a new mix. */
const mixesADay = 100;

export function Rotate({ state, today, note, freshId, baseOf, onSay, roster, onDone }: RotateProps) {
  const [size, setSize] = useState<3 | 4>(3);
  const [mix, setMix] = useState(0);
  const [away, setAway] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const before = useMemo(() => groupsSoFar(state.own), [state.own]);
  const here = useMemo(
    () => roster.learners.map(({ id }) => id).filter((id) => !away.includes(id)),
    [roster, away],
  );
  const seed = dayNumber(today) * mixesADay + mix;
  const groups = useMemo(
    () => rotateGroups({ learners: here, size, before, seed }),
    [here, size, before, seed],
  );
  const met = useMemo(() => meetings(before), [before]);
  const again = [...meetings(groups).keys()].filter((pair) => met.has(pair));
  const last = roster.groups.filter(isRotated);
  const nameOf = (id: string) => roster.learners.find((each) => each.id === id)?.named.nickname ?? '';
  const keep = (): void => {
    const taken = new Set(roster.groups.filter((group) => !isRotated(group)).map(({ name }) => name));
    const names = words.names.filter((name) => !taken.has(name));
    const fresh = groups.map((learners, at) => ({
      id: rotatedId(freshId()),
      learners,
      name: names[at] ?? words.numbered(at + 1),
    }));
    for (const { id } of last) note({ type: 'GroupEnded', group: id });
    for (const group of fresh) note(madeFrom(group, roster));
    onSay(words.keptAll(fresh.length), () => {
      for (const { id } of fresh) note({ type: 'GroupEnded', group: id });
      for (const group of last) note(madeFrom(group, roster));
      onSay(words.rotationUndone);
    });
    onDone();
  };
  return (
    <section className="stack card paper" aria-labelledby="rotate-title">
      <h2 ref={heading} id="rotate-title" tabIndex={-1}>
        {words.rotateTitle}
      </h2>
      <p>{words.rotateAbout}</p>
      <fieldset className="row">
        <legend>{words.size}</legend>
        {sizes.map((each) => (
          <label key={each} className="tick">
            <input type="radio" name="rotate-size" checked={size === each} onChange={() => setSize(each)} />
            {words.sizes[each]}
          </label>
        ))}
      </fieldset>
      <details>
        <summary>{words.away}</summary>
        <TickList learners={roster.learners} ticked={away} baseOf={baseOf} onTicked={setAway} />
      </details>
      {here.length < fewest ? (
        <p role="status">
          <Changing text={words.tooFew} />
        </p>
      ) : (
        <>
          <p role="status">
            <Changing text={again.length === 0 ? words.fresh : words.some(again.length)} />
          </p>
          <ol className="rotate-groups cards small">
            {groups.map((learners, at) => (
              <li key={learners.join(' ')} className="stack close" data-paper={at % 6}>
                {learners.map((id) => (
                  <span key={id} className="rotate-who">
                    <Face base={baseOf(id)} nickname={nameOf(id)} /> <bdi>{nameOf(id)}</bdi>
                  </span>
                ))}
              </li>
            ))}
          </ol>
          {last.length > 0 && <p className="desk-hint">{words.replaces(last.length)}</p>}
        </>
      )}
      <div className="row">
        <button type="button" className="button first" disabled={here.length < fewest} onClick={keep}>
          {words.keepThese}
        </button>
        <button
          type="button"
          className="button"
          disabled={here.length < fewest}
          onClick={() => setMix(mix + 1)}
        >
          <Icon name="again" /> {words.another}
        </button>
        <button type="button" className="button quiet" onClick={onDone}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}
