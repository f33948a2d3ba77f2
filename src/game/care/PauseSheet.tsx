// The pause sheet: leads to the settings, the calm corner, a real person, and out of the role-play.
import { Changing } from '../../kit/Changing.tsx';
import './care.css';
import { Dialog } from '../../kit/Dialog.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import { ownLang } from '../../kit/page-language.ts';
import { barWords, pauseWords } from '../../strings/en/everywhere.ts';
import type { CareSheet } from './ScreenBar.tsx';

interface PauseSheetProps {
  readonly sound: boolean;
  /** True while a role-play is open; its place is kept. */
  readonly inTalk: boolean;
  readonly onSheet: (sheet: CareSheet) => void;
  readonly onSound: () => void;
  readonly onSchool: () => void;
  readonly onDoor: () => void;
  readonly onClose: () => void;
}

export function PauseSheet({ sound, inTalk, onSheet, onSound, onSchool, onDoor, onClose }: PauseSheetProps) {
  return (
    <Dialog title={pauseWords.title} lang={ownLang} onClose={onClose}>
      <p>
        <span>{pauseWords.about} </span>
        {inTalk && <span>{pauseWords.kept}</span>}
      </p>
      <div className="care-list stack">
        <button type="button" className="button first" onClick={onClose}>
          <Icon name="resume" /> {pauseWords.goOn}
        </button>
        <button type="button" className="button" onClick={() => onSheet('calm')}>
          <Icon name="calm" /> {barWords.calm}
        </button>
        <button type="button" className="button" onClick={() => onSheet('settings')}>
          <Icon name="text-size" /> {barWords.settings}
        </button>
        <button type="button" className="button" onClick={onSound}>
          <Icon name={sound ? 'sound' : 'sound-off'} />
          <Changing text={sound ? barWords.soundOn : barWords.soundOff} />
        </button>
        <button type="button" className="button" onClick={() => onSheet('person')}>
          <Icon name="person" /> {barWords.person}
        </button>
        <button type="button" className="button quiet" onClick={onSchool}>
          <Icon name="school" /> {pauseWords.toSchool}
        </button>
        <button type="button" className="button quiet" onClick={onDoor}>
          <Icon name="back" /> {pauseWords.toDoor}
        </button>
      </div>
    </Dialog>
  );
}
