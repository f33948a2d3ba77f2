// The form to rename a grown-up.

import { useState } from 'preact/hooks';
import type { ClassState } from '../../../progress/class/class-state.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { gateWords, grownUpWords as words } from '../../../strings/en/desk.ts';
import { Field } from '../../frame/Field.tsx';
import { SmallForm } from '../../frame/SmallForm.tsx';
import type { SayForClass, SayInCorner } from '../../said.ts';
import { type NameFault, nameFault } from './staff-name.ts';

interface NameFormProps {
  readonly state: ClassState;
  readonly note: SayForClass;
  readonly onSay: SayInCorner;
  readonly member: StaffMember;
  readonly onDone: () => void;
}

export function NameForm({ state, note, onSay, member, onDone }: NameFormProps) {
  const { id, kind, name: before } = member;
  const [name, setName] = useState(before);
  const [fault, setFault] = useState<NameFault>();
  const save = (): void => {
    const others = state.staff.filter((each) => each.id !== id).map((each) => each.name);
    const problem = nameFault(name, others);
    setFault(problem);
    if (problem) return;
    const now = name.trim();
    if (now !== before) {
      note({ type: 'StaffNamed', staff: id, kind, name: now });
      onSay(words.renamed(now), () => note({ type: 'StaffNamed', staff: id, kind, name: before }));
    }
    onDone();
  };
  return (
    <SmallForm save={words.save} onSave={save} onCancel={onDone}>
      <Field
        label={gateWords.setUp.as}
        value={name}
        focus
        maxLength={80}
        error={fault && gateWords.name[fault]}
        onInput={setName}
      />
    </SmallForm>
  );
}
