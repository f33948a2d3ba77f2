// Who stands where in the school, and which role-play waits with whom.
import { type RoomId, roomFor, roomIds } from '../../practice/places.ts';
import type { StoryEntry } from '../../story/page.ts';

/** How far a student is with a role-play. `next` is suggested first; `again` was played and is suggested again; `open` was left in the middle. */
export type StoryWaiting = 'next' | 'fresh' | 'open' | 'again' | 'done';

export interface WaitingStory {
  readonly story: StoryEntry;
  readonly waiting: StoryWaiting;
  /** Cast id of the partner it waits with. */
  readonly who: string;
  /** True when an adult gave it: its title is not shown before it is opened. */
  readonly gift: boolean;
  /** Why it is suggested, in child words. */
  readonly why?: string | undefined;
}

export interface RoomView {
  readonly id: RoomId;
  /** Cast ids of those in the room: at least two. */
  readonly people: readonly string[];
  readonly stories: readonly WaitingStory[];
}

/** An adult and a student for each room, shown where no role-play's partner takes their place. */
const usually: Readonly<Record<RoomId, readonly string[]>> = {
  library: ['ms-reyes', 'kai'],
  'tech-lab': ['mr-tran', 'lucia'],
  maker: ['mr-hughes', 'amara'],
  counselor: ['mr-lindqvist', 'teo'],
  'room-12': ['ms-okafor', 'priya'],
  office: ['dr-bell', 'tomasz'],
};

/** The six rooms in order. In each, the partners of waiting role-plays come first. */
export function roomsWith(
  stories: readonly StoryEntry[],
  waitingFor: (story: StoryEntry) => StoryWaiting,
  isGift: (story: StoryEntry) => boolean,
  whyFor: (story: StoryEntry) => string | undefined,
): readonly RoomView[] {
  return roomIds.map((id) => {
    const here = stories.filter((story) => roomFor[story.setting] === id);
    const hosts = [...new Set(here.map(hostOf))];
    const [adult = '', student = ''] = usually[id];
    const people = [...hosts, adult, student].filter((who, at, all) => all.indexOf(who) === at);
    return {
      id,
      people: people.slice(0, Math.max(2, hosts.length)),
      stories: here.map((story) => ({
        story,
        waiting: waitingFor(story),
        who: hostOf(story),
        gift: isGift(story),
        why: whyFor(story),
      })),
    };
  });
}

function hostOf(story: StoryEntry): string {
  return story.cast[0] ?? '';
}
