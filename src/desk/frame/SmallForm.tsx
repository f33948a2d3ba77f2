// A small form that opens in its place: its fields, Save and Cancel.
import type { ComponentChildren } from 'preact';
import { deskWords } from '../../strings/en/desk.ts';

interface SmallFormProps {
  /** The text of the first button. */
  readonly save: string;
  readonly busy?: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

export function SmallForm({ save, busy = false, onSave, onCancel, children }: SmallFormProps) {
  return (
    <form
      className="small-form stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <div className="row">
        <button type="submit" className="button first" disabled={busy}>
          {save}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {deskWords.cancel}
        </button>
      </div>
    </form>
  );
}
