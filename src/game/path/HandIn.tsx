// Handing in: what is new since the last time with the button that hands it in, or what was handed in and when.
import { useId } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import { handInWords as words } from '../../strings/en/rooms.ts';
import './hand-in.css';

interface HandInProps {
  /** One sentence: what waits to be handed in, or what was. */
  readonly says: string;
  /** Absent while nothing is new. */
  readonly onHandIn: (() => void) | undefined;
}

export function HandIn({ says, onHandIn }: HandInProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the parts of a form.
    <div role="group" className="row apart card paper" aria-labelledby={id}>
      <div>
        <h2 id={id}>{words.title}</h2>
        <p role="status">
          <Changing text={says} />
        </p>
      </div>
      {onHandIn && (
        <button type="button" className="hand-in-go button" onClick={onHandIn}>
          <Icon name="upload" /> {words.title}
        </button>
      )}
    </div>
  );
}
