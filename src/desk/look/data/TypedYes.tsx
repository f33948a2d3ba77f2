// Confirms what cannot be undone: the adult has to type a name.
import { useState } from 'preact/hooks';
import { DeskForm } from '../../frame/DeskForm.tsx';
import { Field } from '../../frame/Field.tsx';

interface TypedYesProps {
  readonly name: string;
  readonly label: string;
  readonly not: string;
  readonly go: string;
  readonly onYes: () => void;
}

export function TypedYes({ name, label, not, go, onYes }: TypedYesProps) {
  const [typed, setTyped] = useState('');
  const [missed, setMissed] = useState(false);
  const send = (): void => {
    const same = plain(typed) === plain(name);
    setMissed(!same);
    if (same) onYes();
  };
  return (
    <DeskForm onSend={send}>
      <Field label={label} value={typed} error={missed ? not : undefined} onInput={setTyped} />
      <button type="submit" className="button">
        {go}
      </button>
    </DeskForm>
  );
}

function plain(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
