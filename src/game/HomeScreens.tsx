// The screens between role-plays: front door, figure maker, school, My path. One chunk, fetched when it is first needed.

import { lazy, Suspense } from 'preact/compat';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Device } from '../device/device.ts';
import { languageChoice } from '../device/language-choice.ts';
import type { Pocket } from '../device/pocket.ts';
import { openFile } from '../device/progress-files.ts';
import { useClass } from '../device/useClass.ts';
import type { Kept } from '../device/useNotebook.ts';
import { type Practice, usePractice } from '../device/usePractice.ts';
import { type StoryBand, useStoryBand } from '../device/useStoryBand.ts';
import { mayMove } from '../kit/apply-preferences.ts';
import type { Preferences } from '../kit/preferences.ts';
import type { Trouble } from '../kit/TroubleNote.tsx';
import type { RoomId } from '../practice/places.ts';
import type { ClassLearner, ClassState } from '../progress/class/class-state.ts';
import { storyBandOf } from '../progress/class/story-band.ts';
import { emptyMastery } from '../progress/mastery/mastery.ts';
import { approvedStories } from '../progress/pathway/approved-stories.ts';
import { pathwaysOf } from '../progress/pathway/job-board.ts';
import { cast, catalogue } from '../story/catalogue.ts';
import type { StoryEntry } from '../story/page.ts';
import { fileWords } from '../strings/en/everywhere.ts';
import { useCeremony } from './badges/useCeremony.ts';
import { FrontScreen } from './front/FrontScreen.tsx';
import { MakerScreen } from './front/MakerScreen.tsx';
import { type Arrival, useArrival } from './front/useArrival.ts';
import { useClassLink } from './front/useClassLink.ts';
import type { Playing } from './front/usePlayer.ts';
import { AdultsSeeSection } from './path/AdultsSeeSection.tsx';
import { PathScreen } from './path/PathScreen.tsx';
import type { Route } from './route.ts';
import { howFar } from './school/how-far.ts';
import { SchoolScreen } from './school/SchoolScreen.tsx';
import type { StoryWaiting } from './school/who-is-where.ts';
import { reasonIn, whyFor } from './school/why.ts';
import type { PicturePlace } from './usePicture.ts';

const NetworkScreens = lazy(() =>
  import('./NetworkScreens.tsx').then((m) => ({ default: m.NetworkScreens })),
);

const ShelfScreen = lazy(() => import('./school/ShelfScreen.tsx').then((m) => ({ default: m.ShelfScreen })));
const BadgeCeremony = lazy(() =>
  import('./badges/BadgeCeremony.tsx').then((m) => ({ default: m.BadgeCeremony })),
);

export interface HomeScreensProps {
  readonly route: Route;
  readonly device: Device;
  readonly pocket: Pocket;
  readonly place: PicturePlace;
  readonly kept: Kept;
  readonly player: Playing;
  readonly preferences: Preferences;
  readonly onGo: (route: Route) => void;
  /** Changes the address without adding a step that Back returns to. */
  readonly onStay: (route: Route) => void;
  readonly onTrouble: (trouble: Trouble) => void;
  /** Opens the way to a real person. */
  readonly onPerson: () => void;
}

export function HomeScreens(props: HomeScreensProps) {
  const { route, device, kept, player, preferences, onGo, onStay, onTrouble } = props;
  const state = useClass(kept.notebook);
  const me = state.learners.get(player.id);
  const approved = useMemo(() => approvedStories(me, state.roles), [me, state.roles]);
  const usual = useMemo(() => storyBandOf(state, player.id), [state, player.id]);
  const storiesFor = useStoryBand(device, player.id, usual);
  const practice = usePractice(kept.facts, player.id, storiesFor.band, me?.mastery ?? emptyMastery, approved);
  const classCame = useClassLink({ route, device, kept, onStay, onTrouble });
  const arrival = useArrival({ route, kept, player, onStay, onTrouble });
  const ceremony = useCeremony(device, me, route);
  return (
    <>
      <HomeScreen
        {...props}
        practice={practice}
        storiesFor={storiesFor}
        state={state}
        me={me}
        classCame={classCame}
        arrival={arrival}
      />
      {ceremony && me?.named && (
        <Suspense fallback={null}>
          <BadgeCeremony
            key={ceremony.fact.id}
            {...ceremony}
            state={state}
            preferences={preferences}
            onGo={onGo}
            nickname={me.named.nickname}
          />
        </Suspense>
      )}
    </>
  );
}

interface HomeScreenProps extends HomeScreensProps {
  readonly practice: Practice;
  readonly storiesFor: StoryBand;
  readonly state: ClassState;
  readonly me: ClassLearner | undefined;
  /** The class that a link brought, which the front door shows. */
  readonly classCame: string | undefined;
  readonly arrival: Arrival;
}

function HomeScreen(props: HomeScreenProps) {
  const { route, device, place, kept, player, preferences, practice, storiesFor, state, me } = props;
  const { onGo, onStay, onTrouble } = props;
  const [room, setRoom] = useState<RoomId>('room-12');
  const bare = route.at !== 'front' && route.at !== 'school';
  useEffect(() => {
    if (bare) place.theatre.show(undefined);
  }, [bare, place]);
  const { log, suggested } = practice;
  const waitingFor = useCallback(
    (story: StoryEntry): StoryWaiting => {
      const begun = device.hasBookmark(player.id, story.id);
      return howFar(story.id, { begun, suggested, log });
    },
    [device, player.id, suggested, log],
  );
  const why = useCallback(
    (story: StoryEntry): string | undefined => {
      const found = suggested.find((each) => each.story === story.id);
      return found && whyFor(reasonIn(found, state, practice.today));
    },
    [suggested, state, practice.today],
  );
  const gifts = useMemo(
    () => suggested.filter(({ why }) => why === 'assigned').map(({ story }) => story),
    [suggested],
  );
  const shown = useMemo(
    () =>
      practice.shelf.filter(
        (story) => waitingFor(story) === 'open' || suggested.some((each) => each.story === story.id),
      ),
    [practice.shelf, suggested, waitingFor],
  );
  /** What is kept here is still being read, and decides what is shown first. */
  const waits = device.keepsFacts() && player.all === undefined;
  const stories = useMemo(() => new Map(catalogue.map((story) => [story.id, story.title])), []);
  switch (route.at) {
    case 'school':
      return (
        <SchoolScreen
          place={place}
          yourBase={player.base}
          sound={preferences.sound}
          moves={mayMove(preferences)}
          waits={waits}
          stories={shown}
          waitingFor={waitingFor}
          gifts={gifts}
          whyFor={why}
          you={room}
          onRoom={setRoom}
          storiesFor={storiesFor}
          onGo={onGo}
        />
      );
    case 'path':
      return (
        <>
          <PathScreen
            device={device}
            player={player}
            practice={practice}
            state={state}
            ways={pathwaysOf(state, me)}
            titles={stories}
            keepsFacts={device.keepsFacts}
            onGo={onGo}
          />
          <AdultsSeeSection state={state} learner={player.id} today={practice.today} />
        </>
      );
    case 'shelf':
      return (
        <Suspense fallback={null}>
          <ShelfScreen
            waits={waits}
            stories={practice.shelf}
            cast={cast}
            query={route.query}
            isVeiled={({ id }) => practice.given.has(id)}
            waitingFor={waitingFor}
            storiesFor={storiesFor}
            onQuery={(query) => onStay({ at: 'shelf', query })}
            onOpen={(story) => onGo({ at: 'briefing', story })}
            onSchool={() => onGo({ at: 'school' })}
          />
        </Suspense>
      );
    case 'maker':
      // Until it is known who plays, it would be a new figure's screen, and what is chosen on it would be lost.
      if (player.all === undefined) return null;
      return (
        <MakerScreen
          key={player.known?.id ?? 'new'}
          from={player.known}
          band={storiesFor.band}
          onDone={async (made) => {
            await player.make(made);
            // The grade of a new figure says how old the stories should be, in place of what a guest wished.
            if (!player.known) storiesFor.onUsual();
            onGo({ at: 'school' });
          }}
        />
      );
    case 'board':
    case 'ask':
    case 'jobs':
    case 'job':
    case 'suggest':
    case 'pathway':
    case 'badges':
      return (
        <Suspense fallback={null}>
          <NetworkScreens
            route={route}
            state={state}
            me={me?.named ? me : undefined}
            player={player}
            today={practice.today}
            device={device}
            place={place}
            kept={kept}
            preferences={preferences}
            record={(draft) => device.record(draft, player.id)}
            onGo={onGo}
            onStay={onStay}
            onTrouble={onTrouble}
            onPerson={props.onPerson}
          />
        </Suspense>
      );
    default:
      return (
        <FrontScreen
          key={props.classCame}
          place={place}
          device={device}
          state={state}
          figures={player.all}
          baseOf={player.baseOf}
          arrival={props.arrival}
          language={languageChoice(window, props.pocket)}
          onPlay={(id) => {
            player.become(id);
            onGo({ at: 'school' });
          }}
          onFresh={() => {
            // A guest keeps their id, so their practice becomes the new figure's. A known student becomes a new guest first.
            if (player.known) player.become(undefined);
            onGo({ at: 'maker' });
          }}
          onFile={(file) => {
            void device
              .notebook()
              .then((notebook) => openFile(notebook, file))
              .then((text) => onTrouble({ id: 'file', text }))
              .catch(() => onTrouble({ id: 'file', text: fileWords.why.torn }));
          }}
        />
      );
  }
}
