// Language, text size, font and motion at the desk; the game on this device uses the same settings.
import type { ComponentProps } from 'preact';
import { Dialog } from '../../kit/Dialog.tsx';
import { LanguageOptions } from '../../kit/LanguageOptions.tsx';
import { LookOptions } from '../../kit/LookOptions.tsx';
import type { Preferences } from '../../kit/preferences.ts';
import { deskWords } from '../../strings/en/desk.ts';

interface DeskSettingsProps {
  readonly preferences: Preferences;
  /** Present where there is more than one language. */
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
