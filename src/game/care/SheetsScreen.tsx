// The sheets laid over any screen: pause, settings, the calm corner, a real person.
import { lazy } from 'preact/compat';
import { useState } from 'preact/hooks';
import type { Device } from '../../device/device.ts';
import type { Pocket } from '../../device/pocket.ts';
import type { Kept } from '../../device/useNotebook.ts';
import { mayMove } from '../../kit/apply-preferences.ts';
import type { Preferences } from '../../kit/preferences.ts';
import type { Playing } from '../front/usePlayer.ts';
import type { Route } from '../route.ts';
import { CalmCorner } from './CalmCorner.tsx';
import { PauseSheet } from './PauseSheet.tsx';
import { RealPerson } from './RealPerson.tsx';
import type { CareSheet } from './ScreenBar.tsx';

// A sheet of its own file: it is not fetched early, and it is the largest.
const Settings = lazy(() => import('./SettingsScreen.tsx').then((m) => ({ default: m.SettingsScreen })));

interface SheetsProps {
  readonly sheet: CareSheet;
  readonly inTalk: boolean;
  /** The address asks for text mode (`stage=off`), so the stage cannot be switched on. */
  readonly stageFixed: boolean;
  readonly device: Device;
  readonly pocket: Pocket;
  readonly kept: Kept;
  readonly player: Playing;
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly preferences: Preferences;
  readonly onPrefer: (preferences: Preferences) => void;
  readonly onSheet: (sheet: CareSheet | undefined) => void;
  readonly onGo: (route: Route) => void;
}

export function SheetsScreen(props: SheetsProps) {
  const { sheet, inTalk, stageFixed, device, pocket, kept, player, voices, preferences } = props;
  const { onPrefer, onSheet, onGo } = props;
  const [trusted, setTrusted] = useState(device.trusted);
  const close = (): void => onSheet(undefined);
  const leaveFor = (route: Route): void => {
    close();
    onGo(route);
  };
  const setSound = (sound: boolean): void => onPrefer({ ...preferences, sound });
  switch (sheet) {
    case 'pause':
      return (
        <PauseSheet
          sound={preferences.sound}
          inTalk={inTalk}
          onSheet={onSheet}
          onSound={() => setSound(!preferences.sound)}
          onSchool={() => leaveFor({ at: 'school' })}
          onDoor={() => leaveFor({ at: 'front' })}
          onClose={close}
        />
      );
    case 'settings':
      return (
        <Settings
          preferences={preferences}
          voices={voices}
          stageFixed={stageFixed}
          device={device}
          pocket={pocket}
          kept={kept}
          player={player}
          onChange={onPrefer}
          onClose={close}
        />
      );
    case 'calm':
      return (
        <CalmCorner
          moves={mayMove(preferences)}
          sound={preferences.sound}
          onQuiet={() => setSound(false)}
          onPerson={() => onSheet('person')}
          onClose={close}
        />
      );
    case 'person':
      return (
        <RealPerson
          school={device.school()}
          trusted={trusted}
          onTrusted={(next) => {
            setTrusted(next);
            void keepTrusted(device, next);
          }}
          onClose={close}
        />
      );
  }
}

/** Words that sound big are not stored, even in the field for a trusted adult's name. The code that knows them comes when it is needed. */
async function keepTrusted(device: Device, names: readonly string[]): Promise<void> {
  const { soundsBig } = await import('../../words/en/sounds-big.ts');
  device.trust(names.map((name) => (soundsBig(name) === 'stop' ? '' : name)));
}
