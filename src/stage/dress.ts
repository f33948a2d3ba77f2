// Gives an image its picture, or hides it while there is none.
import type Phaser from 'phaser';

/** Returns whether the image is visible. */
export function dress(image: Phaser.GameObjects.Image, key: string | undefined): boolean {
  image.setVisible(key !== undefined);
  if (key !== undefined && image.texture.key !== key) image.setTexture(key);
  return key !== undefined;
}
