// Starts Phaser in short pieces, and stops its endless loop: a frame is drawn only when it is asked for.

import slim, { type SlimPhaser } from 'virtual:slim-phaser';
import type Phaser from 'phaser';
import { rest, shortBreath } from './breath.ts';
import { createPainter, type Painter } from './painter.ts';
import { drawnUnits } from './shader.ts';

/** Thrown when this browser cannot draw the stage; the page goes on in text. */
class StageUnavailable extends Error {
  override readonly name = 'StageUnavailable';
}

export interface Playhouse {
  readonly textures: Phaser.Textures.TextureManager;
  readonly canvas: HTMLCanvasElement;
  /** In every frame `paint` draws something over what was laid before. Returns the function that takes it away. */
  lay(paint: (painter: Painter) => void): () => void;
  /** Draws one frame, now. */
  draw(): void;
  /** Both in device pixels. */
  resize(width: number, height: number): void;
  destroy(): void;
}

const contextAttributes: WebGLContextAttributes = {
  alpha: false,
  antialias: false,
  depth: false,
  stencil: false,
  premultipliedAlpha: true,
  powerPreference: 'low-power',
};

/** The WebGL extensions that Phaser will ask for. */
const extensions = [
  'OES_vertex_array_object',
  'ANGLE_instanced_arrays',
  'KHR_parallel_shader_compile',
  'OES_standard_derivatives',
] as const;

export async function bootGame(backdrop: string): Promise<Playhouse> {
  await rest();
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl', contextAttributes) as WebGLRenderingContext | null;
  if (!context || context.isContextLost()) throw new StageUnavailable('This browser has no WebGL.');
  // The first question to a new context waits for the graphics process, so it is asked here, in a task of its own.
  for (const extension of extensions) {
    await shortBreath();
    context.getExtension(extension);
  }
  for (const slice of slim.slices) {
    await shortBreath();
    slice();
  }
  await shortBreath();
  const game = await start(slim.parts(), canvas, context, backdrop);
  const painter = await createPainter(game);
  const layers: ((painter: Painter) => void)[] = [];
  const lay: Playhouse['lay'] = (paint) => {
    layers.push(paint);
    return () => void layers.splice(layers.indexOf(paint), 1);
  };
  const draw = () => {
    painter.begin();
    for (const paint of layers) paint(painter);
    painter.end();
  };
  return {
    textures: game.textures,
    canvas,
    lay,
    draw,
    resize(width, height) {
      game.scale.resize(Math.round(width), Math.round(height));
      painter.resize(Math.round(width), Math.round(height));
    },
    destroy() {
      game.destroy(true);
      // Phaser only destroys a game in its next step, and no loop steps ours.
      game.step(performance.now(), 0);
      context.getExtension('WEBGL_lose_context')?.loseContext();
    },
  };
}

function start(
  phaser: SlimPhaser,
  canvas: HTMLCanvasElement,
  context: WebGLRenderingContext,
  backdrop: string,
): Promise<Phaser.Game> {
  return new Promise((resolve) => {
    const scene = new phaser.Scene('theatre');
    const game = new phaser.Game({
      type: phaser.WEBGL,
      canvas,
      context: context as unknown as CanvasRenderingContext2D,
      // Without a parent, because the stage sizes and places its canvas itself.
      parent: null as unknown as undefined,
      width: 1,
      height: 1,
      backgroundColor: backdrop,
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: { antialias: true, stencil: false, maxTextures: drawnUnits + 1 },
      scene,
      callbacks: { postBoot: () => game.loop.sleep() },
    });
    // The scene is started at the game's `ready`, which comes just before its loop would start.
    game.events.once('ready', () => {
      queueMicrotask(() => {
        game.loop.sleep();
        resolve(game);
      });
    });
  });
}
