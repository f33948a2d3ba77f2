// What every picture of the theatre has in common: it is built on a sheet, laid out for a screen, and asked how it looks at a moment.
import type { Playhouse } from './boot-game.ts';
import type { Pictures } from './pictures.ts';
import type { Sheet } from './sheet.ts';
import type { Motion, Picture, Slots, StageArt, StageEvents } from './stage.ts';

/** Where and how the theatre stands at the moment. */
export interface ViewFrame {
  readonly width: number;
  readonly height: number;
  /** Device pixels to a page pixel, at most 2. */
  readonly density: number;
  readonly slots: Slots;
  readonly motion: Motion;
  /** Your own figure, once it is dressed. */
  readonly you: string | undefined;
  /** The display hand, as CSS names it. */
  readonly font: string;
}

/** What a picture is made with. */
export interface Workbench {
  readonly house: Playhouse;
  readonly pictures: Pictures;
  readonly sheet: Sheet;
  readonly art: StageArt;
  readonly events: StageEvents;
}

/** A picture on its sheet, for as long as it is shown. */
export interface View {
  readonly kind: Picture['kind'];
  /** Whether it can become this picture; if not, that needs a sheet of its own. */
  canShow(picture: Picture): boolean;
  show(picture: Picture, now: number): void;
  /** Brings everything to where it is now; answers when that next changes. */
  update(now: number, standing: ViewFrame): number;
  /** All that belongs in the picture is there, or known to be missing. */
  isComplete(standing: ViewFrame): boolean;
}
