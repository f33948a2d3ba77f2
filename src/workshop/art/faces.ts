// One atlas of faces for the whole cast: each mood at rest, talking and blinking, put together from Open Peeps brows, eyes and mouths.

import { faceAt, faceSvg } from '../../device/figure-svg.ts';
import { type FaceFrame, faceFrames, faceGeometry, faceRect, figureGeometry } from '../../kit/faces.ts';

/** Which Open Peeps faces the parts of a frame are taken from. */
interface Recipe {
  readonly upper: string;
  readonly mouth: string;
  /** `shut` draws lids in place of the eyes, `open` the plain eyes of `smile`. */
  readonly eyes?: 'shut' | 'open';
  /** The face to take the nose from, where the upper face's nose is joined to an eye. */
  readonly nose?: string;
}

const recipes: Readonly<Record<FaceFrame, Recipe>> = {
  happy: { upper: 'smile', mouth: 'smile' },
  happyBlink: { upper: 'smile', mouth: 'smile', eyes: 'shut' },
  happyTalk: { upper: 'smile', mouth: 'smileLOL' },
  unsure: { upper: 'concerned', mouth: 'concerned' },
  unsureBlink: { upper: 'concerned', mouth: 'concerned', eyes: 'shut' },
  unsureTalk: { upper: 'concerned', mouth: 'explaining' },
  upset: { upper: 'solemn', mouth: 'solemn' },
  upsetTalk: { upper: 'solemn', mouth: 'concernedFear' },
  surprised: { upper: 'awe', mouth: 'awe' },
  surprisedBlink: { upper: 'awe', mouth: 'awe', eyes: 'shut', nose: 'smile' },
  surprisedTalk: { upper: 'awe', mouth: 'explaining' },
  proud: { upper: 'smileBig', mouth: 'smileBig' },
  proudTalk: { upper: 'smileBig', mouth: 'smileLOL' },
  calm: { upper: 'calm', mouth: 'calm' },
  calmLook: { upper: 'calm', mouth: 'calm', eyes: 'open' },
  explaining: { upper: 'explaining', mouth: 'explaining' },
  explainingBlink: { upper: 'explaining', mouth: 'explaining', eyes: 'shut' },
};

/** For each face, the starts of its eye outlines and the centers of its two eyes. */
const eyes: Readonly<Record<string, { starts: readonly string[]; middles: readonly [Point, Point] }>> = {
  smile: { starts: ['83,102', '203,98'], middles: [at(92, 118), at(207, 115)] },
  explaining: { starts: ['88,123', '223,121'], middles: [at(99, 126), at(211, 124)] },
  concerned: { starts: ['88,129', '223,129'], middles: [at(99, 132), at(211, 132)] },
  awe: {
    starts: ['95,163', '209,155', '248,136', '93,71', '116,87', '216,89', '89,91', '188,102'],
    middles: [at(94, 124), at(207, 120)],
  },
  calm: { starts: ['100,124', '223,133'], middles: [at(92, 118), at(207, 115)] },
};

/** Outlines that begin below this line belong to the mouth. */
const mouthLine = 185;

interface Point {
  readonly x: number;
  readonly y: number;
}
function at(x: number, y: number): Point {
  return { x, y };
}

interface Outline extends Point {
  readonly d: string;
}
interface Shape {
  readonly fill: string;
  readonly outlines: readonly Outline[];
}

/** The whole atlas, and its size in pixels. */
export async function facesSvg(): Promise<{ svg: string; width: number; height: number }> {
  const { width, height, pixelWidth, pixelHeight, columns, rows, x, y } = faceGeometry;
  const scale = figureGeometry.pixels / figureGeometry.whole;
  const left = x - figureGeometry.margin - faceAt.x;
  const top = y - figureGeometry.margin - faceAt.y;
  const drawn = await Promise.all(
    faceFrames.map(async (frame) => {
      const rect = faceRect(frame);
      const face = await faceOf(recipes[frame]);
      return (
        `<svg x="${rect.x}" y="${rect.y}" width="${pixelWidth}" height="${pixelHeight}" ` +
        `viewBox="${left} ${top} ${width} ${height}">${face}</svg>`
      );
    }),
  );
  if (Math.abs(width * scale - pixelWidth) > 0.01 || Math.abs(height * scale - pixelHeight) > 0.01) {
    throw new Error('A face frame must be as big on the atlas as on a figure.');
  }
  const size = { width: columns * pixelWidth, height: rows * pixelHeight };
  return {
    ...size,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" fill="none">${drawn.join('')}</svg>`,
  };
}

async function faceOf(recipe: Recipe): Promise<string> {
  const upper = await shapesOf(recipe.upper);
  const mouth = await shapesOf(recipe.mouth);
  const own = eyes[recipe.upper];
  const isEye = (outline: Outline) => own?.starts.includes(startOf(outline)) ?? false;
  const keepsEyes = recipe.eyes === undefined;
  const above = keep(upper, (o) => o.y <= mouthLine && (keepsEyes || !isEye(o)));
  const below = keep(mouth, (o) => o.y > mouthLine);
  const nose = recipe.nose ? keep(await shapesOf(recipe.nose), isNose) : '';
  return above + below + nose + (await eyesFor(recipe));
}

async function eyesFor(recipe: Recipe): Promise<string> {
  if (recipe.eyes === 'open') {
    const starts = eyes.smile?.starts ?? [];
    return keep(await shapesOf('smile'), (o) => starts.includes(startOf(o)));
  }
  if (recipe.eyes === 'shut') return (eyes[recipe.upper]?.middles ?? []).map(lid).join('');
  return '';
}

/** A closed eye: a short hanging curve as thick as Open Peeps' other lines. */
function lid({ x, y }: Point): string {
  return `<path d="M${x - 17} ${y - 4}q17 15 34 0" stroke="#000" stroke-width="8.5" stroke-linecap="round"/>`;
}

function keep(shapes: readonly Shape[], wanted: (outline: Outline) => boolean): string {
  return shapes
    .map(({ fill, outlines }) => {
      const d = outlines.filter(wanted).map((o) => o.d);
      return d.length ? `<path fill-rule="evenodd" fill="${fill}" d="${d.join('')}"/>` : '';
    })
    .join('');
}

const isNose = (o: Outline) => o.x > 140 && o.x < 190 && o.y > 130 && o.y < 175;
const startOf = (o: Outline) => `${Math.round(o.x)},${Math.round(o.y)}`;

/** Splits a face's paths into single outlines. */
async function shapesOf(face: string): Promise<readonly Shape[]> {
  const svg = await faceSvg(face);
  return [...svg.matchAll(/<path [^>]*>/g)].map(([path]) => ({
    fill: /fill="(#\w+)"/.exec(path)?.[1] ?? '#000',
    outlines: outlinesOf(/ d="([^"]+)"/.exec(path)?.[1] ?? ''),
  }));
}

/** A relative outline starts where the one before it started, because closing a path returns there. */
function outlinesOf(d: string): readonly Outline[] {
  let from = at(0, 0);
  return (d.match(/[Mm][^MmZz]*[Zz]?/g) ?? []).map((piece) => {
    const head = /^[Mm]\s*(-?\d*\.?\d+)[\s,]*(-?\d*\.?\d+)/.exec(piece);
    const [x, y] = [Number(head?.[1]), Number(head?.[2])];
    from = piece.startsWith('M') ? at(x, y) : at(from.x + x, from.y + y);
    return { ...from, d: `M${from.x} ${from.y}${implied(piece, head?.[0].length ?? 0)}` };
  });
}

/** In SVG, pairs after a lower-case `m` are relative lines. We write a capital `M`, so they need an `l`. */
function implied(piece: string, start: number): string {
  const rest = piece.slice(start).trim();
  return /^[\d.-]/.test(rest) ? `${piece.startsWith('m') ? 'l' : 'L'}${rest}` : rest;
}
