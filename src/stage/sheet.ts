// A sheet of paper that a picture is built on: its pieces move with it when it slides in over the one before.
import type { Playhouse } from './boot-game.ts';
import type { Painter } from './painter.ts';
import { Piece } from './piece.ts';

export interface Sheet {
  /** Adds a piece to this sheet, with its origin in its middle; a higher depth is nearer. */
  image(depth: number): Piece;
  /** Adds a rectangle of one colour. */
  block(depth: number, colour: number): Piece;
  /** Moves the sheet from its place, in shares of its width. */
  slide(away: number): void;
  /** `width` in page pixels. */
  resize(width: number, density: number): void;
  /**
   * From the next frame in which the sheet is in its place, everything below `lively` is shown as one picture until
   * `thaw`, so that a frame draws what moves over a single one.
   */
  freeze(): void;
  /** Ends the freeze, because something below `lively` is about to change. */
  thaw(): void;
  /** The keys of all textures that its pieces hold, hidden ones too: a piece cannot be drawn without its texture. */
  held(): readonly string[];
  destroy(): void;
}

/** From this depth on pieces may change in every frame; those below rarely change. */
export const lively = 30;

export const paint = {
  ink: 0x2b2a33,
  paper: 0xfffdf7,
  cream: 0xfff6dd,
  sun: 0xffe28a,
  coral: 0xef6f6c,
  leaf: 0x5aa9a0,
  sky: 0xbfe3f5,
  grass: 0xa6cc85,
  wood: 0xb9824f,
} as const;

export function createSheet({ lay, textures }: Playhouse): Sheet {
  /** From the farthest to the nearest: pieces that rarely change, and those over them that may always change. */
  const rare: Piece[] = [];
  const quick: Piece[] = [];
  let width = 1;
  let zoom = 1;
  let away = 0;
  let freezes = false;
  let isFrozen = false;
  let kept: Piece | undefined;

  const image = (depth: number) => {
    const among = depth < lively ? rare : quick;
    const made = new Piece(textures, depth, (gone) => among.splice(among.indexOf(gone), 1));
    among.splice(among.findLastIndex((each) => each.depth <= depth) + 1, 0, made);
    return made;
  };

  /** Keeps what is drawn so far as one piece, to be drawn in place of it from the next frame on. */
  const keepRare = (painter: Painter) => {
    kept ??= new Piece(textures, 0, () => {}).setOrigin(0, 0);
    kept.setTexture(painter.keep()).setScale(1 / zoom);
    isFrozen = true;
  };

  const draw = (painter: Painter) => {
    const left = Math.round(away * width);
    const right = left + Math.round(width);
    if (left >= width) return;
    if (left !== 0) painter.clip(left, right);
    if (isFrozen && kept) painter.cover(kept, zoom);
    else for (const each of rare) painter.image(each, left, zoom);
    if (freezes && !isFrozen && left === 0) keepRare(painter);
    for (const each of quick) painter.image(each, left, zoom);
    if (left !== 0) painter.clip(0, right - left);
  };
  const remove = lay(draw);

  return {
    image,
    block(depth, colour) {
      const made = image(depth).setOrigin(0, 0);
      made.colour = colour;
      return made;
    },
    slide(nextAway) {
      away = nextAway;
    },
    resize(nextWidth, density) {
      width = nextWidth * density;
      zoom = density;
    },
    freeze() {
      freezes = true;
    },
    thaw() {
      freezes = false;
      isFrozen = false;
    },
    held: () => [...rare, ...quick].map(({ texture }) => texture.key),
    destroy: remove,
  };
}
