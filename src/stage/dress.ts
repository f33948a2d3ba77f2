// Gives a piece its picture, or hides it while there is none.
import type { Piece } from './piece.ts';

/** Returns whether the piece is visible. */
export function dress(image: Piece, key: string | undefined): boolean {
  image.setVisible(key !== undefined);
  if (key !== undefined && image.texture.key !== key) image.setTexture(key);
  return key !== undefined;
}
