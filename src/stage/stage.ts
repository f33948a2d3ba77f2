// The door of the stage: the page passes in one description of the picture, the stage reports where things to press are. It holds no rule of the game.

import type { Scene } from '../play/view.ts';
import type { RoomId, Setting } from '../practice/places.ts';
import type { Mood } from '../practice/terms.ts';

/** Page pixels, from the upper left of the stage's own element. */
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
  /** A short thought in a bubble, which says that a role-play waits. */
  readonly thought?: string;
}

export type Picture =
  | {
      readonly kind: 'title';
      /** Cast ids of those who look out from behind the curtain. */
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
      /** The line that is said now. When it changes, the talker's mouth moves for a few words. */
      readonly line?: string;
    };

/** Where the page leaves room for the stage. Faces are drawn only inside these, so that no panel covers them. */
export interface Slots {
  /** School: the doll's house fits in here. Talk: unused. */
  readonly house?: Rect;
  /** Talk: you stand in `left`, the others share `right`; figures are cut off at the bottom of the slot. */
  readonly left?: Rect;
  readonly right?: Rect;
  /** Title: the name of the game, and the panel of words at the bottom; no figure looks out from behind them. */
  readonly sign?: Rect;
  readonly panel?: Rect;
}

export interface Motion {
  /** False: nothing moves at all, for reduced motion. */
  readonly moves: boolean;
  /** Blinks, breath and glances. */
  readonly smallLife: boolean;
}

/** Where something that can be pressed is drawn; the page lays a real button over it. */
export interface Spot {
  /** `room:library`, or `who:noor`. */
  readonly id: string;
  readonly rect: Rect;
}

export interface StageEvents {
  /** Called after every change of the school's picture or slots. */
  onSpots(spots: readonly Spot[]): void;
  /** Called when your figure has arrived in a room. */
  onArrived(room: RoomId): void;
  /** Called once, when the picture with its faces is on the canvas for the first time. */
  onReady(): void;
  /** Called when WebGL is lost and does not come back: the page goes on in text. */
  onLost(): void;
}

export interface Stage {
  show(picture: Picture): void;
  place(slots: Slots): void;
  move(motion: Motion): void;
  /** Sets your own figure: a picture of its base (without a face, drawn like the cast's), as an object or data URL. */
  dress(baseUrl: string): void;
  destroy(): void;
}

/** How figures and the shared sheet of faces fit together. */
export interface FigureArt {
  /** The side of the square a figure is drawn in, in units and in pixels. */
  readonly units: number;
  readonly pixels: number;
  /** Where a figure is cut off, in units from the top of the square. */
  readonly foot: number;
  /** The address of the shared sheet of faces. */
  readonly faces: string;
  /** Its frames, all of one size, numbered along the rows. */
  readonly sheet: { readonly columns: number; readonly rows: number };
  /** Where a face frame lies on a figure, in units. */
  readonly face: Rect;
}

/**
 * Where the drawn pieces are; `kit/art.ts` knows them. A missing picture, or a function here that throws, only leaves
 * a place empty.
 */
export interface StageArt {
  readonly figures: FigureArt;
  figure(who: string): string;
  /** The number of the frame for a mood; with `talking`, the mouth is open. */
  face(mood: Mood, talking: boolean): number;
  /** The number of the frame with closed eyes for a mood. */
  blink(mood: Mood): number;
  set(place: Setting): string;
  room(room: RoomId): string;
  piece(name: PieceName): string;
}

/** Loose pieces of paper scenery. */
type PieceName = 'sun' | 'cloud' | 'roof' | 'flag' | 'tree' | 'grass' | 'ladder' | 'curtain' | 'arch';

export type CreateStage = (parent: HTMLElement, art: StageArt, events: StageEvents) => Promise<Stage>;
