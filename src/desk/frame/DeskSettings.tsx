// Text size, letters and stillness for whoever is at the desk; the same settings as in the game on this device.
import { useId } from 'preact/hooks';
import { Dialog } from '../../kit/Dialog.tsx';
import type { Preferences } from '../../kit/preferences.ts';
import { deskWords } from '../../kit/strings/desk.ts';
import { settingsWords as words } from '../../kit/strings/everywhere.ts';

interface DeskSettingsProps {
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
  readonly onClose: () => void;
}

export function DeskSettings({ preferences, onChange, onClose }: DeskSettingsProps) {
  const set = (change: Partial<Preferences>): void => onChange({ ...preferences, ...change });
  return (
    <Dialog title={deskWords.settings} onClose={onClose}>
      <div className="desk-settings">
        <Choice
          title={words.size}
          offers={[
            [1, words.sizes[1]],
            [1.25, words.sizes[1.25]],
            [1.5, words.sizes[1.5]],
            [2, words.sizes[2]],
          ]}
          value={preferences.textSize}
          onChoose={(textSize) => set({ textSize })}
        />
        <Choice
          title={words.font}
          offers={[
            ['atkinson', words.fonts.atkinson],
            ['lexend', words.fonts.lexend],
            ['opendyslexic', words.fonts.opendyslexic],
          ]}
          value={preferences.font}
          onChoose={(font) => set({ font })}
        />
        <Choice
          title={words.motion}
          offers={[
            ['system', words.motions.system],
            ['still', words.motions.still],
          ]}
          value={preferences.motion}
          onChoose={(motion) => set({ motion })}
        />
      </div>
    </Dialog>
  );
}

interface ChoiceProps<Value extends string | number> {
  readonly title: string;
  readonly offers: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string | number>({ title, offers, value, onChoose }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{title}</legend>
      <div className="desk-choice">
        {offers.map(([offer, label]) => (
          <label key={offer}>
            <input type="radio" name={name} checked={offer === value} onChange={() => onChoose(offer)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
