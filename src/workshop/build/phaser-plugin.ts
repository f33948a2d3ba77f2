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
  /^renderer\/webgl\/renderNodes\/filters\//,
  /^renderer\/webgl\/renderNodes\/BatchHandler(?:PointLight|QuadSingle|Strip|TileSprite|Tri|TriFlat)\.js$/,
  /^renderer\/webgl\/renderNodes\/(?:DrawLine|DynamicTextureHandler|Fill\w+|StrokePath)\.js$/,
  /^renderer\/webgl\/renderNodes\/submitter\/Submitter(?:MeshToQuad|Tile|TilemapGPULayer|TileSprite)\.js$/,
  /^renderer\/webgl\/renderNodes\/texturer\/TexturerTileSprite\.js$/,
  /^renderer\/webgl\/renderNodes\/transformer\/Transformer(?:Stamp|Tile|TileSprite|Vertex)\.js$/,
  /^textures\/DynamicTexture\w*\.js$/,
];
/** It has `setOrigin`, because Phaser's texture manager makes a TileSprite and sets its origin. */
const emptyClass =
  'function LeftOut() {}\nLeftOut.prototype.setOrigin = function () { return this; };\nmodule.exports = LeftOut;';

/** The shader that picks a texture. It compares with `==` a number that is not exact between the corners of a turned image. */
const texturePicker = 'renderer/webgl/shaders/GetTexture-glsl.js';

/** With `==`, parts of a turned image were drawn from another image's texture; with rounding they are not. Throws when Phaser has changed. */
function mendTexturePicker(code: string): string {
  const mended = code
    .replace('outTexDatum == 0.0', 'outTexDatum < 0.5')
    .replace('outTexDatum == float(INDEX)', 'outTexDatum < float(INDEX) + 0.5');
  if (mended.includes('outTexDatum ==') || !mended.includes('float(INDEX) + 0.5'))
    throw new Error('Phaser picks textures in another way now: look at its GetTexture shader again.');
  return mended;
}

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
  if (path === texturePicker) return mendTexturePicker(code);
  const built = code.replace(on, 'true').replace(off, 'false');
  return path === renderer ? askNoCompression(built) : built;
}
