// Slips of paper on a strip below the page that say what broke and what to do next, each with a way to close it.
import './trouble-note.css';
import { troubleWords } from '../strings/en/everywhere.ts';
import { Icon } from './icons/Icon.tsx';
import { useDock } from './useDock.ts';

export interface Trouble {
  readonly id: string;
  readonly text: string;
  /** A button for the one thing that helps. */
  readonly act?: { readonly label: string; readonly onPress: () => void };
}

interface TroubleNoteProps {
  readonly troubles: readonly Trouble[];
  readonly onDismiss: (id: string) => void;
}

export function TroubleNote({ troubles, onDismiss }: TroubleNoteProps) {
  const strip = useDock<HTMLDivElement>(troubles.length);
  return (
    <div
      ref={strip}
      className="trouble-note dock stack no-print"
      data-any={troubles.length > 0}
      role="status"
    >
      {troubles.map(({ id, text, act }) => (
        <div key={id} className="trouble-slip row paper">
          <Icon name="signpost" size="1.6rem" />
          <p>{text}</p>
          {act && (
            <button type="button" className="button first" onClick={act.onPress}>
              {act.label}
            </button>
          )}
          <button type="button" className="button quiet" onClick={() => onDismiss(id)}>
            {troubleWords.dismiss}
          </button>
        </div>
      ))}
    </div>
  );
}
