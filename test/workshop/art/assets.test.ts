// The files checked in under assets/ are complete, light enough, and of the sizes the code counts on (assets).
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faceGeometry, figureGeometry } from '../../../src/kit/faces.ts';
import { roomIds, settings } from '../../../src/practice/places.ts';
import type { CastMember } from '../../../src/story/cast.ts';
import { artJobs } from '../../../src/workshop/art/jobs.ts';
import { letterNames } from '../../../src/workshop/art/letters.ts';

const root = resolve(import.meta.dirname, '../../..');
const cast = JSON.parse(readFileSync(resolve(root, 'stories/cast.json'), 'utf8')) as CastMember[];
const jobs = artJobs(cast);
const weight = (file: string) => statSync(resolve(root, file)).size;

/** Width and height of a WebP picture, from its header. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(resolve(root, file));
  const kind = bytes.toString('latin1', 12, 16);
  if (kind === 'VP8X') return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
  if (kind === 'VP8 ') return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
  throw new Error(`${file} is no WebP this test can read: ${kind}`);
}

describe('the drawn assets', () => {
  test.each(jobs.map((job) => [job.file, job] as const))(
    '%s exists and is no heavier than allowed',
    (file, job) => {
      expect(weight(file)).toBeGreaterThan(500);
      if (job.atMost !== undefined) expect(weight(file)).toBeLessThanOrEqual(job.atMost);
    },
  );

  test('hold no file that no drawing job makes', () => {
    const letters = letterNames.map((name) => `assets/fonts/${name}.woff2`);
    const drawn = new Set([...jobs.map(({ file }) => file), ...letters]);
    const kept = readdirSync(resolve(root, 'assets'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + 1));
    expect(kept.filter((file) => !drawn.has(file))).toEqual([]);
  });

  test('have a set for every setting and an interior for every room', () => {
    const files = jobs.map(({ file }) => file);
    for (const setting of settings) expect(files).toContain(`assets/sets/${setting}.webp`);
    for (const room of roomIds) expect(files).toContain(`assets/rooms/${room}.webp`);
  });

  test('of the heaviest talk weigh 110 KB at most', () => {
    const heaviest = (folder: string) =>
      jobs
        .filter(({ file }) => file.startsWith(`assets/${folder}/`))
        .map(({ file }) => weight(file))
        .sort((a, b) => b - a);
    const [figure = 0, another = 0] = heaviest('figures');
    const [set = 0] = heaviest('sets');
    expect(set + figure + another + weight('assets/faces.webp')).toBeLessThanOrEqual(110 * 1024);
  });

  test('have the sizes that the stage counts on', () => {
    const { columns, rows, pixelWidth, pixelHeight } = faceGeometry;
    expect(sizeOf('assets/faces.webp')).toEqual([columns * pixelWidth, rows * pixelHeight]);
    for (const { id } of cast) {
      expect(sizeOf(`assets/figures/${id}.webp`)).toEqual([figureGeometry.pixels, figureGeometry.pixels]);
    }
    for (const setting of settings) expect(sizeOf(`assets/sets/${setting}.webp`)).toEqual([1600, 900]);
    for (const room of roomIds) expect(sizeOf(`assets/rooms/${room}.webp`)).toEqual([736, 556]);
  });

  test('are drawn the same way each time', async () => {
    for (const job of jobs.filter(({ names }) => names[0] === 'sets' || names[0] === 'pieces')) {
      expect((await job.draw()).svg).toBe((await job.draw()).svg);
    }
  });
});
