// How the page looks and moves: text size, letters with a sentence to try them on, and stillness. The same for students and grown-ups.

import { settingsWords as words } from '../strings/en/everywhere.ts';
import { Options } from './Options.tsx';
import type { Preferences } from './preferences.ts';

interface LookOptionsProps {
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
}

export function LookOptions({ preferences, onChange }: LookOptionsProps) {
  const set = (change: Partial<Preferences>): void => onChange({ ...preferences, ...change });
  return (
    <>
      <Options
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
      <Options
        title={words.font}
        offers={[
          ['atkinson', words.fonts.atkinson],
          ['lexend', words.fonts.lexend],
          ['opendyslexic', words.fonts.opendyslexic],
        ]}
        value={preferences.font}
        inOwnFont
        onChoose={(font) => set({ font })}
      />
      <p>{words.sample}</p>
      <Options
        title={words.motion}
        offers={[
          ['system', words.motions.system],
          ['still', words.motions.still],
        ]}
        value={preferences.motion}
        onChoose={(motion) => set({ motion })}
      />
    </>
  );
}
