// The Ask Card over the whole screen, to be held up without a word. Escape or the button closes it.
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../kit/icons/Icon.tsx';
import { askWords } from '../../kit/strings/board.ts';
import { type AskCard, AskCardPaper } from './AskCardPaper.tsx';
import { useAwake } from './useAwake.ts';

interface ShownCardProps {
  readonly card: AskCard;
  readonly onClose: () => void;
}

export function ShownCard({ card, onClose }: ShownCardProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useAwake();
  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="shown-card"
      aria-label={askWords.forName(card.forName)}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <AskCardPaper card={card} />
      <button type="button" className="button shown-card-close" onClick={onClose}>
        <Icon name="close" /> {askWords.close}
      </button>
    </dialog>
  );
}
