// "Not yet", with a word that helps if there is one.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { deskBoardWords as words } from '../../kit/strings/desk-board.ts';

interface NotYetFormProps {
  readonly onSay: (note: string) => void;
  readonly onLeave: () => void;
}

const longestNote = 200;

export function NotYetForm({ onSay, onLeave }: NotYetFormProps) {
  const [note, setNote] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className="not-yet-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSay(note.trim());
      }}
    >
      <label>
        {words.note}
        <input
          ref={field}
          type="text"
          value={note}
          maxLength={longestNote}
          autocomplete="off"
          aria-describedby={hint}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <p id={hint}>{words.noteHint}</p>
      <div className="waiting-card-ways">
        <button type="submit" className="button first">
          {words.sayNotYet}
        </button>
        <button type="button" className="button quiet" onClick={onLeave}>
          {words.leaveIt}
        </button>
      </div>
    </form>
  );
}
