// Every drawing of the product: its file, its source, its size, and its most bytes.

import { figureSvg } from '../../device/figure-svg.ts';
import { figureGeometry } from '../../kit/faces.ts';
import { guestFigure } from '../../practice/figure.ts';
import type { CastMember } from '../../story/cast.ts';
import { facesSvg } from './faces.ts';
import { createInkSheet, type Pen } from './pen.ts';
import type { Print } from './press.ts';
import { drawnRooms, roomSize } from './rooms/rooms.ts';
import { appIcon, iconSize } from './scenery/app-icon.ts';
import { setSize } from './scenery/ground.ts';
import { pieces } from './scenery/pieces.ts';
import { sets } from './sets/sets.ts';

interface Job {
  /** The names by which `npm run art` draws it: its group, then its own. */
  readonly names: readonly [group: string, name: string];
  /** Its file, from the top of the project. */
  readonly file: string;
  /** Most bytes, where there is a limit. */
  readonly atMost?: number;
  readonly draw: () => Promise<{ readonly svg: string } & Print>;
}

/**
 * Most bytes of each kind. A talk on the stage loads one set, one or two figures and the faces: 110 KB together; one in
 * text mode their light forms, of half the width: 50 KB.
 */
const budget = {
  set: 44_000,
  figure: 18_000,
  faces: 31_000,
  room: 24_000,
  piece: 16_000,
  lightSet: 23_000,
  lightFigure: 9_500,
  lightFaces: 11_000,
} as const;

export function artJobs(cast: readonly CastMember[]): readonly Job[] {
  return [
    {
      names: ['faces', 'faces'],
      file: 'assets/faces.webp',
      atMost: budget.faces,
      draw: async () => ({ ...(await facesSvg()), quality: 0.6 }),
    },
    {
      names: ['light', 'light-faces'],
      file: 'assets/light/faces.webp',
      atMost: budget.lightFaces,
      draw: async () => ({ ...half(await facesSvg()), quality: 0.6 }),
    },
    ...[...cast, guest].flatMap((member) => [figureJob(member), lightFigureJob(member)]),
    ...Object.entries(sets).flatMap(([name, draw]) => {
      const whole = inked('sets', name, setSize, budget.set, draw);
      return [whole, lightSetJob(whole, name)];
    }),
    ...Object.entries(drawnRooms).map(([name, draw]) => inked('rooms', name, roomSize, budget.room, draw)),
    ...Object.entries(pieces).map(([name, piece]) => inked('pieces', name, piece, budget.piece, piece.draw)),
    icon('favicon.svg', 'svg', false),
    // Browsers ask for this file themselves where a page names no icon.
    icon('favicon.ico', 32, false),
    icon('icon-192.png', 192, false),
    icon('icon-512.png', 512, false),
    icon('icon-maskable-512.png', 512, true),
  ];
}

const guest = { id: 'you', figure: guestFigure };

function figureJob({ id, figure }: Pick<CastMember, 'id' | 'figure'>): Job {
  const { pixels } = figureGeometry;
  return {
    names: ['figures', id],
    file: `assets/figures/${id}.webp`,
    atMost: budget.figure,
    draw: async () => ({ svg: await figureSvg(figure), width: pixels, height: pixels, quality: 0.7 }),
  };
}

function lightFigureJob({ id, figure }: Pick<CastMember, 'id' | 'figure'>): Job {
  const { pixels } = figureGeometry;
  return {
    names: ['light', `light-${id}`],
    file: `assets/light/figures/${id}.webp`,
    atMost: budget.lightFigure,
    draw: async () => ({ svg: await figureSvg(figure), width: pixels / 2, height: pixels / 2, quality: 0.6 }),
  };
}

/** As wide as text mode shows it. */
const lightSetWidth = 960;
/** In bytes: a set with many lines may be a little heavier. */
const usualLightSet = 20_000;

function lightSetJob(whole: Job, name: string): Job {
  const height = (lightSetWidth * setSize.height) / setSize.width;
  return {
    names: ['light', `light-${name}`],
    file: `assets/light/sets/${name}.webp`,
    atMost: budget.lightSet,
    draw: async () => ({
      ...(await whole.draw()),
      width: lightSetWidth,
      height,
      quality: 0.6,
      atMost: usualLightSet,
    }),
  };
}

function half<Drawn extends { readonly width: number; readonly height: number }>(drawn: Drawn): Drawn {
  return { ...drawn, width: drawn.width / 2, height: drawn.height / 2 };
}

interface Size {
  readonly width: number;
  readonly height: number;
  /** Width of its lines. */
  readonly line: number;
}

function inked(group: string, name: string, size: Size, atMost: number, draw: (pen: Pen) => void): Job {
  return {
    names: [group, name],
    file: `assets/${group}/${name}.webp`,
    atMost,
    draw: async () => {
      const { width, height, line } = size;
      const sheet = createInkSheet({ name, width, height, line });
      draw(sheet.pen);
      return { svg: sheet.svg(), width, height, quality: 0.7, atMost };
    },
  };
}

function icon(file: string, pixels: number | 'svg', bleed: boolean): Job {
  return {
    names: ['icons', file],
    file: `public/${file}`,
    draw: async () => {
      const sheet = createInkSheet({ name: 'icon', width: iconSize, height: iconSize, line: 17 });
      appIcon(sheet.pen, bleed);
      const side = pixels === 'svg' ? iconSize : pixels;
      return { svg: sheet.svg(), width: side, height: side, quality: iconQuality(file) };
    },
  };
}

function iconQuality(file: string): 'svg' | 'png' | 'ico' {
  if (file.endsWith('.svg')) return 'svg';
  return file.endsWith('.ico') ? 'ico' : 'png';
}
