// Starts Phaser in short pieces, and stops its endless loop: a frame is drawn only when it is asked for.

import slim, { type SlimPhaser } from 'virtual:slim-phaser';
import type Phaser from 'phaser';
import { rest, shortBreath } from './breath.ts';
import { createPainter, type Painter } from './painter.ts';

/** Thrown when this browser cannot draw the stage; the page goes on in text. */
class StageUnavailable extends Error {
  override readonly name = 'StageUnavailable';
}

export interface Playhouse {
  readonly phaser: SlimPhaser;
  readonly scene: Phaser.Scene;
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

type Webgl = Phaser.Renderer.WebGL.WebGLRenderer;
type Quads = Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad;

/** In milliseconds: how often it is checked whether the shader is ready. */
const shaderPatience = 16;

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
  const phaser = slim.parts();
  const { game, scene } = await start(phaser, canvas, context, backdrop);
  const painter = createPainter(game);
  const layers: ((painter: Painter) => void)[] = [];
  const lay: Playhouse['lay'] = (paint) => {
    layers.push(paint);
    return () => void layers.splice(layers.indexOf(paint), 1);
  };
  const draw = () => {
    const webgl = game.renderer as Webgl;
    webgl.preRender();
    for (const paint of layers) paint(painter);
    webgl.postRender();
  };
  const pixel = new phaser.Image(scene, 0, 0, '__WHITE');
  const remove = lay(() => painter.image(pixel, 0, 1));
  await compileShader(game, draw);
  remove();
  pixel.destroy();
  return {
    phaser,
    scene,
    canvas,
    lay,
    draw,
    resize: (width, height) => void game.scale.resize(Math.round(width), Math.round(height)),
    destroy() {
      game.destroy(true);
      // Phaser only destroys a game in its next step, and no loop steps ours.
      game.step(performance.now(), 0);
      context.getExtension('WEBGL_lose_context')?.loseContext();
    },
  };
}

/** Draws again and again until the graphics card has compiled the shader. It never waits in a task, so no press is delayed. */
async function compileShader(game: Phaser.Game, draw: () => void): Promise<void> {
  const renderer = game.renderer as Webgl;
  const quads = renderer.renderNodes.getNode('BatchHandlerQuad') as Quads;
  // Phaser would compile another shader for every number of textures: this one serves all numbers.
  quads.finalizeTextureCount = () => {};
  const isCompiling = () => renderer.glProgramWrappers.some((program) => program.compiling);
  await shortBreath();
  draw();
  while (isCompiling() && !renderer.contextLost) {
    await new Promise((resolve) => setTimeout(resolve, shaderPatience));
    draw();
  }
  settleShader(quads);
  // After a lost context nothing else is running, so Phaser may wait for its shaders then.
  (game.config as { skipUnreadyShaders: boolean }).skipUnreadyShaders = false;
}

/** Phaser builds a name for every draw to look up the shader. There is only one, so it is always returned at once. */
function settleShader(quads: Quads): void {
  const suite = quads.programManager.getCurrentProgramSuite();
  if (suite) quads.programManager.getCurrentProgramSuite = () => suite;
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
      // A picture has some thirty images, not thousands. With eight textures for each draw, a talk takes a single draw.
      render: { antialias: true, stencil: false, batchSize: 64, maxTextures: 8, skipUnreadyShaders: true },
      scene,
      callbacks: { postBoot: () => game.loop.sleep() },
    });
    // The scene is started at the game's `ready`, which comes just before its loop would start.
    game.events.once('ready', () => {
      queueMicrotask(() => {
        game.loop.sleep();
        resolve({ game, scene });
      });
    });
  });
}
