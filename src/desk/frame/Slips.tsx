// Slips of paper on a strip below the page: what was done, and Undo for a few seconds. The time stops while the pointer or focus is on a slip.
import { useDock } from '../../kit/useDock.ts';
import { deskWords as words } from '../../strings/en/desk.ts';
import type { UndoSlip } from './notes.ts';

interface SlipsProps {
  readonly slips: readonly UndoSlip[];
  readonly onUndo: (id: number) => void;
  readonly onDone: (id: number) => void;
  readonly onHold: (id: number, held: boolean) => void;
}

export function Slips({ slips, onUndo, onDone, onHold }: SlipsProps) {
  const strip = useDock<HTMLElement>(slips.length);
  return (
    <section
      ref={strip}
      className="desk-slips dock no-print"
      data-any={slips.length > 0}
      aria-label={words.slips}
    >
      <div role="status">
        {slips.map(({ id, text, canUndo }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: pointer and focus only give more time.
          <div
            key={id}
            className="desk-slip row paper"
            onMouseEnter={() => onHold(id, true)}
            onMouseLeave={() => onHold(id, false)}
            onFocusIn={() => onHold(id, true)}
            onFocusOut={() => onHold(id, false)}
          >
            <p>{text}</p>
            {canUndo && (
              <button type="button" className="button" onClick={() => onUndo(id)}>
                {words.undo}
              </button>
            )}
            <button type="button" className="button quiet" onClick={() => onDone(id)}>
              {words.done}
            </button>
          </div>
        ))}
      </div>
    </section>
  );
}
