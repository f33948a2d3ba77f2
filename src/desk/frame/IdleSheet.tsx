// Says that the desk is about to lock itself. Any press is enough to stay.
import { Changing } from '../../kit/Changing.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { deskWords } from '../../strings/en/desk.ts';

interface IdleSheetProps {
  readonly seconds: number;
  readonly onWake: () => void;
  readonly onLeave: () => void;
}

const words = deskWords.idle;

export function IdleSheet({ seconds, onWake, onLeave }: IdleSheetProps) {
  return (
    <Dialog title={words.title} onClose={onWake}>
      <p role="status">
        <Changing text={words.about(seconds)} />
      </p>
      <div className="row">
        <button type="button" className="button first" onClick={onWake}>
          {words.stay}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {deskWords.signOut}
        </button>
      </div>
    </Dialog>
  );
}
