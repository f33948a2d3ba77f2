// The form for "not yet", with an optional note for the student.
import { useState } from 'preact/hooks';
import { todayWords as words } from '../../strings/en/desk-today.ts';
import { Field } from './Field.tsx';
import { SmallForm } from './SmallForm.tsx';

interface NotYetNoteProps {
  readonly nickname: string;
  readonly onSend: (note: string) => void;
  readonly onCancel: () => void;
}

export function NotYetNote({ nickname, onSend, onCancel }: NotYetNoteProps) {
  const [note, setNote] = useState('');
  return (
    <SmallForm save={words.sendNotYet} onSave={() => onSend(note.trim())} onCancel={onCancel}>
      <Field
        label={words.note}
        hint={words.noteHint(nickname)}
        value={note}
        maxLength={200}
        focus
        onInput={setNote}
      />
    </SmallForm>
  );
}
