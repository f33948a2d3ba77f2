// The bar on every screen: the way back on the left, the tools and the way to a real person on the right.
import './screen-bar.css';
import { Icon } from '../../kit/icons/Icon.tsx';
import type { IconName } from '../../kit/icons/shapes.tsx';
import { ownLang, restLang } from '../../kit/page-language.ts';
import { barWords } from '../../strings/en/everywhere.ts';

export type CareSheet = 'pause' | 'settings' | 'calm' | 'person';

interface ScreenBarProps {
  readonly back: { readonly label: string; readonly onPress: () => void } | undefined;
  /** The title of this screen, beside the way back. */
  readonly title: string | undefined;
  readonly sound: boolean;
  /** True while a voice reads; `undefined` where no voice can read. */
  readonly reading: boolean | undefined;
  readonly onSheet: (sheet: CareSheet) => void;
  readonly onSound: () => void;
  readonly onRead: () => void;
}

export function ScreenBar({ back, title, sound, reading, onSheet, onSound, onRead }: ScreenBarProps) {
  return (
    <header className="screen-bar row apart" lang={ownLang}>
      {(back || title) && (
        <div className="screen-bar-group pair paper">
          {back && (
            <button type="button" className="screen-bar-back lead lettered" onClick={back.onPress}>
              <Icon name="back" />
              {` ${back.label}`}
            </button>
          )}
          {title && (
            <span className="chip" lang={restLang}>
              {title}
            </span>
          )}
        </div>
      )}
      <nav className="screen-bar-group pair screen-bar-tools paper" aria-label={barWords.name}>
        {reading !== undefined && (
          <Tool
            icon={reading ? 'pause' : 'read-aloud'}
            label={reading ? barWords.stopReading : barWords.readAloud}
            pressed={reading}
            onPress={onRead}
          />
        )}
        <Tool icon="text-size" label={barWords.settings} onPress={() => onSheet('settings')} />
        <Tool
          icon={sound ? 'sound' : 'sound-off'}
          label={sound ? barWords.soundOn : barWords.soundOff}
          wide
          onPress={onSound}
        />
        <Tool icon="calm" label={barWords.calm} wide onPress={() => onSheet('calm')} />
        <Tool icon="pause" label={barWords.pause} onPress={() => onSheet('pause')} />
        <button type="button" className="screen-bar-person" onClick={() => onSheet('person')}>
          <Icon name="person" />
          <span className="screen-bar-long">{barWords.person}</span>
          <span className="screen-bar-short" aria-hidden="true">
            {barWords.personShort}
          </span>
        </button>
      </nav>
    </header>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  /** Hidden on narrow screens: the pause sheet offers it too. */
  readonly wide?: boolean;
  readonly pressed?: boolean;
  readonly onPress: () => void;
}

function Tool({ icon, label, wide, pressed, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="screen-bar-tool"
      data-wide={wide || undefined}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} size="1.6rem" />
    </button>
  );
}
