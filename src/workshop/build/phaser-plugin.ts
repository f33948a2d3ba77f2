// Bundles a slim Phaser from its sources instead of the package's one file, without the parts that a paper theatre never uses.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import { build, type Plugin } from 'vite';

const sources = `${dirname(createRequire(import.meta.url).resolve('phaser/package.json'))}/src/`;

/** Phaser's build flags: on and off, for WebGL without sound. */
const on = /typeof WEBGL_RENDERER\b/g;
const off = /typeof (?:CANVAS_RENDERER|FEATURE_SOUND|WEBGL_DEBUG|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT)\b/g;

/** Modules that are replaced by a line; paths are relative to phaser/src. */
const shortened: Readonly<Record<string, string>> = {
  // Phaser tests here what the browser can do. The page has tested that before it loads the stage.
  'device/Features.js': 'module.exports = { canvas: true, webGL: true, stableSort: true };',
  'device/Input.js': 'module.exports = { touch: false };',
  'device/Audio.js': 'module.exports = {};',
  'device/Video.js': 'module.exports = {};',
  'device/CanvasFeatures.js': 'module.exports = {};',
  // Of Phaser's mathematics only the seeded random numbers are used.
  'math/index.js':
    "module.exports = { RandomDataGenerator: require('./random-data-generator/RandomDataGenerator') };",
  'textures/parsers/index.js': "module.exports = { Image: require('./Image') };",
  // Phaser asks for one node when it starts and draws nothing: the painter does.
  'renderer/webgl/renderNodes/RenderNodeManager.js': 'module.exports = class { getNode() {} };',
  // The full index would import the renderer in a circle.
  'renderer/index.js': "module.exports = { Events: require('./events') };",
};

/** Modules that a stage of images never calls; each becomes an empty class. */
const leftOut: readonly RegExp[] = [
  /^animations\/AnimationManager\.js$/,
  /^core\/(?:DebugHeader|CreateDOMContainer)\.js$/,
  /^dom\/(?:CreateDOMContainer)\.js$/,
  /^filters\//,
  /^gameobjects\/tilesprite\/TileSprite\.js$/,
  /^gameobjects\/components\/PathFollower\.js$/,
  /^input\/InputManager\.js$/,
  /^renderer\/snapshot\//,
  /^textures\/DynamicTexture\w*\.js$/,
];
/** It has `setOrigin`, because Phaser's texture manager makes a TileSprite and sets its origin. */
const emptyClass =
  'function LeftOut() {}\nLeftOut.prototype.setOrigin = function () { return this; };\nmodule.exports = LeftOut;';

const renderer = 'renderer/webgl/WebGLRenderer.js';

/** Leaves out two dozen slow questions to the graphics card about compressed textures, which we do not use. */
function askNoCompression(code: string): string {
  const asks = 'this.compression = this.getCompressedTextures();';
  if (!code.includes(asks)) throw new Error('Phaser asks for compressed textures in another way now.');
  return code.replaceAll(asks, 'this.compression = { IMG: true };');
}

const entry = resolve(import.meta.dirname, '../../stage/slim-phaser/slim-phaser.cjs');
const asked = 'virtual:slim-phaser';
const resolved = `\0${asked}`;

/** Serves the module `virtual:slim-phaser`, the same in development and in the product. */
export function phaserPlugin(): Plugin {
  let bundled: Promise<string> | undefined;
  return {
    name: 'hand-up:phaser',
    config: () => ({
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: 'phaser', test: /virtual:slim-phaser/ }] } },
        },
      },
    }),
    resolveId: (id) => (id === asked ? resolved : null),
    load(id) {
      if (id !== resolved) return null;
      bundled ??= bundle();
      return bundled;
    },
  };
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root: dirname(entry),
    resolve: { alias: { 'phaser/src/': sources } },
    plugins: [{ name: 'hand-up:slim-phaser', enforce: 'pre', load: loadSlim }],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'slim-phaser' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('Phaser could not be bundled.');
  return output.output[0].code;
}

async function loadSlim(id: string): Promise<string | null> {
  if (!id.startsWith(sources)) return null;
  const path = relative(sources, id).split(sep).join('/');
  const short = shortened[path];
  if (short) return short;
  if (leftOut.some((pattern) => pattern.test(path))) return emptyClass;
  const code = await readFile(id, 'utf8');
  const built = code.replace(on, 'true').replace(off, 'false');
  return path === renderer ? askNoCompression(built) : built;
}
