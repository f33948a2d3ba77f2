// `npm run art [-- name…]` redraws what is in assets/: all of it, or the pieces named (`faces`, `noor`, `library`, `figures`…).
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { figureGeometry } from '../../kit/faces.ts';
import { figureSvg } from '../../overlay/figure-svg.ts';
import type { CastMember } from '../../story/cast.ts';
import { facesSvg } from './faces.ts';
import { createSheet, type Pen } from './pen.ts';
import { createPress, type Print } from './press.ts';
import { roomSize, rooms } from './rooms/rooms.ts';
import { appIcon, iconSize } from './scenery/app-icon.ts';
import { setSize } from './scenery/ground.ts';
import { pieces } from './scenery/pieces.ts';
import { sets } from './sets/sets.ts';

const root = resolve(import.meta.dirname, '../../..');

interface Job {
  /** What a person may ask for: its own name and its group's. */
  readonly names: readonly string[];
  readonly file: string;
  readonly print: () => Promise<{ svg: string } & Print>;
}

const cast = JSON.parse(await readFile(resolve(root, 'stories/cast.json'), 'utf8')) as CastMember[];
const jobs: readonly Job[] = [
  {
    names: ['faces'],
    file: 'assets/faces.webp',
    print: async () => ({ ...(await facesSvg()), quality: 0.6 }),
  },
  ...cast.map(
    ({ id, figure }): Job => ({
      names: ['figures', id],
      file: `assets/figures/${id}.webp`,
      print: async () => ({
        svg: await figureSvg(figure),
        width: figureGeometry.pixels,
        height: figureGeometry.pixels,
        quality: 0.7,
      }),
    }),
  ),
  ...Object.entries(sets).map(([name, draw]) => drawing('sets', name, setSize, 44_000, draw)),
  ...Object.entries(rooms).map(([name, draw]) => drawing('rooms', name, roomSize, 24_000, draw)),
  ...Object.entries(pieces).map(([name, piece]) => drawing('pieces', name, piece, 16_000, piece.draw)),
  icon('icon-192.png', 192, false),
  icon('icon-512.png', 512, false),
  icon('icon-maskable-512.png', 512, true),
];

/** An inked drawing, as a job. */
function drawing(
  group: string,
  name: string,
  size: { readonly width: number; readonly height: number; readonly line: number },
  atMost: number,
  draw: (pen: Pen) => void,
): Job {
  return {
    names: [group, name],
    file: `assets/${group}/${name}.webp`,
    print: async () => {
      const sheet = createSheet({ name, ...size });
      draw(sheet.pen);
      return { svg: sheet.svg(), width: size.width, height: size.height, quality: 0.7, atMost };
    },
  };
}

/** An app icon of so many pixels, as a job. */
function icon(file: string, pixels: number, bleed: boolean): Job {
  return {
    names: ['icons', file],
    file: `public/${file}`,
    print: async () => {
      const sheet = createSheet({ name: 'icon', width: iconSize, height: iconSize, line: 17 });
      appIcon(sheet.pen, bleed);
      return { svg: sheet.svg(), width: pixels, height: pixels, quality: 'png' };
    },
  };
}

const asked = process.argv.slice(2);
const chosen = asked.length ? jobs.filter((job) => job.names.some((name) => asked.includes(name))) : jobs;
const unknown = asked.filter((name) => !jobs.some((job) => job.names.includes(name)));
if (unknown.length) {
  console.error(
    `Nothing is called ${unknown.join(', ')}. There are: ${jobs.map((j) => j.names.at(-1)).join(', ')}.`,
  );
  process.exit(1);
}

const press = await createPress();
for (const job of chosen) {
  const { svg, ...as } = await job.print();
  const picture = await press.print(svg, as);
  const file = resolve(root, job.file);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, picture);
  console.log(`${job.file}  ${(picture.length / 1024).toFixed(1)} KB`);
}
await press.close();
