// The settings of this device, with what a student can do with their own practice.
import { now } from '../../device/clock.ts';
import type { Device } from '../../device/device.ts';
import { languageChoice } from '../../device/language-choice.ts';
import type { Pocket } from '../../device/pocket.ts';
import { openFile, saveFile } from '../../device/progress-files.ts';
import type { Kept } from '../../device/useNotebook.ts';
import type { Preferences } from '../../kit/preferences.ts';
import { catalogue } from '../../story/catalogue.ts';
import type { Playing } from '../front/usePlayer.ts';
import { keptLines } from '../path/kept-lines.ts';
import { type Keeping, Settings } from './Settings.tsx';

interface SettingsScreenProps {
  readonly preferences: Preferences;
  readonly voices: readonly SpeechSynthesisVoice[];
  /** The address asks for text mode (`stage=off`), so the stage cannot be switched on here. */
  readonly stageFixed: boolean;
  readonly device: Device;
  readonly pocket: Pocket;
  readonly kept: Kept;
  readonly player: Playing;
  readonly onChange: (preferences: Preferences) => void;
  readonly onClose: () => void;
}

export function SettingsScreen({ device, pocket, kept, player, ...rest }: SettingsScreenProps) {
  return (
    <Settings
      language={languageChoice(window, pocket)}
      keeping={keepingFor(device, kept, player)}
      {...rest}
    />
  );
}

function keepingFor(device: Device, { notebook, facts }: Kept, player: Playing): Keeping | undefined {
  if (!notebook) return undefined;
  const name = player.known?.nickname ?? '';
  return {
    name,
    kept: () => keptLines(facts, player.id, new Map(catalogue.map(({ id, title }) => [id, title]))),
    onSave: () => saveFile(notebook, player.id, name),
    onOpen: (file) => openFile(notebook, file),
    async onErase() {
      await notebook.erase(player.id, now());
      device.forget(player.id);
      player.become(undefined);
    },
  };
}
