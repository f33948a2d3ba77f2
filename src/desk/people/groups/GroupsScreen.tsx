// Small groups: make, rename, change and end them, see what each needs next, and rotate the class.
import { useMemo, useRef, useState } from 'preact/hooks';
import './groups.css';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { projectFollowThrough } from '../../../progress/assign/follow-through.ts';
import type { Group } from '../../../progress/class/classes.ts';
import { groupWords as words } from '../../../strings/en/groups.ts';
import type { Desk } from '../../desk.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import { Nobody } from '../../frame/Nobody.tsx';
import { practises } from '../../teach/assign/practises.ts';
import { PrintSheet } from '../../teach/facilitate/PrintSheet.tsx';
import { usePrinting } from '../../teach/facilitate/usePrinting.ts';
import { useRoster } from '../class/useRoster.tsx';
import { GroupCard } from './GroupCard.tsx';
import { GroupEdit } from './GroupEdit.tsx';
import { GroupNames, GroupsBig } from './GroupsBig.tsx';
import { isRotated, madeFrom } from './group-facts.ts';
import { Rotate } from './Rotate.tsx';

type Doing = { readonly what: 'make' | 'rotate' } | { readonly what: 'change'; readonly group: string };

export function GroupsScreen({ desk }: { readonly desk: Desk }) {
  const { state, today } = desk;
  const { roster, picker } = useRoster(state);
  const [doing, setDoing] = useState<Doing>();
  const root = useRef<HTMLDivElement>(null);
  const given = useMemo(() => projectFollowThrough(state, practises, today), [state, today]);
  const done = (): void => {
    setDoing(undefined);
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('.groups-make')?.focus());
  };
  const save = (group: Pick<Group, 'id' | 'name' | 'learners'>): void => {
    const before = roster.groups.find(({ id }) => id === group.id);
    desk.note(madeFrom(group, roster));
    desk.onSay(before ? words.kept(group.name) : words.made(group.name), () =>
      desk.note(before ? madeFrom(before, roster) : { type: 'GroupEnded', group: group.id }),
    );
    done();
  };
  const end = (group: Group): void => {
    desk.note({ type: 'GroupEnded', group: group.id });
    desk.onSay(words.ended(group.name), () => {
      desk.note(madeFrom(group, roster));
      desk.onSay(words.restored(group.name));
    });
    done();
  };
  const changing = doing?.what === 'change' ? doing.group : undefined;
  const [big, setBig] = useState(false);
  const { press, onPress, onPrinted } = usePrinting<'groups'>('groups');
  const nameOf = (id: string) => roster.learners.find((each) => each.id === id)?.named.nickname ?? '';
  const turned = roster.groups
    .filter(isRotated)
    .map(({ id, name, learners }) => ({ id, name, names: learners.map(nameOf) }));
  const editing = roster.groups.find(({ id }) => id === changing);
  return (
    <div ref={root} className="stack loose" data-screen="desk-groups">
      <header className="row">
        <div className="grow">
          <DeskHeading>{words.title}</DeskHeading>
          <p className="desk-hint">{words.about}</p>
        </div>
        <span>{picker}</span>
        {roster.learners.length > 0 && (
          <>
            <button
              type="button"
              className="button first groups-make"
              onClick={() => setDoing({ what: 'make' })}
            >
              <Icon name="person" /> {words.make}
            </button>
            <button type="button" className="button" onClick={() => setDoing({ what: 'rotate' })}>
              <Icon name="again" /> {words.rotate}
            </button>
          </>
        )}
        {turned.length > 0 && (
          <>
            <button type="button" className="button" onClick={() => setBig(true)}>
              <Icon name="eye" /> {words.big}
            </button>
            <button type="button" className="button" onClick={() => onPress('groups')}>
              <Icon name="download" /> {words.print}
            </button>
          </>
        )}
      </header>
      {(doing?.what === 'make' || editing) && (
        <GroupEdit
          key={`${roster.id} ${editing?.id}`}
          freshId={desk.freshId}
          baseOf={desk.baseOf}
          roster={roster}
          group={editing}
          onSave={save}
          onCancel={done}
        />
      )}
      {doing?.what === 'rotate' && (
        <Rotate
          key={roster.id}
          state={desk.state}
          today={desk.today}
          note={desk.note}
          freshId={desk.freshId}
          baseOf={desk.baseOf}
          onSay={desk.onSay}
          roster={roster}
          onDone={done}
        />
      )}
      {roster.learners.length === 0 ? (
        <Nobody says={words.nobody} onGo={desk.onGo} />
      ) : (
        roster.groups.length === 0 && !doing && <p className="card paper">{words.none}</p>
      )}
      {big && <GroupsBig groups={turned} onClose={() => setBig(false)} />}
      {turned.length > 0 && (
        <PrintSheet key={press} atOnce={press > 0} onPrinted={onPrinted}>
          <section>
            <h2>{words.bigTitle}</h2>
            <GroupNames groups={turned} />
          </section>
        </PrintSheet>
      )}
      <ul className="cards">
        {roster.groups.map((group, paper) => (
          <li key={group.id}>
            <GroupCard
              today={desk.today}
              spoken={desk.spoken}
              note={desk.note}
              freshId={desk.freshId}
              baseOf={desk.baseOf}
              onGo={desk.onGo}
              onSay={desk.onSay}
              roster={roster}
              group={group}
              given={given}
              paper={paper}
              onChange={() => setDoing({ what: 'change', group: group.id })}
              onEnd={() => end(group)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
