// The whole of the student's page: the bar, the screen the address asks for, the sheets over it and the notes below.
import type { ComponentType } from 'preact';
import { lazy, Suspense, useSyncExternalStore } from 'preact/compat';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Address } from '../device/address.ts';
import { whenAtRest } from '../device/at-rest.ts';
import type { Device } from '../device/device.ts';
import type { Pocket } from '../device/pocket.ts';
import type { Theatre } from '../device/theatre.ts';
import { useNotebook } from '../device/useNotebook.ts';
import { applyPreferences, mayMove } from '../kit/apply-preferences.ts';
import { figureUrl } from '../kit/art.ts';
import { Boundary } from '../kit/Boundary.tsx';
import type { Preferences } from '../kit/preferences.ts';
import { type Reader, ReaderOfPage } from '../kit/ReadHere.tsx';
import type { ReadAloud } from '../kit/read-aloud.ts';
import { TroubleNote } from '../kit/TroubleNote.tsx';
import { catalogue } from '../story/catalogue.ts';
import { stopWords } from '../strings/en/everywhere.ts';
import { backFrom } from './back-from.ts';
import { type CareSheet, ScreenBar } from './care/ScreenBar.tsx';
import { useTroubles } from './care/useTroubles.ts';
import { usePlayer } from './front/usePlayer.ts';
import type { HomeScreensProps } from './HomeScreens.tsx';
import type { Doors, Route } from './route.ts';
import { type FirstBook, StoryScreen } from './talk/StoryScreen.tsx';
import type { PicturePlace } from './usePicture.ts';

const fetchSheets = () => import('./care/SheetsScreen.tsx');
const Sheets = lazy(() => fetchSheets().then((m) => ({ default: m.SheetsScreen })));
const BigWords = lazy(() => import('./care/BigWords.tsx').then((m) => ({ default: m.BigWords })));
const Given = lazy(() => import('./talk/GivenGate.tsx').then((m) => ({ default: m.GivenGate })));
const LateHome = lazy(() => import('./HomeScreens.tsx').then((m) => ({ default: m.HomeScreens })));

interface AppProps {
  /** The book of the role-play this page was opened at, fetched before the first drawing. */
  readonly first: FirstBook | undefined;
  /** The screens between role-plays, fetched before the first drawing where the page was opened at one of them. */
  readonly home: ComponentType<HomeScreensProps> | undefined;
  readonly doors: Doors;
  readonly address: Address<Route>;
  readonly device: Device;
  readonly pocket: Pocket;
  readonly theatre: Theatre;
  /** The element the stage is drawn in. */
  readonly frame: HTMLElement;
  readonly readAloud: ReadAloud;
  /** Called once, when the page has been drawn and answers presses. */
  readonly onShown: (() => void) | undefined;
}

export function App(props: AppProps) {
  const { first, home, doors, address, device, pocket, theatre, frame, readAloud, onShown } = props;
  const route = useSyncExternalStore(address.subscribe, address.route);
  const [firstRoute] = useState(route);
  const Home = home ?? LateHome;
  const status = useSyncExternalStore(theatre.subscribe, theatre.status);
  const [preferences, setPreferences] = useState(device.preferences);
  const [sheet, setSheet] = useState<CareSheet>();
  const wantsStage = preferences.stage === 'on' && !doors.stageOff;
  const drawn = wantsStage && status !== 'lost';
  const place = useMemo((): PicturePlace => ({ drawn, theatre, frame }), [drawn, theatre, frame]);
  const inStory = 'story' in route;
  const story = inStory ? catalogue.find(({ id }) => id === route.story) : undefined;
  // Where the student plays a cast member, their figure looks like that member.
  const as = story?.as;
  const kept = useNotebook(device, !inStory || story?.sensitive === true || sheet !== undefined);
  const player = usePlayer(device, kept);
  const dressed = as === undefined ? player.base : figureUrl(as);
  const troubles = useTroubles({ kept, status, wantsStage, theatre, pocket, learner: player.id, route });
  const { add } = troubles;

  const prefer = useCallback(
    (next: Preferences) => {
      device.prefer(next);
      applyPreferences(document.documentElement, next);
      setPreferences(next);
    },
    [device],
  );
  const go = useCallback((next: Route) => address.go(next), [address]);
  const stay = useCallback((next: Route) => address.stay(next), [address]);
  const back = backFrom(route);
  const moves = mayMove(preferences);
  useEffect(() => {
    if (!wantsStage) {
      theatre.close();
      return;
    }
    theatre.move({ moves, smallLife: moves && preferences.smallLife });
    theatre.dress(dressed);
    // Words first: the stage is fetched once the page can be used.
    return whenAtRest(() => theatre.open());
  }, [wantsStage, theatre, moves, preferences.smallLife, dressed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is what stops it.
  useEffect(() => () => readAloud.stop(), [readAloud, route]);

  // Fetched early, because the way to a real person has to work when the network is gone.
  useEffect(() => whenAtRest(() => void fetchSheets().catch(() => {})), []);

  // After the effects of all screens: by then they listen.
  useEffect(() => onShown?.(), [onShown]);

  const reading = useSyncExternalStore(readAloud.subscribe, readAloud.reading);
  const canRead = useSyncExternalStore(readAloud.subscribe, readAloud.available);
  const flipSound = (): void => prefer({ ...preferences, sound: !preferences.sound });
  const { voice } = preferences;
  const reader = useMemo(
    (): Reader | undefined =>
      canRead
        ? { reading, read: (root) => readAloud.read(root, voice), stop: () => readAloud.stop() }
        : undefined,
    [canRead, reading, readAloud, voice],
  );
  const read = (): void => {
    const main = document.querySelector('main');
    if (reading || !main) readAloud.stop();
    else readAloud.read(main, voice);
  };
  const talk =
    'story' in route ? (
      <StoryScreen
        key={`${route.at} ${route.story}`}
        first={route === firstRoute ? first : undefined}
        route={route}
        device={device}
        facts={kept.facts}
        place={place}
        paused={sheet !== undefined}
        seed={doors.seed}
        sound={preferences.sound}
        yourBase={player.base}
        onGo={go}
        onTrouble={add}
      />
    ) : undefined;
  return (
    <ReaderOfPage.Provider value={reader}>
      <ScreenBar
        back={
          back && { label: back.label, onPress: () => (back.to === 'before' ? history.back() : go(back.to)) }
        }
        title={story?.title}
        sound={preferences.sound}
        reading={canRead ? reading : undefined}
        onSheet={setSheet}
        onSound={flipSound}
        onRead={read}
      />
      <main className="screen" id="screen">
        <Boundary name={JSON.stringify(route)}>
          {'story' in route && talk ? (
            story?.sensitive ? (
              <Suspense fallback={null}>
                <Given
                  story={route.story}
                  learner={player.id}
                  facts={kept.facts}
                  looking={kept.notebook === undefined}
                  onGo={go}
                >
                  {talk}
                </Given>
              </Suspense>
            ) : (
              talk
            )
          ) : (
            <Suspense fallback={null}>
              <Home
                route={route}
                device={device}
                pocket={pocket}
                place={place}
                kept={kept}
                player={player}
                preferences={preferences}
                onGo={go}
                onStay={stay}
                onTrouble={add}
                onPerson={() => setSheet('person')}
              />
            </Suspense>
          )}
        </Boundary>
      </main>
      {/* In a role-play the only fields to type in are those of the adults a student trusts. */}
      {(!inStory || sheet === 'person') && (
        <Suspense fallback={null}>
          <BigWords
            key={route.at}
            people={() => ({ school: device.school(), trusted: device.trusted() })}
            onPerson={() => setSheet('person')}
            onCheckIn={() =>
              add({
                id: 'check-in',
                text: stopWords.checkIn,
                act: {
                  label: stopWords.checkInPerson,
                  onPress: () => {
                    troubles.dismiss('check-in');
                    setSheet('person');
                  },
                },
              })
            }
          />
        </Suspense>
      )}
      <TroubleNote troubles={troubles.list} onDismiss={troubles.dismiss} />
      {sheet && (
        <Boundary name={sheet}>
          <Suspense fallback={null}>
            <Sheets
              sheet={sheet}
              inTalk={route.at === 'play'}
              stageFixed={doors.stageOff}
              device={device}
              pocket={pocket}
              kept={kept}
              player={player}
              voices={readAloud.voices()}
              preferences={preferences}
              onPrefer={prefer}
              onSheet={setSheet}
              onGo={go}
            />
          </Suspense>
        </Boundary>
      )}
    </ReaderOfPage.Provider>
  );
}
