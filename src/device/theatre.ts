// The stage as the page sees it: it is fetched late, is told then what it was asked to show meanwhile, and may be lost.
import type { RoomId } from '../practice/places.ts';
import { planHouse } from '../stage/house-plan.ts';
import { rounded } from '../stage/school-layout.ts';
import type { Motion, Picture, Slots, Spot, Stage } from '../stage/stage.ts';

export type TheatreStatus = 'closed' | 'coming' | 'ready' | 'lost';

export interface Theatre {
  status(): TheatreStatus;
  /** Where things that can be pressed are drawn, while the school is shown; before the stage has come, where its rooms will be. */
  spots(): readonly Spot[];
  subscribe(listener: () => void): () => void;
  /** Fetches and opens the stage; further calls do nothing. */
  open(): void;
  close(): void;
  /** `undefined` hides the stage: nothing is drawn and nothing moves. */
  show(picture: Picture | undefined): void;
  place(slots: Slots): void;
  move(motion: Motion): void;
  dress(baseUrl: string): void;
  /** Called when the player's figure has hopped to a room. */
  onArrived(listener: (room: RoomId) => void): void;
}

export function createTheatre(parent: HTMLElement): Theatre {
  let status: TheatreStatus = 'closed';
  let spots: readonly Spot[] = [];
  let stage: Stage | undefined;
  let arrived: (room: RoomId) => void = () => {};
  const told: { picture?: Picture; slots?: Slots; motion?: Motion; dress?: string } = {};
  let curtain = false;
  const motion = (): Motion => (curtain || !told.motion ? { moves: false, smallLife: false } : told.motion);
  const listeners = new Set<() => void>();
  const tell = (): void => {
    document.documentElement.dataset.stage = status;
    for (const listener of listeners) listener();
  };
  const become = (next: TheatreStatus): void => {
    status = next;
    tell();
  };
  const lose = (): void => {
    stage?.destroy();
    stage = undefined;
    spots = [];
    become('lost');
  };

  async function arrive(): Promise<void> {
    const [{ createStage }, { stageArt }] = await Promise.all([
      import('../stage/create-stage.ts'),
      import('./stage-art.ts'),
    ]);
    const made = await createStage(parent, stageArt, {
      onSpots(next) {
        spots = next;
        tell();
      },
      onArrived: (room) => arrived(room),
      onReady: () => become('ready'),
      onLost: lose,
    });
    if (status !== 'coming') {
      made.destroy();
      return;
    }
    stage = made;
    stage.move(motion());
    if (told.dress) stage.dress(told.dress);
    if (told.slots) stage.place(told.slots);
    if (told.picture) stage.show(told.picture);
  }

  return {
    status: () => status,
    spots: () => spots,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open() {
      if (status !== 'closed') return;
      become('coming');
      arrive().catch(lose);
    },
    close() {
      stage?.destroy();
      stage = undefined;
      spots = [];
      become('closed');
    },
    show(picture) {
      curtain = picture === undefined;
      parent.hidden = curtain;
      stage?.move(motion());
      if (!picture) return;
      told.picture = picture;
      stage?.show(picture);
    },
    place(slots) {
      told.slots = slots;
      if (slots.house && (!stage || spots.length === 0)) {
        spots = planHouse(slots.house).rooms.map(({ id, ...rect }) => ({
          id: `room:${id}`,
          rect: rounded(rect),
        }));
        tell();
      }
      stage?.place(slots);
    },
    move(next) {
      told.motion = next;
      stage?.move(motion());
    },
    dress(baseUrl) {
      told.dress = baseUrl;
      stage?.dress(baseUrl);
    },
    onArrived(listener) {
      arrived = listener;
    },
  };
}
