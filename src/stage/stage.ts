// The theatre's door: one declarative picture in, hit areas and pictures of itself out. No rule of the game is in here.

import type { Scene } from '../play/view.ts';
import type { RoomId, Setting } from '../practice/places.ts';
import type { Mood } from '../practice/terms.ts';

/** Pixels of the page, relative to the stage's own element. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Someone in a room of the school. */
export interface Resident {
  /** A cast id. */
  readonly who: string;
  readonly room: RoomId;
  readonly mood: Mood;
  /** A short thought in a bubble: a role-play waits. */
  readonly thought?: string;
}

export type Picture =
  | { readonly kind: 'title' }
  | { readonly kind: 'school'; readonly residents: readonly Resident[]; readonly you: RoomId }
  | { readonly kind: 'talk'; readonly scene: Scene };

/** Where the page leaves room. Faces are drawn only inside these, so no panel can cover them. */
export interface Slots {
  /** School: the doll's house fits in here. Talk: unused. */
  readonly house?: Rect;
  /** Talk: you stand in `left`, the others share `right`; bottoms are where the busts are cut. */
  readonly left?: Rect;
  readonly right?: Rect;
}

export interface Motion {
  /** False: nothing moves at all (reduced motion). */
  readonly moves: boolean;
  /** Blinks, breath, a shifted look. */
  readonly smallLife: boolean;
}

/** Where a thing that can be pressed is drawn; the page lays a real button over it. */
export interface Spot {
  /** `room:library`, or `who:noor`. */
  readonly id: string;
  readonly rect: Rect;
}

export interface StageEvents {
  /** Told after every picture or slot change of the school. */
  onSpots(spots: readonly Spot[]): void;
  /** Your figure has arrived. */
  onArrived(room: RoomId): void;
  /** The picture is on the canvas, faces included, for the first time. */
  onReady(): void;
  /** WebGL is gone and did not come back: go on in text. */
  onLost(): void;
}

export interface Stage {
  show(picture: Picture): void;
  place(slots: Slots): void;
  move(motion: Motion): void;
  /** Your own figure: a picture of its base (704 × 704 user units, no face), as an object or data URL. */
  dress(baseUrl: string): void;
  destroy(): void;
}

/** Where the drawn pieces are; `kit/art.ts` knows them. */
export interface StageArt {
  figure(who: string): string;
  readonly faces: string;
  set(place: Setting): string;
  room(room: RoomId): string;
  piece(name: string): string;
}

export type CreateStage = (parent: HTMLElement, art: StageArt, events: StageEvents) => Promise<Stage>;
