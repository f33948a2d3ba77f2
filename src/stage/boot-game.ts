// Starts Phaser in pieces, none of them long, and stops its endless loop: frames are drawn when somebody asks for one.

import slim, { type SlimPhaser } from 'virtual:slim-phaser';
import type Phaser from 'phaser';
import { breath } from './breath.ts';

/** The theatre cannot be drawn in this browser; go on in text. */
export class StageUnavailable extends Error {
  override readonly name = 'StageUnavailable';
}

export interface Playhouse {
  readonly phaser: SlimPhaser;
  readonly scene: Phaser.Scene;
  readonly canvas: HTMLCanvasElement;
  /** Draws one frame, now. */
  draw(): void;
  /** In device pixels. */
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

export async function bootGame(backdrop: string): Promise<Playhouse> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl', contextAttributes) as WebGLRenderingContext | null;
  if (!context || context.isContextLost()) throw new StageUnavailable('This browser has no WebGL.');
  for (const slice of slim.slices) {
    await breath();
    slice();
  }
  await breath();
  const phaser = slim.parts();
  const { game, scene } = await start(phaser, canvas, context, backdrop);
  // Every sheet brings a camera of its own.
  scene.cameras.main.setVisible(false);
  return {
    phaser,
    scene,
    canvas,
    draw: () => game.step(performance.now(), 0),
    resize: (width, height) => void game.scale.resize(Math.round(width), Math.round(height)),
    destroy() {
      game.destroy(true);
      // A game only goes when it is stepped, and ours is stepped by nobody else.
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
): Promise<{ game: Phaser.Game; scene: Phaser.Scene }> {
  return new Promise((resolve) => {
    const scene = new phaser.Scene('theatre');
    const game = new phaser.Game({
      type: phaser.WEBGL,
      canvas,
      context: context as unknown as CanvasRenderingContext2D,
      // No parent: the stage sizes and places its canvas itself.
      parent: null as unknown as undefined,
      width: 1,
      height: 1,
      backgroundColor: backdrop,
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      // A picture is some thirty images, not thousands.
      render: {
        antialias: true,
        stencil: false,
        batchSize: 128,
        maxTextures: 8,
        powerPreference: 'low-power',
      },
      scene,
      callbacks: { postBoot: () => game.loop.sleep() },
    });
    // The scene starts with the game's `ready`, just before its loop would.
    game.events.once('ready', () => {
      queueMicrotask(() => {
        game.loop.sleep();
        resolve({ game, scene });
      });
    });
  });
}
