// Draws images straight into Phaser's batch of quads. Phaser's own way to it, through cameras, display lists and matrices, costs several times what the drawing costs, in every frame.
import type Phaser from 'phaser';

type Image = Phaser.GameObjects.Image;
type Webgl = Phaser.Renderer.WebGL.WebGLRenderer;
type Quads = Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad;

export interface Painter {
  /** Draws an image over what is there: moved by `x` device pixels, with so many device pixels for a page pixel. */
  image(image: Image, x: number, zoom: number): void;
  /** From now on draws only between these two lines, in device pixels. */
  clip(left: number, right: number): void;
  /** Keeps what the frame shows so far as a texture. Returns the texture's key. */
  keep(): string;
}

/** What is shown of a picture, in its pixels, and where that is on the graphics card. */
interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly u0: number;
  readonly v0: number;
  readonly u1: number;
  readonly v1: number;
}

const plain = { multiTexturing: true };

export function createPainter(game: Phaser.Game): Painter {
  const webgl = game.renderer as Webgl;
  const quads = webgl.renderNodes.getNode('BatchHandlerQuad') as Quads;
  return {
    image(image, x, zoom) {
      const { frame, rotation, scaleX, scaleY, displayOriginX, displayOriginY } = image;
      const { glTexture } = frame.source;
      if (!image.visible || !glTexture) return;
      const { x: cutX, y: cutY, width, height, u0, v0, u1, v1 } = partOf(image);
      const wide = image.flipX ? -scaleX : scaleX;
      const left = cutX + (image.flipX ? displayOriginX - frame.realWidth : -displayOriginX);
      const top = cutY - displayOriginY;
      const right = left + width;
      const bottom = top + height;
      const cos = Math.cos(rotation) * zoom;
      const sin = Math.sin(rotation) * zoom;
      const atX = x + image.x * zoom;
      const atY = image.y * zoom;
      const acrossX = cos * wide;
      const acrossY = sin * wide;
      const downX = -sin * scaleY;
      const downY = cos * scaleY;
      const tint = ((((image.alpha * 255) & 0xff) << 24) | image.tintTopLeft) >>> 0;
      quads.batch(
        webgl.baseDrawingContext,
        glTexture,
        // The corners: upper left, lower left, upper right, lower right.
        atX + acrossX * left + downX * top,
        atY + acrossY * left + downY * top,
        atX + acrossX * left + downX * bottom,
        atY + acrossY * left + downY * bottom,
        atX + acrossX * right + downX * top,
        atY + acrossY * right + downY * top,
        atX + acrossX * right + downX * bottom,
        atY + acrossY * right + downY * bottom,
        u0,
        v0,
        u1 - u0,
        v1 - v0,
        image.tintMode,
        tint,
        tint,
        tint,
        tint,
        plain,
      );
    },
    clip(left, right) {
      webgl.renderNodes.finishBatch();
      webgl.baseDrawingContext.setScissorBox(left, 0, right - left, webgl.height);
    },
    keep() {
      webgl.renderNodes.finishBatch();
      return copyCanvas(game);
    },
  };
}

/** Phaser keeps under `_crop` what `setCrop` leaves of an image. */
function partOf(image: Image & { readonly _crop?: Part }): Part {
  return image.isCropped && image._crop ? image._crop : image.frame;
}

const keptKey = '__KEPT';

/** Copies the canvas to a texture within the graphics card, so that no pixel comes back to the processor. */
function copyCanvas({ renderer, textures, canvas }: Phaser.Game): string {
  const { gl, glTextureUnits } = renderer as Webgl;
  const { width, height } = canvas;
  const known = textures.exists(keptKey) ? textures.get(keptKey).source[0]?.glTexture : undefined;
  const fits = known?.width === width && known.height === height;
  if (known && !fits) textures.remove(keptKey);
  const kept = fits ? known : emptyTexture(renderer as Webgl, width, height);
  if (!fits) textures.addGLTexture(keptKey, kept);
  glTextureUnits.bind(kept, 0);
  gl.copyTexSubImage2D(gl.TEXTURE_2D, 0, 0, 0, 0, 0, width, height);
  return keptKey;
}

/** Without transparency, like the canvas: from such a canvas WebGL copies to no other format. */
function emptyTexture(renderer: Webgl, width: number, height: number) {
  const { gl } = renderer;
  const { NEAREST, CLAMP_TO_EDGE: edge, RGB } = gl;
  const nothing = null as unknown as undefined;
  return renderer.createTexture2D(0, NEAREST, NEAREST, edge, edge, RGB, nothing, width, height);
}
