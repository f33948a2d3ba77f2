// At the first look at a screen: what it is for, in a note that goes away for good when it is closed.
import { firstLookWords as words } from '../../strings/en/first-looks.ts';
import type { DeskRoute } from './desk-route.ts';

interface FirstLookProps {
  readonly at: DeskRoute['at'];
  readonly isNew: boolean;
  readonly onSeen: (at: DeskRoute['at']) => void;
}

export function FirstLook({ at, isNew, onSeen }: FirstLookProps) {
  if (!isNew) return null;
  return (
    <aside className="first-look note sky row apart no-print">
      <p className="grow">{words.is[at]}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          onSeen(at);
          // The button is gone, and with it the focus.
          document.getElementById('desk-page')?.focus();
        }}
      >
        {words.close}
      </button>
    </aside>
  );
}
