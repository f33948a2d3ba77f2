// A card to hold up to a grown-up, in big letters: it asks for the student and says what to look for.
import { useState } from 'preact/hooks';
import './show-this.css';
import { Dialog } from '../../kit/Dialog.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import { pathwayWords as words } from '../../strings/en/pathway.ts';

interface ShowThisProps {
  /** On the button: "Show this to Mr. Tran". */
  readonly label: string;
  readonly name: string;
  readonly job: string;
  readonly ask: string;
  /** What the grown-up looks for. */
  readonly sees: readonly string[];
}

export function ShowThis({ label, name, job, ask, sees }: ShowThisProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        <Icon name="hand-up" /> {label}
      </button>
      {open && (
        <Dialog title={words.showTitle} onClose={() => setOpen(false)}>
          <div className="show-this stack">
            <p className="show-this-big lettered">{words.showHello(name, job)}</p>
            <p className="show-this-big lettered">{ask}</p>
            {sees.length > 0 && (
              <>
                <h3>{words.showSees}</h3>
                <ul className="slip on-cream lead">
                  {sees.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              </>
            )}
            <p className="bold lead">{words.showDone}</p>
            <p>{words.showDesk}</p>
          </div>
        </Dialog>
      )}
    </>
  );
}
