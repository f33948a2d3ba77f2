// Figures of the library: checking it, listing it, the size of its books. Measured on the files and on the built product.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { compile } from '../../writing/compile.ts';
import { explore } from '../../writing/explore.ts';
import { readCast } from '../../writing/read-cast.ts';
import { findStories } from '../../writing/shelf.ts';
import { shelve } from '../../writing/shelve.ts';
import { readSource } from '../../writing/source.ts';
import { storiesOnDisk } from '../library/stories-on-disk.ts';
import type { BenchFigure } from './figure.ts';
import { longStory } from './long-story.ts';
import type { Once } from './run.ts';

const root = resolve(import.meta.dirname, '../../..');
const scenes = 20;

const proof: BenchFigure = {
  name: 'checking the whole library, to compiling it',
  unit: 's',
  limit: 20,
  against: 'ratio',
};
const long: BenchFigure = {
  name: `proving ${scenes} scenes, 4·10³³ ways, to compiling the library`,
  unit: 's',
  limit: 10,
  against: 'ratio',
};
const list: BenchFigure = { name: 'the catalogue, brotli', unit: 'KB', limit: 12 };
const book: BenchFigure = { name: 'the largest role-play, brotli', unit: 'KB', limit: 20 };

export const proofRun: Once = async () => {
  const disk = storiesOnDisk(root);
  const { cast } = readCast(disk);
  const places = findStories(disk);
  const { seconds: compiling } = timed(() => {
    for (const { folder } of places) compile(`${folder}/story.ink`, disk.read);
  });
  const { value: read, seconds } = timed(() => places.map((place) => shelve(disk, place, cast)));
  const broken = read.filter(({ book: built }) => !built);
  if (broken.length > 0) throw new Error(`${broken.map(({ id }) => id).join(', ')} could not be proven.`);
  const catalogue = JSON.stringify(read.flatMap(({ book: built }) => (built ? [built.entry] : [])));
  return [
    { figure: proof, values: [seconds], anchors: [compiling] },
    { figure: long, values: [timed(proveLongStory).seconds], anchors: [compiling] },
    { figure: list, values: [brotliCompressSync(catalogue).length / 1024] },
    { figure: book, values: [largestBook() / 1024] },
  ];
};

function proveLongStory(): void {
  const ink = longStory(scenes);
  const { story } = compile('story.ink', () => ink);
  if (!story) throw new Error('The long story does not compile.');
  const source = readSource('story.ink', () => ink);
  const limits = { states: 20_000, lines: 80, decisions: 90 };
  const { turns } = explore(story, source, new Set(), new Set(), { limits });
  if (turns.length === 0) throw new Error('The long story could not be proven.');
}

function largestBook(): number {
  const assets = join(root, 'dist/assets');
  const books = readdirSync(assets).filter((name) => /^story-.*\.js$/.test(name));
  return Math.max(...books.map((name) => brotliCompressSync(readFileSync(join(assets, name))).length));
}

function timed<T>(work: () => T): { readonly value: T; readonly seconds: number } {
  const started = performance.now();
  const value = work();
  return { value, seconds: (performance.now() - started) / 1000 };
}
