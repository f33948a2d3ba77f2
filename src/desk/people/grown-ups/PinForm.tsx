// A new PIN for a grown-up on this device; whoever is signed in may set one for somebody who forgot theirs.
import { useState } from 'preact/hooks';
import { type PinFault, pinFault } from '../../../device/pin.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { gateWords, grownUpWords as words } from '../../../strings/en/desk.ts';
import type { Desk } from '../../desk.ts';
import { NewPin } from '../../frame/NewPin.tsx';
import { SmallForm } from '../../frame/SmallForm.tsx';

interface PinFormProps {
  readonly desk: Desk;
  readonly member: StaffMember;
  readonly onDone: () => void;
}

export function PinForm({ desk, member, onDone }: PinFormProps) {
  const { pins, onSay } = desk;
  const { id, name } = member;
  const [typed, setTyped] = useState({ pin: '', again: '' });
  const [fault, setFault] = useState<PinFault>();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    const problem = pinFault(typed.pin, typed.again);
    setFault(problem);
    if (problem) return;
    setBusy(true);
    await pins.set(id, typed.pin);
    onSay(words.pinKept(name));
    onDone();
  };
  return (
    <SmallForm
      save={busy ? gateWords.signIn.busy : words.save}
      busy={busy}
      onSave={() => void save()}
      onCancel={onDone}
    >
      <NewPin {...typed} fault={fault} focus onChange={setTyped} />
    </SmallForm>
  );
}
