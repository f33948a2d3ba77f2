// A sheet of paper that a picture is built on: its images move with it when it slides in over the one before.
import type Phaser from 'phaser';
import type { Playhouse } from './boot-game.ts';

export interface Sheet {
  /** Adds an image to this sheet, with its origin in its middle; a higher depth is nearer. */
  image(depth: number): Phaser.GameObjects.Image;
  /** Adds a rectangle of one colour. */
  block(depth: number, colour: number): Phaser.GameObjects.Image;
  /** Moves the sheet from its place, in shares of its width. */
  slide(away: number): void;
  resize(width: number, height: number, density: number): void;
  /**
   * Draws everything below `lively` into one picture and shows that until `thaw`, so that a frame draws what moves
   * over a single image. Does nothing when it is frozen already, or while the sheet slides.
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

export function createSheet(house: Playhouse): Sheet {
  const { scene, phaser } = house;
  const camera = scene.cameras.add();
  camera.setOrigin(0, 0);
  const images = new Set<Phaser.GameObjects.Image>();
  let width = 1;
  let height = 1;
  let isAway = false;
  let frozen: Phaser.GameObjects.Image | undefined;
  /** Camera filters: an image with `seen` is drawn by this sheet's camera only, one with `unseen` by none. */
  const seen = ~camera.id;
  const unseen = -1;

  const image = (depth: number) => {
    const made = scene.add.image(0, 0, onePixel);
    made.cameraFilter = seen;
    images.add(made);
    made.once('destroy', () => images.delete(made));
    return made.setDepth(depth);
  };

  return {
    image,
    block: (depth, colour) => image(depth).setOrigin(0, 0).setTint(colour).setTintMode(phaser.FILL),
    slide(away) {
      isAway = away !== 0;
      camera.setPosition(Math.round(away * width), 0);
    },
    resize(nextWidth, nextHeight, density) {
      if (width === nextWidth * density && height === nextHeight && camera.zoom === density) return;
      width = nextWidth * density;
      height = nextHeight;
      camera.setSize(Math.round(width), Math.round(nextHeight * density)).setZoom(density);
    },
    freeze() {
      if (frozen || isAway) return;
      for (const each of images) if (each.depth >= lively) each.cameraFilter = unseen;
      const key = house.keep();
      for (const each of images) {
        if (each.depth >= lively) each.cameraFilter = seen;
        else each.removeFromDisplayList();
      }
      frozen = image(0).setOrigin(0, 0).setTexture(key);
      frozen.setDisplaySize(width / camera.zoom, height);
    },
    thaw() {
      if (!frozen) return;
      frozen.destroy();
      frozen = undefined;
      for (const each of images) if (each.depth < lively) each.addToDisplayList();
    },
    held: () => [...images].map(({ texture }) => texture.key),
    destroy() {
      for (const each of [...images]) each.destroy();
      scene.cameras.remove(camera);
    },
  };
}
