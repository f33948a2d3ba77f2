// The grown-ups of the class: rename, a new PIN, add, remove.
import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import './grown-ups.css';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { isDemo } from '../../../progress/class/demo.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { deskWords, kindWords, grownUpWords as words } from '../../../strings/en/desk.ts';
import type { Desk } from '../../desk.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import { AddGrownUp } from './AddGrownUp.tsx';
import { NameForm } from './NameForm.tsx';
import { PinForm } from './PinForm.tsx';

export function GrownUpsScreen({ desk }: { readonly desk: Desk }) {
  const { state, me, pins, spoken } = desk;
  const [at, setAt] = useState<{ readonly who: string; readonly form: 'name' | 'pin' }>();
  const close = (): void => setAt(undefined);
  return (
    <div className="grown-ups stack loose" data-screen="desk-grown-ups">
      <DeskHeading>{words.title}</DeskHeading>
      <p>{words.about}</p>
      {pins.anew && <p className="desk-anew paper">{deskWords.anew(spoken(pins.anew))}</p>}
      <ul className="cards">
        {state.staff.map((member) => (
          <li key={member.id} className="stack card paper">
            <h2>
              <bdi>{member.name} </bdi>
              {member.id === me.id && <small>({words.you})</small>}
              {isDemo(member.id) && <span className="chip">{deskWords.demo}</span>}
            </h2>
            <p>{kindWords[member.kind].is}</p>
            <p className="desk-hint">
              <Icon name="lock" /> <Changing text={pins.has(member.id) ? words.pin : words.noPin} />
            </p>
            {at?.who === member.id && at.form === 'name' ? (
              <NameForm
                state={desk.state}
                note={desk.note}
                onSay={desk.onSay}
                member={member}
                onDone={close}
              />
            ) : at?.who === member.id ? (
              <PinForm onSay={desk.onSay} setPin={desk.pins.set} member={member} onDone={close} />
            ) : (
              <Buttons desk={desk} member={member} onForm={(form) => setAt({ who: member.id, form })} />
            )}
          </li>
        ))}
        <li className="stack card paper grown-ups-add">
          <AddGrownUp
            state={desk.state}
            note={desk.note}
            freshId={desk.freshId}
            onSay={desk.onSay}
            setPin={desk.pins.set}
            forgetPin={desk.pins.forget}
          />
        </li>
      </ul>
      <p className="desk-hint">{words.device}</p>
    </div>
  );
}

interface ButtonsProps {
  readonly desk: Desk;
  readonly member: StaffMember;
  readonly onForm: (form: 'name' | 'pin') => void;
}

function Buttons({ desk, member, onForm }: ButtonsProps) {
  const { state, me, pins, note, onSay } = desk;
  const { id, kind, name } = member;
  const ofKind = state.staff.filter((each) => each.kind === kind);
  const last = kind === 'teacher' && ofKind.length === 1;
  const remove = (): void => {
    note({ type: 'StaffLeft', staff: id });
    const wasCounselor = kind === 'counselor' && ofKind.length === 1;
    // An adult who removes themselves is signed out and could not press Undo.
    onSay(
      (wasCounselor ? words.removedCounselor : words.removed)(name),
      id === me.id ? undefined : () => note({ type: 'StaffNamed', staff: id, kind, name }),
    );
  };
  const pin = pins.has(id) ? words.newPin : words.setPin;
  return (
    <div className="row">
      <button
        type="button"
        className="button"
        aria-label={words.of(words.rename, name)}
        onClick={() => onForm('name')}
      >
        {words.rename}
      </button>
      <button type="button" className="button" aria-label={words.of(pin, name)} onClick={() => onForm('pin')}>
        {pin}
      </button>
      {last ? (
        <p className="desk-hint">{words.lastTeacher}</p>
      ) : (
        <button
          type="button"
          className="button quiet"
          aria-label={words.of(words.remove, name)}
          onClick={remove}
        >
          {words.remove}
        </button>
      )}
    </div>
  );
}
