// Text, picture, sound and voice, each remembered at once; and a student's own practice: to save, to open, to see, to erase.
import type { ComponentChildren, ComponentProps } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import './care.css';
import { Dialog } from '../../kit/Dialog.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import { LanguageOptions } from '../../kit/LanguageOptions.tsx';
import { LookOptions } from '../../kit/LookOptions.tsx';
import { Options } from '../../kit/Options.tsx';
import { ownLang, restLang } from '../../kit/page-language.ts';
import type { Preferences } from '../../kit/preferences.ts';
import { settingsWords as words } from '../../strings/en/everywhere.ts';

/** What a student can do with what is kept about them. */
export interface Keeping {
  readonly name: string;
  /** One plain line for each thing kept, newest first. */
  readonly kept: () => readonly string[];
  readonly onSave: () => void;
  /** Opens a progress file. Resolves to the sentence to show. */
  readonly onOpen: (file: File) => Promise<string>;
  readonly onErase: () => Promise<void>;
}

interface SettingsProps {
  readonly preferences: Preferences;
  /** Present where there is more than one language. */
  readonly language: ComponentProps<typeof LanguageOptions> | undefined;
  readonly voices: readonly SpeechSynthesisVoice[];
  /** The address asks for text mode (`stage=off`), so the stage cannot be switched on here. */
  readonly stageFixed: boolean;
  readonly keeping: Keeping | undefined;
  readonly onChange: (preferences: Preferences) => void;
  readonly onClose: () => void;
}

export function Settings(props: SettingsProps) {
  const { preferences, language, voices, stageFixed, keeping, onChange, onClose } = props;
  const set = (change: Partial<Preferences>): void => onChange({ ...preferences, ...change });
  return (
    <Dialog title={words.title} lang={ownLang} onClose={onClose}>
      <div className="settings">
        {language && <LanguageOptions {...language} />}
        <LookOptions preferences={preferences} onChange={onChange} />
        {stageFixed ? (
          <p>{words.stageFixed}</p>
        ) : (
          <Options
            title={words.stage}
            offers={[
              ['on', words.stages.on],
              ['off', words.stages.off],
            ]}
            value={preferences.stage}
            onChoose={(stage) => set({ stage })}
          />
        )}
        <fieldset className="row">
          <Switch on={preferences.smallLife} onFlip={(smallLife) => set({ smallLife })}>
            {words.smallLife}
          </Switch>
          <Switch on={preferences.sound} onFlip={(sound) => set({ sound })}>
            {words.sound}
          </Switch>
        </fieldset>
        {voices.length > 1 && (
          <label>
            <h3>{words.voice}</h3>
            <select
              value={preferences.voice ?? ''}
              onChange={({ currentTarget }) => {
                const { voice: _, ...rest } = preferences;
                onChange(currentTarget.value ? { ...rest, voice: currentTarget.value } : rest);
              }}
            >
              <option value="">{words.anyVoice}</option>
              {voices.map((voice) => (
                <option key={voice.voiceURI} value={voice.voiceURI}>
                  {voice.name}
                </option>
              ))}
            </select>
          </label>
        )}
        {keeping && <MyPractice {...keeping} />}
      </div>
    </Dialog>
  );
}

function MyPractice({ name, kept, onSave, onOpen, onErase }: Keeping) {
  const [told, setTold] = useState('');
  const [sure, setSure] = useState(false);
  const [shown, setShown] = useState<readonly string[]>();
  const file = useRef<HTMLInputElement>(null);
  return (
    <section>
      <h3>{words.practice}</h3>
      <p>{words.whereKept}</p>
      <div className="care-list stack">
        <button
          type="button"
          className="button"
          onClick={() => {
            onSave();
            setTold(words.saved);
          }}
        >
          <Icon name="download" /> {words.save}
        </button>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          <Icon name="upload" /> {words.open}
        </button>
        <input
          ref={file}
          type="file"
          accept=".jsonl,.txt,application/x-ndjson"
          hidden
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (chosen) onOpen(chosen).then(setTold);
          }}
        />
        <button
          type="button"
          className="button"
          aria-expanded={shown !== undefined}
          onClick={() => setShown(shown ? undefined : kept())}
        >
          <Icon name="eye" /> {words.kept}
        </button>
        <button type="button" className="button quiet" onClick={() => setSure(true)}>
          {words.erase}
        </button>
      </div>
      {shown && (
        <ul className="settings-kept soft">
          {shown.length === 0 && <li>{words.nothingKept}</li>}
          {shown.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown whole and never changes.
            <li key={at} lang={restLang}>
              {line}
            </li>
          ))}
        </ul>
      )}
      {sure && (
        <div role="alertdialog" aria-label={words.erase}>
          <p>{words.eraseSure(name)}</p>
          <div className="care-list stack">
            <button type="button" className="button first" onClick={() => setSure(false)}>
              {words.eraseNo}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                setSure(false);
                onErase().then(() => setTold(words.erased));
              }}
            >
              {words.eraseYes}
            </button>
          </div>
        </div>
      )}
      <p role="status">
        <Changing text={told} />
      </p>
    </section>
  );
}

interface SwitchProps {
  readonly on: boolean;
  readonly onFlip: (on: boolean) => void;
  readonly children: ComponentChildren;
}

function Switch({ on, onFlip, children }: SwitchProps) {
  return (
    <label className="settings-option pick">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => onFlip(currentTarget.checked)} />
      {children}
    </label>
  );
}
