// The desk's frame around every screen: the nav, who is signed in, the ways out, and the slips that say what was done.

import type { ComponentChildren, ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import type { ClassState } from '../../progress/class/class-state.ts';
import type { StaffMember } from '../../progress/class/staff.ts';
import type { DeskRoute } from './desk-route.ts';
import './frame.css';
import { Icon } from '../../kit/icons/Icon.tsx';
import type { Preferences } from '../../kit/preferences.ts';
import { demoIn } from '../../progress/class/demo.ts';
import { kindWords, deskWords as words } from '../../strings/en/desk.ts';
import type { Idle } from '../gate/idle.ts';
import { DeskNav } from './DeskNav.tsx';
import { DeskSettings } from './DeskSettings.tsx';
import { IdleSheet } from './IdleSheet.tsx';
import type { Notes, UndoSlip } from './notes.ts';
import { Slips } from './Slips.tsx';

interface DeskFrameProps {
  readonly state: ClassState;
  readonly me: StaffMember;
  readonly route: DeskRoute;
  readonly onGo: (route: DeskRoute) => void;
  readonly slips: readonly UndoSlip[];
  readonly notes: Notes;
  readonly preferences: Preferences;
  readonly language: ComponentProps<typeof DeskSettings>['language'];
  readonly idle: Idle;
  /** Seconds until the desk locks, while the warning is shown. */
  readonly seconds: number;
  /** The day on which PINs were set anew, in words, until this adult has read it. */
  readonly anew: string | undefined;
  /** Only in the demo class: its adults, to look at the desk as each of them. */
  readonly demo: { readonly staff: readonly StaffMember[]; readonly onAs: (id: string) => void } | undefined;
  readonly onRead: () => void;
  readonly onWake: () => void;
  readonly onPrefer: (preferences: Preferences) => void;
  readonly onLeave: () => void;
  readonly children: ComponentChildren;
}

export function DeskFrame(props: DeskFrameProps) {
  const { state, me, route, onGo, slips, notes, preferences, language, idle, seconds } = props;
  const { anew, demo, onRead, onWake, onPrefer, onLeave, children } = props;
  const [settings, setSettings] = useState(false);
  const out = demo ? words.demoClose : words.signOut;
  return (
    <div className="desk">
      {/* No link: what stands after `#` in the address says which student the screen is about, and stays. */}
      <button
        type="button"
        className="desk-skip button first"
        onClick={() => document.getElementById('desk-page')?.focus()}
      >
        {words.skip}
      </button>
      <header className="desk-bar no-print">
        <p className="desk-name">
          <span>{words.name} </span>
          {(demo || demoIn(state).length > 0) && <span className="chip">{words.demo}</span>}
        </p>
        <DeskNav route={route} kind={me.kind} onGo={onGo} />
        <div className="desk-me pair">
          {demo ? (
            <select
              className="desk-as"
              aria-label={words.demoAs}
              value={me.id}
              onChange={({ currentTarget }) => demo.onAs(currentTarget.value)}
            >
              {demo.staff.map(({ id, kind, name }) => (
                <option key={id} value={id}>
                  {`${name}, ${kindWords[kind].is}`}
                </option>
              ))}
            </select>
          ) : (
            <p>
              <strong>
                <bdi>{me.name}</bdi>
              </strong>{' '}
              <span className="desk-hint">{words.kept}</span>
            </p>
          )}
          <button
            type="button"
            className="button quiet"
            aria-label={words.settings}
            onClick={() => setSettings(true)}
          >
            <Icon name="text-size" />
          </button>
          <button type="button" className="button" aria-label={out} onClick={onLeave}>
            <Icon name={demo ? 'close' : 'lock'} /> <span className="desk-out">{out}</span>
          </button>
        </div>
      </header>
      <main id="desk-page" className="desk-page read-from" tabIndex={-1}>
        {anew && (
          <div className="desk-anew paper row apart no-print">
            <p>{words.anew(anew)}</p>
            <button type="button" className="button" onClick={onRead}>
              {words.anewRead}
            </button>
          </div>
        )}
        {children}
      </main>
      {/* Above the foot, so that where there is room they cover none of it. */}
      <Slips
        // Today and My training show Undo in the waiting thing's own place, so its slip is left out there.
        slips={slips.filter(({ key }) => key === undefined || !(route.at === 'today' || route.at === 'mine'))}
        onUndo={notes.undo}
        onDone={notes.dismiss}
        onHold={notes.hold}
      />
      {!demo && (
        <footer className="desk-foot no-print">
          <a className="button quiet" href="/board.html">
            <Icon name="eye" /> {words.classScreen}
          </a>
          <a className="button quiet" href="/">
            <Icon name="school" /> {words.game}
          </a>
        </footer>
      )}
      {settings && (
        <DeskSettings
          preferences={preferences}
          language={language}
          onChange={onPrefer}
          onClose={() => setSettings(false)}
        />
      )}
      {idle === 'warned' && <IdleSheet seconds={seconds} onWake={onWake} onLeave={onLeave} />}
    </div>
  );
}
