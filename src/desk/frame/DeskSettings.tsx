// Language, text size, letters and stillness for whoever is at the desk; the same settings as in the game on this device.
import type { ComponentProps } from 'preact';
import { Dialog } from '../../kit/Dialog.tsx';
import { LanguageOptions } from '../../kit/LanguageOptions.tsx';
import { LookOptions } from '../../kit/LookOptions.tsx';
import type { Preferences } from '../../kit/preferences.ts';
import { deskWords } from '../../strings/en/desk.ts';

interface DeskSettingsProps {
  readonly preferences: Preferences;
  /** Where there is more than one. */
  readonly language: ComponentProps<typeof LanguageOptions> | undefined;
  readonly onChange: (preferences: Preferences) => void;
  readonly onClose: () => void;
}

export function DeskSettings({ preferences, language, onChange, onClose }: DeskSettingsProps) {
  return (
    <Dialog title={deskWords.settings} onClose={onClose}>
      <div className="stack loose">
        {language && <LanguageOptions {...language} />}
        <LookOptions preferences={preferences} onChange={onChange} />
      </div>
    </Dialog>
  );
}
