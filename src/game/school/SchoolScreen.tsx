// The school: which role-play waits in which room, with the student's figure hopping to the chosen room.
import { useSyncExternalStore } from 'preact/compat';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { playSound } from '../../kit/sounds.ts';
import { type RoomId, roomFor } from '../../practice/places.ts';
import type { Picture } from '../../stage/stage.ts';
import { cast } from '../../story/catalogue.ts';
import type { StoryEntry } from '../../story/page.ts';
import { schoolWords } from '../../strings/en/rooms.ts';
import type { Route } from '../route.ts';
import { useStoriesReady } from '../talk/useStoriesReady.ts';
import { type PicturePlace, usePicture } from '../usePicture.ts';
import { residentsIn } from './residents.ts';
import { School } from './School.tsx';
import type { StoriesForProps } from './StoriesFor.tsx';
import { roomsWith, type StoryWaiting, type WaitingStory } from './who-is-where.ts';

interface SchoolScreenProps {
  readonly place: PicturePlace;
  readonly yourBase: string;
  readonly sound: boolean;
  /** True when the student's figure may hop. */
  readonly moves: boolean;
  /** True until the facts of this device are read, where it has some. */
  readonly waits: boolean;
  /** The few role-plays that are shown. */
  readonly stories: readonly StoryEntry[];
  readonly waitingFor: (story: StoryEntry) => StoryWaiting;
  /** Ids of role-plays that an adult gave and that are not done yet, the one to do first before the others. */
  readonly gifts: readonly string[];
  readonly whyFor: (story: StoryEntry) => string | undefined;
  /** The room the student's figure was in last; it stays there between visits. */
  readonly you: RoomId;
  readonly onRoom: (room: RoomId) => void;
  readonly storiesFor: StoriesForProps;
  readonly onGo: (route: Route) => void;
}

/** Most milliseconds that a choice waits for the figure's hop. */
const longestHop = 2600;

export function SchoolScreen(props: SchoolScreenProps) {
  const { place, yourBase, sound, moves, stories, waitingFor, gifts, whyFor, you, onRoom, onGo } = props;
  const { storiesFor, waits } = props;
  const { theatre, drawn } = place;
  const rooms = useMemo(
    () => roomsWith(stories, waitingFor, ({ id }) => gifts.includes(id), whyFor),
    [stories, waitingFor, gifts, whyFor],
  );
  const all = useMemo(() => rooms.flatMap((room) => room.stories), [rooms]);
  useStoriesReady(useMemo(() => all.map(({ story }) => story), [all]));
  const residents = useMemo(() => residentsIn(rooms), [rooms]);
  const picture = useMemo(
    (): Picture => ({ kind: 'school', residents, you, label: schoolWords.you }),
    [residents, you],
  );
  const onSlots = usePicture(place, picture);
  const spotList = useSyncExternalStore(theatre.subscribe, theatre.spots);
  const ready = useSyncExternalStore(theatre.subscribe, theatre.status) === 'ready';
  const shown = ready && spotList.length > 0;
  const spots = useMemo(
    () => (drawn ? new Map(spotList.map(({ id, rect }) => [id, rect])) : undefined),
    [drawn, spotList],
  );
  const onHouse = useCallback(
    (house: HTMLElement) => {
      const measure = (): void => onSlots({ house: house.getBoundingClientRect() });
      // At once, so that the first frame has the rooms in their places.
      measure();
      const sizes = new ResizeObserver(measure);
      sizes.observe(house);
      return () => sizes.disconnect();
    },
    [onSlots],
  );
  const [wish, setWish] = useState<WaitingStory>();
  const open = useRef(onGo);
  open.current = onGo;
  useEffect(() => {
    if (!wish) return;
    const arrive = (): void => open.current({ at: 'briefing', story: wish.story.id });
    const late = setTimeout(arrive, longestHop);
    theatre.onArrived(arrive);
    return () => {
      clearTimeout(late);
      theatre.onArrived(() => {});
    };
  }, [wish, theatre]);
  const goTo = (room: RoomId): void => {
    if (room === you) return;
    playSound('hop', sound);
    onRoom(room);
  };
  const openStory = (waiting: WaitingStory): void => {
    const room = roomFor[waiting.story.setting];
    if (room === you || !shown || !moves) {
      onRoom(room);
      onGo({ at: 'briefing', story: waiting.story.id });
      return;
    }
    setWish(waiting);
    goTo(room);
  };
  return (
    <School
      rooms={rooms}
      cast={cast}
      you={you}
      yourBase={yourBase}
      spots={spots}
      waits={waits}
      coming={!shown}
      gift={all.find(({ story }) => story.id === gifts[0])}
      next={all.find(({ waiting }) => waiting === 'open') ?? all.find(({ waiting }) => waiting === 'next')}
      onGo={goTo}
      onOpen={openStory}
      onShelf={() => onGo({ at: 'shelf', query: {} })}
      onPath={() => onGo({ at: 'path' })}
      onJobs={() => onGo({ at: 'jobs' })}
      onBoard={() => onGo({ at: 'board' })}
      onBadges={() => onGo({ at: 'badges' })}
      onFigure={() => onGo({ at: 'maker' })}
      storiesFor={storiesFor}
      onHouse={onHouse}
    />
  );
}
