// Figures of the library: checking it, listing it, opening a book. Measured on the files and on the built product.
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
import type { BenchFigure, Run } from './figures.ts';
import { longStory } from './long-story.ts';
import { openSlowPage } from './slow-page.ts';

const root = resolve(import.meta.dirname, '../../..');
const scenes = 20;

const proof: BenchFigure = { name: 'exploring the whole library', unit: 's', limit: 20 };
const long: BenchFigure = {
  name: `proving ${scenes} chained scenes, 4·10³³ playthroughs`,
  unit: 's',
  limit: 10,
};
const list: BenchFigure = { name: 'the catalogue, brotli', unit: 'KB', limit: 12 };
const book: BenchFigure = { name: 'the largest role-play, brotli', unit: 'KB', limit: 20 };
const opens: BenchFigure = { name: 'press a card → the role-play is open', unit: 'ms', limit: 150 };

export const proofRun: Run = async () => {
  const disk = storiesOnDisk(root);
  const { cast } = readCast(disk);
  const shelved = timed(() => findStories(disk).map((place) => shelve(disk, place, cast)));
  const { value: read, seconds } = shelved;
  const broken = read.filter(({ book: built }) => !built);
  if (broken.length > 0) throw new Error(`${broken.map(({ id }) => id).join(', ')} could not be proven.`);
  const catalogue = JSON.stringify(read.flatMap(({ book: built }) => (built ? [built.entry] : [])));
  return [
    { figure: proof, value: seconds },
    { figure: long, value: timed(proveLongStory).seconds },
    { figure: list, value: brotliCompressSync(catalogue).length / 1024 },
    { figure: book, value: largestBook() / 1024 },
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

/** Opens cards from the shelf for the first time, so that each book has to be fetched, read and laid out. */
export const cardRun: Run = async (browser, origin) => {
  const { page, context } = await openSlowPage(browser, undefined, { cpu: 4, network: false });
  await page.goto(`${origin}/?at=shelf`);
  await page.waitForSelector('.shelf-card button');
  await page.waitForTimeout(4000);
  const times: number[] = [];
  const cards = await page.locator('.shelf-card button').count();
  for (let card = 0; card < Math.min(4, cards); card++) {
    times.push(
      await page.evaluate(async (at) => {
        const started = performance.now();
        document.querySelectorAll<HTMLElement>('.shelf-card button')[at]?.click();
        while (!document.querySelector('.briefing-card'))
          await new Promise((done) => requestAnimationFrame(done));
        await new Promise((done) => requestAnimationFrame(done));
        return performance.now() - started;
      }, card),
    );
    await page.goBack();
    await page.waitForSelector('.shelf-card button');
    await page.waitForTimeout(1500);
  }
  await context.close();
  return [
    { figure: opens, value: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN },
  ];
};

function timed<T>(work: () => T): { readonly value: T; readonly seconds: number } {
  const started = performance.now();
  const value = work();
  return { value, seconds: (performance.now() - started) / 1000 };
}
