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
  | {
      readonly kind: 'title';
      /** Cast ids of those who peek out from behind the curtain. */
      readonly peeking: readonly string[];
    }
  | {
      readonly kind: 'school';
      readonly residents: readonly Resident[];
      readonly you: RoomId;
      /** The word in the bubble over your figure: "You". */
      readonly label?: string;
    }
  | {
      readonly kind: 'talk';
      readonly scene: Scene;
      /** What is being said now: when it changes, the talker's mouth moves for a few words. */
      readonly line?: string;
    };

/** Where the page leaves room. Faces are drawn only inside these, so no panel can cover them. */
export interface Slots {
  /** School: the doll's house fits in here. Talk: unused. */
  readonly house?: Rect;
  /** Talk: you stand in `left`, the others share `right`; bottoms are where the busts are cut. */
  readonly left?: Rect;
  readonly right?: Rect;
  /** Title: its name, and the panel of words at the bottom; nobody peeks from behind either. */
  readonly sign?: Rect;
  readonly panel?: Rect;
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
  /** Your own figure: a picture of its base (no face, drawn like the cast's), as an object or data URL. */
  dress(baseUrl: string): void;
  destroy(): void;
}

/** How figures and the one shared sheet of faces fit together. */
export interface FigureArt {
  /** A figure is drawn in a square of so many units, and of so many pixels. */
  readonly units: number;
  readonly pixels: number;
  /** Where the bust ends, in units from the top of the square. */
  readonly foot: number;
  /** The shared sheet of faces. */
  readonly faces: string;
  /** Its frames, all of one size, numbered along the rows. */
  readonly sheet: { readonly columns: number; readonly rows: number };
  /** Where a face frame lies on a figure, in units. */
  readonly face: Rect;
}

/** Where the drawn pieces are; `kit/art.ts` knows them. A missing picture, even a throw, only leaves its place empty. */
export interface StageArt {
  readonly figures: FigureArt;
  figure(who: string): string;
  /** The frame for a mood; `talking`: the mouth in the middle of a word. */
  face(mood: Mood, talking: boolean): number;
  /** The frame with closed eyes for a mood. */
  blink(mood: Mood): number;
  set(place: Setting): string;
  room(room: RoomId): string;
  piece(name: PieceName): string;
}

/** Loose pieces of paper scenery. */
type PieceName = 'sun' | 'cloud' | 'roof' | 'flag' | 'tree' | 'grass' | 'ladder' | 'curtain' | 'arch';

export type CreateStage = (parent: HTMLElement, art: StageArt, events: StageEvents) => Promise<Stage>;
