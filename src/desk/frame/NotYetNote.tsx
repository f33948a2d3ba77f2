// "Not yet", with a note for the student if there is something to say.
import { useState } from 'preact/hooks';
import { todayWords as words } from '../../kit/strings/desk-today.ts';
import { Field } from './Field.tsx';

interface NotYetNoteProps {
  readonly nickname: string;
  readonly onSend: (note: string) => void;
  readonly onCancel: () => void;
}

export function NotYetNote({ nickname, onSend, onCancel }: NotYetNoteProps) {
  const [note, setNote] = useState('');
  return (
    <form
      className="not-yet-note"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(note.trim());
      }}
    >
      <Field
        label={words.note}
        hint={words.noteHint(nickname)}
        value={note}
        maxLength={200}
        focus
        onInput={setNote}
      />
      <div className="desk-buttons">
        <button type="submit" className="button first">
          {words.sendNotYet}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
