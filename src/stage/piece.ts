// A piece of paper on a sheet: one picture, or one colour, and how it lies there. Only the painter draws it.
import type Phaser from 'phaser';
import type { Rect } from './stage.ts';

type Textures = Phaser.Textures.TextureManager;

/** Phaser's own picture of one white pixel. */
const onePixel = '__WHITE';

export class Piece {
  visible = true;
  /** Where its origin lies, in page pixels. */
  x = 0;
  y = 0;
  /** Its origin, in shares of its width and height: it is placed by it, and turns about it. */
  originX = 0.5;
  originY = 0.5;
  /** Page pixels for each pixel of its picture. */
  scaleX = 1;
  scaleY = 1;
  /** In radians. */
  turn = 0;
  flipX = false;
  alpha = 1;
  /** It is drawn in this colour alone, wherever its picture is not transparent. */
  colour: number | undefined;
  texture: Phaser.Textures.Texture;
  frame: Phaser.Textures.Frame;
  /** What is left of the picture, in its pixels; all of it when absent. */
  crop: Rect | undefined;

  /** A higher one is nearer. */
  readonly depth: number;
  private readonly textures: Textures;
  private readonly leave: (piece: Piece) => void;

  /** `leave` takes it off its sheet. */
  constructor(textures: Textures, depth: number, leave: (piece: Piece) => void) {
    this.textures = textures;
    this.depth = depth;
    this.leave = leave;
    this.texture = textures.get(onePixel);
    this.frame = this.texture.get();
  }

  setTexture(key: string, frame?: string | number): this {
    if (this.texture.key !== key) this.texture = this.textures.get(key);
    this.frame = this.texture.get(frame);
    return this;
  }

  setVisible(visible: boolean): this {
    this.visible = visible;
    return this;
  }

  setPosition(x: number, y: number): this {
    this.x = x;
    this.y = y;
    return this;
  }

  setOrigin(x: number, y: number): this {
    this.originX = x;
    this.originY = y;
    return this;
  }

  setScale(x: number, y = x): this {
    this.scaleX = x;
    this.scaleY = y;
    return this;
  }

  /** In page pixels. */
  setSize(width: number, height: number): this {
    return this.setScale(width / this.frame.width, height / this.frame.height);
  }

  setFlipX(flipX: boolean): this {
    this.flipX = flipX;
    return this;
  }

  destroy(): void {
    this.leave(this);
  }
}
