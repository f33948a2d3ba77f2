// The painter: what it asks of the graphics card in a frame, and where it puts the corners of a piece.
import type Phaser from 'phaser';
import { expect, it } from 'vitest';
import { createPainter } from '../../src/stage/painter.ts';
import { Piece } from '../../src/stage/piece.ts';
import { cornerWords, drawnUnits, mostQuads } from '../../src/stage/shader.ts';

/** A graphics card that notes what it is asked for, with a picture of 20 × 10 pixels under every key. */
async function card() {
  const asked: string[] = [];
  let sent = new Float32Array();
  const gl = new Proxy({} as Record<string, unknown>, {
    get: (_, name: string) => {
      if (name === 'bufferSubData')
        return (_target: number, _offset: number, data: Float32Array) => {
          sent = data.slice();
        };
      if (name === 'drawElements') return (_mode: number, count: number) => asked.push(`draw ${count / 6}`);
      if (name === 'clear') return () => asked.push('wipe');
      if (name === 'scissor')
        return (left: number, _y: number, width: number) => asked.push(`clip ${left} ${width}`);
      if (/^[a-z]/.test(name)) return () => null;
      return 0;
    },
  });
  const units: unknown[] = Array.from({ length: drawnUnits + 1 });
  const bind = (texture: unknown, unit: number) => {
    asked.push(`bind ${unit}`);
    units[unit] = texture;
  };
  const game = {
    renderer: { gl, glTextureUnits: { units, bind }, on() {} },
    config: { backgroundColor: { redGL: 1, greenGL: 1, blueGL: 1 } },
  };
  const pictures = new Map<string, unknown>();
  const textures = {
    get(key: string) {
      const frame = { width: 20, height: 10, u0: 0, v0: 1, u1: 1, v1: 0, source: { glTexture: {} } };
      if (!pictures.has(key)) pictures.set(key, { key, get: () => frame });
      return pictures.get(key);
    },
  } as unknown as Phaser.Textures.TextureManager;
  const painter = await createPainter(game as unknown as Phaser.Game);
  painter.resize(200, 100);
  asked.length = 0;
  const piece = (key: string) => new Piece(textures, 0, () => {}).setTexture(key);
  const frame = (draw: () => void): readonly string[] => {
    asked.length = 0;
    painter.begin();
    draw();
    painter.end();
    return [...asked];
  };
  /** Where the corners of the first piece were put: upper left, lower left, upper right, lower right. */
  const corners = () =>
    [0, 1, 2, 3].map((at) =>
      [...sent.slice(at * cornerWords, at * cornerWords + 4)].map((each) => Math.round(each * 10) / 10),
    );
  return { painter, piece, frame, corners };
}

it('draws all pieces at once, and puts a picture on a texture unit only when it is on none', async () => {
  const { painter, piece, frame } = await card();
  const [noor, kai] = [piece('noor'), piece('kai')];
  const hidden = piece('hidden').setVisible(false);
  const draw = () => {
    for (const each of [noor, kai, hidden, noor]) painter.image(each, 0, 1);
  };
  expect(frame(draw)).toEqual(['wipe', 'bind 1', 'bind 2', 'draw 3']);
  expect(frame(draw)).toEqual(['wipe', 'draw 3']);
});

it('wipes the canvas unless a piece covers it', async () => {
  const { painter, piece, frame } = await card();
  expect(frame(() => {})).toEqual(['wipe']);
  expect(frame(() => painter.cover(piece('all'), 1))).toEqual(['bind 1', 'draw 1']);
});

it('draws in parts when there are more pictures than units, or more pieces than a draw takes', async () => {
  const { painter, piece, frame } = await card();
  const many = Array.from({ length: drawnUnits + 1 }, (_, index) => piece(`${index}`));
  const first = frame(() => {
    for (const each of many) painter.image(each, 0, 1);
  });
  expect(first.slice(-3)).toEqual([`draw ${drawnUnits}`, 'bind 1', 'draw 1']);
  const one = many.at(-1);
  const second = frame(() => {
    for (let at = 0; at <= mostQuads && one; at++) painter.image(one, 0, 1);
  });
  expect(second).toEqual(['wipe', `draw ${mostQuads}`, 'draw 1']);
});

it('draws what came before a clip without it, and the rest within', async () => {
  const { painter, piece, frame } = await card();
  const draw = () => {
    painter.image(piece('noor'), 0, 1);
    painter.clip(50, 200);
    painter.image(piece('noor'), 0, 1);
  };
  expect(frame(draw)).toEqual(['wipe', 'bind 1', 'draw 1', 'clip 50 150', 'draw 1']);
});

it('places a piece by its origin, at the density of the screen', async () => {
  const { painter, piece, frame, corners } = await card();
  const noor = piece('noor').setOrigin(0.5, 1).setPosition(30, 40).setScale(2);
  frame(() => painter.image(noor, 7, 2));
  expect(corners()).toEqual([
    [27, 40, 0, 1],
    [27, 80, 0, 0],
    [107, 40, 1, 1],
    [107, 80, 1, 0],
  ]);
});

it('turns a piece about its origin, mirrors it, and cuts it', async () => {
  const { painter, piece, frame, corners } = await card();
  const turned = piece('noor').setOrigin(0, 0).setPosition(50, 50);
  turned.turn = Math.PI / 2;
  frame(() => painter.image(turned, 0, 1));
  expect(corners().map(([x, y]) => [x, y])).toEqual([
    [50, 50],
    [40, 50],
    [50, 70],
    [40, 70],
  ]);
  const mirrored = piece('noor').setOrigin(0.25, 0).setPosition(50, 50).setFlipX(true);
  frame(() => painter.image(mirrored, 0, 1));
  expect(corners().map(([x, , u]) => [x, u])).toEqual([
    [65, 0],
    [65, 0],
    [45, 1],
    [45, 1],
  ]);
  const cut = piece('noor').setOrigin(0, 0);
  cut.crop = { x: 5, y: 2, width: 10, height: 4 };
  frame(() => painter.image(cut, 0, 1));
  expect(corners()).toEqual([
    [5, 2, 0.3, 0.8],
    [5, 6, 0.3, 0.4],
    [15, 2, 0.8, 0.8],
    [15, 6, 0.8, 0.4],
  ]);
});
