// What all pictures of the stage share: each is built on a sheet, laid out for a screen, and updated for a moment.
import type { Playhouse } from './boot-game.ts';
import type { Pictures } from './pictures.ts';
import type { Sheet } from './sheet.ts';
import type { Motion, Picture, Slots, StageArt, StageEvents } from './stage.ts';

/** The stage at a moment: its size, slots and font. */
export interface ViewFrame {
  readonly width: number;
  readonly height: number;
  /** Device pixels for each page pixel, at most 2. */
  readonly density: number;
  readonly slots: Slots;
  readonly motion: Motion;
  /** The address of your own figure, once the page has set it. */
  readonly you: string | undefined;
  /** The display font, as CSS names it. */
  readonly font: string;
}

/** What a picture is built with. */
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
  /** Whether it can change into this picture; if not, the picture gets a new sheet. */
  canShow(picture: Picture): boolean;
  show(picture: Picture, now: number): void;
  /** Moves everything to where it is now. Returns when it next changes. */
  update(now: number, standing: ViewFrame): number;
  /** True when every part of the picture is there, or known to be missing. */
  isComplete(standing: ViewFrame): boolean;
}
