// The calm corner: a cloud to breathe with, four small things to do, and no hurry.
import { Changing } from '../../kit/Changing.tsx';
import './care.css';
import { Dialog } from '../../kit/Dialog.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import { ownLang } from '../../kit/page-language.ts';
import { calmWords } from '../../strings/en/everywhere.ts';

interface CalmCornerProps {
  /** False where motion is off: then the words alone set the pace. */
  readonly moves: boolean;
  readonly sound: boolean;
  readonly onQuiet: () => void;
  readonly onPerson: () => void;
  readonly onClose: () => void;
}

export function CalmCorner({ moves, sound, onQuiet, onPerson, onClose }: CalmCornerProps) {
  return (
    <Dialog title={calmWords.title} lang={ownLang} onClose={onClose}>
      <div className="calm-cloud" data-moves={moves || undefined}>
        <Icon name="calm" size="9rem" />
      </div>
      <p>
        <Changing text={moves ? calmWords.breathe : calmWords.breatheStill} />
      </p>
      <ul className="bullets">
        {calmWords.ideas.map((idea) => (
          <li key={idea}>{idea}</li>
        ))}
      </ul>
      <div className="care-list stack">
        <button type="button" className="button first" onClick={onClose}>
          {calmWords.back}
        </button>
        <button type="button" className="button" disabled={!sound} onClick={onQuiet}>
          <Icon name="sound-off" />
          <Changing text={sound ? calmWords.quiet : calmWords.isQuiet} />
        </button>
        <button type="button" className="button" onClick={onPerson}>
          <Icon name="person" /> {calmWords.person}
        </button>
      </div>
    </Dialog>
  );
}
