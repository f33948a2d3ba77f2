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
  destroy(): void;
}

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

export function createSheet({ scene, phaser }: Playhouse): Sheet {
  const camera = scene.cameras.add();
  camera.setOrigin(0, 0);
  const images = new Set<Phaser.GameObjects.Image>();
  let width = 1;

  const image = (depth: number) => {
    const made = scene.add.image(0, 0, onePixel);
    // Drawn by this sheet's camera and by no other.
    made.cameraFilter = ~camera.id;
    images.add(made);
    made.once('destroy', () => images.delete(made));
    return made.setDepth(depth);
  };

  return {
    image,
    block: (depth, colour) => image(depth).setOrigin(0, 0).setTint(colour).setTintMode(phaser.FILL),
    slide(away) {
      camera.setPosition(Math.round(away * width), 0);
    },
    resize(nextWidth, nextHeight, density) {
      width = nextWidth * density;
      camera.setSize(Math.round(width), Math.round(nextHeight * density)).setZoom(density);
    },
    destroy() {
      for (const each of [...images]) each.destroy();
      scene.cameras.remove(camera);
    },
  };
}
