// Text size, letters and stillness for whoever is at the desk; the same settings as in the game on this device.
import { Dialog } from '../../kit/Dialog.tsx';
import { LookOptions } from '../../kit/LookOptions.tsx';
import type { Preferences } from '../../kit/preferences.ts';
import { deskWords } from '../../strings/en/desk.ts';

interface DeskSettingsProps {
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
  readonly onClose: () => void;
}

export function DeskSettings({ preferences, onChange, onClose }: DeskSettingsProps) {
  return (
    <Dialog title={deskWords.settings} onClose={onClose}>
      <div className="stack loose">
        <LookOptions preferences={preferences} onChange={onChange} />
      </div>
    </Dialog>
  );
}
