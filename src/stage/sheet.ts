// A sheet of paper that a picture is built on: its images move with it when it slides in over the one before.
import type Phaser from 'phaser';
import type { Playhouse } from './boot-game.ts';
import type { Painter } from './painter.ts';

export interface Sheet {
  /** Adds an image to this sheet, with its origin in its middle; a higher depth is nearer. */
  image(depth: number): Phaser.GameObjects.Image;
  /** Adds a rectangle of one colour. */
  block(depth: number, colour: number): Phaser.GameObjects.Image;
  /** Moves the sheet from its place, in shares of its width. */
  slide(away: number): void;
  resize(width: number, height: number, density: number): void;
  /**
   * From the next frame in which the sheet is in its place, everything below `lively` is shown as one picture until
   * `thaw`, so that a frame draws what moves over a single image.
   */
  freeze(): void;
  /** Ends the freeze, because something below `lively` is about to change. */
  thaw(): void;
  /** The keys of all textures that its images hold, hidden ones too: an image cannot be drawn without its texture. */
  held(): readonly string[];
  destroy(): void;
}

/** From this depth on images may change in every frame; those below rarely change. */
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

const onePixel = '__WHITE';

export function createSheet({ lay, phaser, scene }: Playhouse): Sheet {
  /** From the farthest to the nearest: images that rarely change, and those over them that may always change. */
  const rare: Phaser.GameObjects.Image[] = [];
  const quick: Phaser.GameObjects.Image[] = [];
  let width = 1;
  let height = 1;
  let zoom = 1;
  let away = 0;
  let freezes = false;
  let isFrozen = false;
  let kept: Phaser.GameObjects.Image | undefined;

  const image = (depth: number) => {
    const made = new phaser.Image(scene, 0, 0, onePixel).setDepth(depth);
    const among = depth < lively ? rare : quick;
    among.splice(among.findLastIndex((each) => each.depth <= depth) + 1, 0, made);
    made.once('destroy', () => among.splice(among.indexOf(made), 1));
    return made;
  };

  /** Keeps what is drawn so far as one image, to be drawn in place of it from the next frame on. */
  const keepRare = (painter: Painter) => {
    kept ??= new phaser.Image(scene, 0, 0, onePixel).setOrigin(0, 0);
    kept.setTexture(painter.keep()).setDisplaySize(width / zoom, height);
    isFrozen = true;
  };

  const draw = (painter: Painter) => {
    const left = Math.round(away * width);
    const right = left + Math.round(width);
    if (left >= width) return;
    if (left !== 0) painter.clip(left, right);
    if (isFrozen && kept) painter.image(kept, left, zoom);
    else for (const each of rare) painter.image(each, left, zoom);
    if (freezes && !isFrozen && left === 0) keepRare(painter);
    for (const each of quick) painter.image(each, left, zoom);
    if (left !== 0) painter.clip(0, right - left);
  };
  const remove = lay(draw);

  return {
    image,
    block: (depth, colour) => image(depth).setOrigin(0, 0).setTint(colour).setTintMode(phaser.FILL),
    slide(nextAway) {
      away = nextAway;
    },
    resize(nextWidth, nextHeight, density) {
      width = nextWidth * density;
      height = nextHeight;
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
    destroy() {
      remove();
      for (const each of [...rare, ...quick]) each.destroy();
      kept?.destroy();
    },
  };
}
