// The form for one more grown-up: their kind, their name, and a PIN if they are there to type it.

import { useState } from 'preact/hooks';
import type { StaffKind } from '../../../practice/job.ts';
import { type PinFault, pinFault } from '../../../practice/pin.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { gateWords, kindWords, grownUpWords as words } from '../../../strings/en/desk.ts';
import { Field } from '../../frame/Field.tsx';
import { NewPin } from '../../frame/NewPin.tsx';
import { Select } from '../../frame/Select.tsx';
import { SmallForm } from '../../frame/SmallForm.tsx';
import type { SayForClass, SayInCorner } from '../../said.ts';
import { kindOrder } from './kind-order.ts';
import { type NameFault, nameFault } from './staff-name.ts';

const nobody = { pin: '', again: '' } as const;

export function AddGrownUp({
  state,
  note,
  freshId,
  onSay,
  setPin,
  forgetPin,
}: {
  readonly state: ClassState;
  readonly note: SayForClass;
  readonly freshId: () => string;
  readonly onSay: SayInCorner;
  readonly setPin: (staff: string, pin: string) => Promise<void>;
  readonly forgetPin: (staff: string) => void;
}) {
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<StaffKind>('counselor');
  const [name, setName] = useState('');
  const [typed, setTyped] = useState<{ readonly pin: string; readonly again: string }>(nobody);
  const [faults, setFaults] = useState<{ readonly name?: NameFault; readonly pin?: PinFault }>({});
  const [busy, setBusy] = useState(false);
  const close = (): void => {
    setOpen(false);
    setName('');
    setTyped(nobody);
    setFaults({});
    setBusy(false);
  };
  const add = async (): Promise<void> => {
    const named = nameFault(
      name,
      state.staff.map((each) => each.name),
    );
    const isHere = typed.pin !== '' || typed.again !== '';
    const pinned = isHere ? pinFault(typed.pin, typed.again) : undefined;
    setFaults({ ...(named ? { name: named } : {}), ...(pinned ? { pin: pinned } : {}) });
    if (named || pinned) return;
    setBusy(true);
    const id = freshId();
    if (isHere) await setPin(id, typed.pin);
    note({ type: 'StaffNamed', staff: id, kind, name: name.trim() });
    onSay(words.added(name.trim()), () => {
      note({ type: 'StaffLeft', staff: id });
      forgetPin(id);
    });
    close();
  };
  if (!open)
    return (
      <button type="button" className="button first" onClick={() => setOpen(true)}>
        {words.add}
      </button>
    );
  return (
    <SmallForm
      save={busy ? gateWords.signIn.busy : words.save}
      busy={busy}
      onSave={() => void add()}
      onCancel={close}
    >
      <h2>{words.add}</h2>
      <Select
        label={words.addKind}
        value={kind}
        offers={kindOrder.map((each) => [each, kindWords[each].is] as const)}
        onChoose={setKind}
      />
      <Field
        label={gateWords.setUp.as}
        value={name}
        focus
        maxLength={80}
        error={faults.name && gateWords.name[faults.name]}
        onInput={setName}
      />
      <NewPin {...typed} fault={faults.pin} onChange={setTyped} />
      <p className="desk-hint">{words.pinOptional}</p>
    </SmallForm>
  );
}
