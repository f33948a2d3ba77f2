// Draws pieces as one batch of quads. Phaser's own way to it, through cameras, render nodes and uniforms, costs several times what the drawing costs, in every frame; Phaser keeps the pictures on the graphics card.
import type Phaser from 'phaser';
import type { Piece } from './piece.ts';
import {
  beginShader,
  cornerWords,
  drawnUnits,
  isCompiled,
  mostQuads,
  prepareShader,
  quadWords,
} from './shader.ts';

type Webgl = Phaser.Renderer.WebGL.WebGLRenderer;
type Texture = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;

export interface Painter {
  /** Begins a frame. Where nothing is drawn it has the colour of the backdrop. */
  begin(): void;
  /** Draws a piece that covers the whole canvas, as the first of a frame: nothing is wiped for it. */
  cover(piece: Piece, zoom: number): void;
  /** Draws a piece over what is there: moved by `x` device pixels, with so many device pixels for a page pixel. */
  image(piece: Piece, x: number, zoom: number): void;
  /** From now on draws only between these two lines, in device pixels. */
  clip(left: number, right: number): void;
  /** Keeps what the frame shows so far as a texture. Returns the texture's key. */
  keep(): string;
  end(): void;
  /** The size of the canvas, in device pixels. */
  resize(width: number, height: number): void;
}

/** In milliseconds: how often it is checked whether the shader is ready. */
const shaderPatience = 16;

/** One bit for each texture unit that is drawn from. */
const allUnits = (1 << (drawnUnits + 1)) - 2;

/** It never waits for the graphics card in a task, so no press is delayed. */
export async function createPainter(game: Phaser.Game): Promise<Painter> {
  const webgl = game.renderer as Webgl;
  const { gl, glTextureUnits } = webgl;
  const words = new Uint32Array(mostQuads * quadWords);
  const numbers = new Float32Array(words.buffer);
  /** What is sent for so many quads. Made once, so that a frame leaves no garbage. */
  const parts = Array.from({ length: mostQuads + 1 }, (_, count) => numbers.subarray(0, count * quadWords));
  let isWiped = true;
  let quads = 0;
  let unitsInUse = 0;
  let lastUnit = 0;
  let width = 1;
  let height = 1;
  /** Those of the quad that is being written. */
  let colour = 0;
  let how = 0;

  const program = beginShader(gl);
  while (!isCompiled(gl, program)) await new Promise((resolve) => setTimeout(resolve, shaderPatience));
  let setSize = prepareShader(gl, program);
  const { redGL, greenGL, blueGL } = game.config.backgroundColor;
  gl.clearColor(redGL, greenGL, blueGL, 1);
  // After a lost context nothing else is running, so the page may wait for the graphics card then.
  webgl.on('restorewebgl', () => {
    setSize = prepareShader(gl, beginShader(gl));
    setSize(width, height);
    gl.clearColor(redGL, greenGL, blueGL, 1);
  });

  const flush = () => {
    const part = parts[quads];
    if (quads === 0 || !part) return;
    gl.bufferSubData(gl.ARRAY_BUFFER, 0, part);
    gl.drawElements(gl.TRIANGLES, quads * 6, gl.UNSIGNED_SHORT, 0);
    quads = 0;
    unitsInUse = 0;
  };
  /** A texture stays on its unit, from frame to frame, until that is needed for another one. */
  const unitOf = (texture: Texture): number => {
    let unit = glTextureUnits.units.indexOf(texture, 1);
    if (unit < 0) {
      if (unitsInUse === allUnits) flush();
      do lastUnit = (lastUnit % drawnUnits) + 1;
      while (unitsInUse & (1 << lastUnit));
      unit = lastUnit;
      glTextureUnits.bind(texture, unit);
    }
    unitsInUse |= 1 << unit;
    return unit;
  };
  const corner = (index: number, x: number, y: number, u: number, v: number) => {
    const at = quads * quadWords + index * cornerWords;
    numbers[at] = x;
    numbers[at + 1] = y;
    numbers[at + 2] = u;
    numbers[at + 3] = v;
    words[at + 4] = colour;
    words[at + 5] = how;
  };

  const wipe = () => {
    isWiped = true;
    gl.clear(gl.COLOR_BUFFER_BIT);
  };
  const image: Painter['image'] = (piece, x, zoom) => {
    if (!piece.visible) return;
    if (!isWiped) wipe();
    const { frame, crop, scaleX, scaleY, turn } = piece;
    const { glTexture } = frame.source;
    if (!glTexture) return;
    if (quads === mostQuads) flush();
    const { width: wide, height: high, u0, v0 } = frame;
    const acrossU = (frame.u1 - u0) / wide;
    const downV = (frame.v1 - v0) / high;
    const cutX = crop ? crop.x : 0;
    const cutY = crop ? crop.y : 0;
    const left = cutX - (piece.flipX ? 1 - piece.originX : piece.originX) * wide;
    const top = cutY - piece.originY * high;
    const right = left + (crop ? crop.width : wide);
    const bottom = top + (crop ? crop.height : high);
    const cos = turn === 0 ? zoom : Math.cos(turn) * zoom;
    const sin = turn === 0 ? 0 : Math.sin(turn) * zoom;
    const atX = x + piece.x * zoom;
    const atY = piece.y * zoom;
    const acrossX = piece.flipX ? -cos * scaleX : cos * scaleX;
    const acrossY = piece.flipX ? -sin * scaleX : sin * scaleX;
    const downX = -sin * scaleY;
    const downY = cos * scaleY;
    const nearU = u0 + cutX * acrossU;
    const nearV = v0 + cutY * downV;
    const farU = nearU + (right - left) * acrossU;
    const farV = nearV + (bottom - top) * downV;
    colour = piece.colour === undefined ? 0 : swapped(piece.colour) | opaque;
    how = unitOf(glTexture) | (((piece.alpha * 255) & 0xff) << 8);
    corner(0, atX + acrossX * left + downX * top, atY + acrossY * left + downY * top, nearU, nearV);
    corner(1, atX + acrossX * left + downX * bottom, atY + acrossY * left + downY * bottom, nearU, farV);
    corner(2, atX + acrossX * right + downX * top, atY + acrossY * right + downY * top, farU, nearV);
    corner(3, atX + acrossX * right + downX * bottom, atY + acrossY * right + downY * bottom, farU, farV);
    quads++;
  };

  return {
    begin() {
      isWiped = false;
    },
    image,
    cover(piece, zoom) {
      isWiped = true;
      image(piece, 0, zoom);
    },
    clip(left, right) {
      flush();
      gl.scissor(left, 0, right - left, height);
    },
    keep() {
      flush();
      return copyCanvas(game);
    },
    end() {
      if (!isWiped) wipe();
      flush();
    },
    resize(nextWidth, nextHeight) {
      width = nextWidth;
      height = nextHeight;
      setSize(width, height);
    },
  };
}

const opaque = 0xff000000;

/** The colour 0xrrggbb with its bytes in the order of the graphics card. */
function swapped(colour: number): number {
  return ((colour & 0xff) << 16) | (colour & 0xff00) | ((colour >> 16) & 0xff);
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
