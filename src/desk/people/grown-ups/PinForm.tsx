// The form for a grown-up's new PIN on this device. Any adult who is signed in may set one for another who forgot theirs.

import { useState } from 'preact/hooks';
import { type PinFault, pinFault } from '../../../practice/pin.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { gateWords, grownUpWords as words } from '../../../strings/en/desk.ts';
import { NewPin } from '../../frame/NewPin.tsx';
import { SmallForm } from '../../frame/SmallForm.tsx';
import type { SayInCorner } from '../../said.ts';

interface PinFormProps {
  readonly onSay: SayInCorner;
  readonly setPin: (staff: string, pin: string) => Promise<void>;
  readonly member: StaffMember;
  readonly onDone: () => void;
}

export function PinForm({ onSay, setPin, member, onDone }: PinFormProps) {
  const { id, name } = member;
  const [typed, setTyped] = useState({ pin: '', again: '' });
  const [fault, setFault] = useState<PinFault>();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    const problem = pinFault(typed.pin, typed.again);
    setFault(problem);
    if (problem) return;
    setBusy(true);
    await setPin(id, typed.pin);
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
