// The Ask Card over the whole screen, to be held up without a word. Escape or the button closes it.
import { Icon } from '../../kit/icons/Icon.tsx';
import { ReadHere } from '../../kit/ReadHere.tsx';
import { useModal } from '../../kit/useModal.ts';
import { askWords } from '../../strings/en/board.ts';
import { type AskCard, AskCardPaper } from './AskCardPaper.tsx';
import { useAwake } from './useAwake.ts';

interface ShownCardProps {
  readonly card: AskCard;
  readonly onClose: () => void;
}

export function ShownCard({ card, onClose }: ShownCardProps) {
  const dialog = useModal(onClose, (opened) => {
    // The dialog focuses its button, which lies below a long card and scrolls it out of view: scroll back to the top.
    opened.scrollTop = 0;
  });
  useAwake();
  return (
    <dialog {...dialog} className="shown-card whole-wall" aria-label={askWords.forName(card.forName)}>
      <AskCardPaper card={card} />
      <div className="shown-card-tools">
        <ReadHere root={dialog.ref} />
        <button type="button" className="button no-reading" onClick={onClose}>
          <Icon name="close" /> {askWords.close}
        </button>
      </div>
    </dialog>
  );
}
