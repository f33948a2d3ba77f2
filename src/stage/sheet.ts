// A sheet of paper a picture is built on: its images move with it when it slides in over the last one.
import type Phaser from 'phaser';
import type { Playhouse } from './boot-game.ts';

export interface Sheet {
  /** An image on this sheet, its origin in its own middle, at a depth: higher is nearer. */
  image(depth: number): Phaser.GameObjects.Image;
  /** A plain rectangle of one colour. */
  block(depth: number, colour: number): Phaser.GameObjects.Image;
  /** How far from its place, in shares of the sheet's width. */
  slide(away: number): void;
  resize(width: number, height: number, density: number): void;
  /**
   * Shows everything below `lively` as one picture, kept from now on, until `thaw`: whatever moves is then drawn over
   * a single image. Asked for again, or while the sheet slides, it does nothing.
   */
  freeze(): void;
  /** Something below `lively` is about to change. */
  thaw(): void;
  destroy(): void;
}

/** From this depth on images may change in every frame; those below keep still for long. */
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
  /** Drawn by this sheet's camera and by no other; or by none. */
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
    destroy() {
      for (const each of [...images]) each.destroy();
      scene.cameras.remove(camera);
    },
  };
}
