// Before cards are made for a class that has some: says how many printed ones stop working, and offers to print those again.
import { Dialog } from '../../../kit/Dialog.tsx';
import { startWords } from '../../../strings/en/start.ts';

interface CardsAgainProps {
  /** Cards that still open the door. */
  readonly count: number;
  readonly onNew: () => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

const words = startWords.page.again;

export function CardsAgain({ count, onNew, onAgain, onClose }: CardsAgainProps) {
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div className="stack">
        <p>{words.about(count)}</p>
        <div className="row">
          <button type="button" className="button first" onClick={onAgain}>
            {words.print}
          </button>
          <button type="button" className="button" onClick={onNew}>
            {words.make(count)}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
