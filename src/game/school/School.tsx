// The school: six rooms as real buttons. Without the drawn stage they are drawn as a doll's house; with it they lie over the drawn rooms.

import type { CSSProperties } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { storyLang } from '../../story/catalogue.ts';
import './school.css';
import { roomUrl } from '../../kit/art.ts';
import { Icon } from '../../kit/icons/Icon.tsx';
import type { RoomId } from '../../practice/places.ts';
import type { CastMember } from '../../story/cast.ts';
import { roomNames } from '../../strings/en/places.ts';
import { giftWords, schoolWords as words } from '../../strings/en/rooms.ts';
import { RoomPeople } from './RoomPeople.tsx';
import { StoriesFor, type StoriesForProps } from './StoriesFor.tsx';
import type { RoomView, WaitingStory } from './who-is-where.ts';

/** A place in pixels of the school's element. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface SchoolProps {
  readonly rooms: readonly RoomView[];
  readonly cast: readonly CastMember[];
  /** The room that the student's figure is in. */
  readonly you: RoomId;
  readonly yourBase: string;
  /** Where rooms and people are drawn, by `room:…` and `who:…`; `undefined` without a drawn stage. */
  readonly spots: ReadonlyMap<string, Box> | undefined;
  /** What is known of the student is still being read: until then nobody stands in a room and nothing is offered. */
  readonly waits: boolean;
  /** The stage is still coming: its rooms are where it will draw them, and the page draws what is in them. */
  readonly coming: boolean;
  /** The role-play that an adult gave, to be done first. */
  readonly gift: WaitingStory | undefined;
  /** The role-play suggested now, for the strip below. */
  readonly next: WaitingStory | undefined;
  readonly onGo: (room: RoomId) => void;
  readonly onOpen: (story: WaitingStory) => void;
  readonly onPath: () => void;
  /** Opens the shelf of all role-plays. */
  readonly onShelf: () => void;
  readonly onFigure: () => void;
  readonly onJobs: () => void;
  readonly onBoard: () => void;
  readonly onBadges: () => void;
  /** For whom the stories are. */
  readonly storiesFor: StoriesForProps;
  readonly onHouse: (house: HTMLElement) => () => void;
}

export function School(props: SchoolProps) {
  const { rooms, cast, you, yourBase, spots, gift, next, onGo, onOpen, onPath, onShelf, onFigure, onHouse } =
    props;
  const { onJobs, onBoard, onBadges, storiesFor, waits, coming } = props;
  const onPage = spots === undefined || coming;
  const house = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => (house.current ? onHouse(house.current) : undefined), [onHouse]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const nameOf = (who: string): string => cast.find((member) => member.id === who)?.name ?? who;
  const here = rooms.find((room) => room.id === you)?.stories ?? [];
  // What was given comes first, in whatever room the student is.
  const others = here.length > 0 || gift ? here : next ? [next] : [];
  const offered = gift ? [gift, ...others.filter(({ story }) => story.id !== gift.story.id)] : others;
  return (
    <div
      className="school"
      data-screen="school"
      data-placed={spots !== undefined || undefined}
      data-drawn={!onPage || undefined}
      data-waits={waits || undefined}
    >
      <h1 ref={heading} tabIndex={-1} className="for-screen-readers">
        {words.name}
      </h1>
      <ul
        className="house"
        ref={house}
        aria-label={words.name}
        onKeyDown={(event) => walk(event, house.current, onGo)}
      >
        {rooms.map((room) => (
          <li key={room.id} className="room" style={boxStyle(spots?.get(`room:${room.id}`))}>
            {onPage && <img className="room-picture" src={roomUrl(room.id)} alt="" draggable={false} />}
            <button
              type="button"
              className="room-go"
              data-room={room.id}
              aria-current={room.id === you ? 'location' : undefined}
              aria-label={room.id === you ? words.here(roomNames[room.id]) : words.go(roomNames[room.id])}
              onClick={() => onGo(room.id)}
            >
              <span className="room-sign lettered lead to-room paper">{roomNames[room.id]}</span>
            </button>
            {onPage && <RoomPeople room={room} you={room.id === you ? yourBase : undefined} />}
            {/* Other elements once the stage has come: what is listed until then does not move, it is replaced. */}
            <div key={onPage ? 'listed' : 'placed'} className="room-stories">
              {room.stories.map((waiting) => (
                <button
                  key={waiting.story.id}
                  type="button"
                  className="room-story plain"
                  data-waiting={waiting.waiting}
                  style={
                    onPage
                      ? undefined
                      : boxStyle(spots.get(`who:${waiting.who}`), spots.get(`room:${room.id}`))
                  }
                  aria-label={words.open(
                    waiting.gift ? giftWords.title : waiting.story.title,
                    nameOf(waiting.who),
                    words.states[waiting.waiting],
                  )}
                  onClick={() => onOpen(waiting)}
                >
                  <span className="room-story-name pair bold paper">
                    <Icon name="thought" /> <Named {...waiting} />
                  </span>
                </button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <div className="school-strip row apart">
        {offered.length === 0 && <p className="school-offer row apart paper">{words.nothing}</p>}
        <ul className="school-offers row">
          {offered.map((waiting) => (
            <li key={waiting.story.id} className="school-offer row apart paper">
              <span>
                <strong>
                  <Named {...waiting} />
                </strong>
                {waiting.gift ? <span> </span> : <span> {words.with(nameOf(waiting.who))} </span>}
                <span className="chip">{words.states[waiting.waiting]}</span>
                {waiting.why && <span className="school-why soft">{waiting.why}</span>}
              </span>
              <button type="button" className="button first" onClick={() => onOpen(waiting)}>
                {words.look} <Icon name="on" />
              </button>
            </li>
          ))}
        </ul>
        <nav className="school-nav stack paper" aria-label={words.yours}>
          <button type="button" className="button quiet" onClick={onShelf}>
            <Icon name="shelf" /> {words.shelf}
          </button>
          <button type="button" className="button quiet" onClick={onPath}>
            <Icon name="path" /> {words.path}
          </button>
          <button type="button" className="button quiet" onClick={onJobs}>
            <Icon name="pinned-note" /> {words.jobs}
          </button>
          <button type="button" className="button quiet" onClick={onBoard}>
            <Icon name="expert-board" /> {words.board}
          </button>
          <button type="button" className="button quiet" onClick={onBadges}>
            <Icon name="rosette" /> {words.badges}
          </button>
          <button type="button" className="button quiet" onClick={onFigure}>
            <Icon name="hand-up" /> {words.change}
          </button>
          <StoriesFor {...storiesFor} />
        </nav>
      </div>
    </div>
  );
}

function Named({ gift, story }: Pick<WaitingStory, 'gift' | 'story'>) {
  return gift ? <span>{giftWords.title}</span> : <span lang={storyLang}>{story.title}</span>;
}

/** Places an element over what is drawn; relative to its room where `within` is given. */
function boxStyle(box: Box | undefined, within?: Box): CSSProperties | undefined {
  if (!box) return undefined;
  return {
    left: box.x - (within?.x ?? 0),
    top: box.y - (within?.y ?? 0),
    width: box.width,
    height: box.height,
  };
}

/** Arrow keys go to the nearest room on that side, as the rooms lie on the screen. */
function walk(event: KeyboardEvent, house: HTMLElement | null, onGo: (room: RoomId) => void): void {
  const direction = directions[event.key];
  const from = (event.target as HTMLElement).closest('.room');
  if (!direction || !house || !from) return;
  event.preventDefault();
  const start = middleOf(from);
  let nearest: { readonly button: HTMLElement; readonly far: number } | undefined;
  for (const button of house.querySelectorAll<HTMLElement>('.room-go')) {
    const end = middleOf(button);
    const along = (end.x - start.x) * direction.x + (end.y - start.y) * direction.y;
    const aside = Math.abs((end.x - start.x) * direction.y) + Math.abs((end.y - start.y) * direction.x);
    if (along < 10 || aside > along) continue;
    const far = along + aside * 2;
    if (!nearest || far < nearest.far) nearest = { button, far };
  }
  if (!nearest) return;
  nearest.button.focus();
  onGo(nearest.button.dataset.room as RoomId);
}

const directions: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

function middleOf(element: Element): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
